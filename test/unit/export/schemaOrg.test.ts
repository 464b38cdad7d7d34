import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {
  Claim,
  CreativeWork,
  Event,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  Place,
  Quotation,
} from 'schema-dts';
import { wordsIn } from '../../../messages/index';
import { type Article, exportDocuments } from '../../../server/src/export';
import { generated } from '../formats/generated';
import { longRun } from '../support/longRun';
import { articleOf, FIRE, facts, spanIn, TEXT } from './article';

type Node = Readonly<Record<string, unknown>>;

function graphOf(article: Article = FIRE): readonly Node[] {
  const [file] = exportDocuments('schema-org', [article], wordsIn('en')).files;
  const { '@context': context, '@graph': graph } = JSON.parse(file?.content ?? '');
  assert.equal(context, 'https://schema.org');
  return graph;
}

/** A type's properties: only those that schema.org has, by its vocabulary in `schema-dts`, which the compiler checks. */
const properties = <T>(...names: readonly (T extends object ? Extract<keyof T, string> : never)[]) => names;

const TERMS: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: properties<NewsArticle>('@type', '@id', 'name', 'inLanguage', 'headline', 'url', 'mentions'),
  Person: properties<Person>('@type', '@id', 'name', 'alternateName', 'jobTitle'),
  Organization: properties<Organization>('@type', '@id', 'name', 'alternateName'),
  NewsMediaOrganization: properties<NewsMediaOrganization>('@type', '@id', 'name', 'alternateName'),
  Place: properties<Place>('@type', '@id', 'name', 'alternateName'),
  Event: properties<Event>('@type', '@id', 'name', 'alternateName'),
  CreativeWork: properties<CreativeWork>('@type', '@id', 'name', 'alternateName'),
  Quotation: properties<Quotation>(
    '@type',
    '@id',
    'inLanguage',
    'text',
    'creativeWorkStatus',
    'isPartOf',
    'spokenByCharacter',
    'isBasedOn',
    'creditText',
  ),
  Claim: properties<Claim>(
    '@type',
    '@id',
    'inLanguage',
    'text',
    'creativeWorkStatus',
    'appearance',
    'author',
    'isBasedOn',
    'creditText',
  ),
};

function assertTerms(node: Node): void {
  const terms = TERMS[String(node['@type'])] ?? assert.fail(`no type ${node['@type']}`);
  for (const property of Object.keys(node))
    assert.ok(terms.includes(property), `${node['@type']}.${property}`);
}

suite('schema.org JSON-LD', () => {
  const graph = graphOf();
  const typed = (type: string) => graph.filter(node => node['@type'] === type);
  const named = (reference: unknown) =>
    graph.find(node => node['@id'] === (reference as Node)['@id'])?.name ?? assert.fail('refers to nothing');

  test('says quotes with their speakers, and whether they were reviewed', () => {
    const [fire, , denied] = typed('Quotation');
    assert.equal(fire?.text, 'আগুন 🔥 নিভেছে।');
    assert.equal(fire?.creativeWorkStatus, 'Suggested');
    assert.deepEqual(((fire?.spokenByCharacter ?? []) as readonly unknown[]).map(named), ['র‍্যাবের মুখপাত্র']);
    assert.deepEqual(((denied?.spokenByCharacter ?? []) as readonly unknown[]).map(named), [
      'Mina "Rao" Sen',
      'Das',
    ]);
  });

  test('says claims with who makes them, the article’s own without an author', () => {
    const [fire, own] = typed('Claim');
    assert.deepEqual(((fire?.author ?? []) as readonly unknown[]).map(named), ['র‍্যাবের মুখপাত্র']);
    assert.equal(own !== undefined && 'author' in own, false);
    assert.equal(fire?.creativeWorkStatus, 'Suggested');
  });

  test('gives a person one node, as an entity and as a source', () =>
    assert.equal(graph.filter(({ name }) => name === 'Mina "Rao" Sen').length, 1));

  test('takes documents for what is drawn on, and crowds and hearsay for credits', () => {
    const text = 'It is reported that ports reopen.';
    const quote = {
      ...facts(text, spanIn(text, 'ports reopen')),
      layer: 'quote',
      type: 'indirect',
      mention: null,
      cue: null,
      stance: 'asserts',
    } as const;
    const [said, written] = graphOf(
      articleOf('ports', text, {
        annotations: [
          { ...quote, id: 'q1', source: 'S1', status: 'accepted' },
          { ...quote, id: 'q2', source: 'S2' },
        ],
        sources: [
          { id: 'S1', name: 'It is reported', kind: 'hearsay', citations: ['q1'] },
          { id: 'S2', name: 'port log', kind: 'document', citations: ['q2'] },
        ],
      }),
    ).filter(node => node['@type'] === 'Quotation');
    assert.equal(said?.creditText, 'It is reported');
    assert.equal(said?.creativeWorkStatus, 'Reviewed');
    assert.deepEqual(written?.isBasedOn, [{ '@type': 'CreativeWork', name: 'port log' }]);
  });

  test('uses no term that schema.org has not, and never reviews a claim, whatever was decided', () =>
    fc.assert(
      fc.property(generated, ({ text, document }) => {
        const made = graphOf({ name: 'made', text, document, paragraphs: [] });
        const ids = made.map(node => node['@id']);
        assert.equal(new Set(ids).size, ids.length);
        for (const node of made) assertTerms(node);
        const content = JSON.stringify(
          made.map(({ name: _, text: __, alternateName: ___, ...rest }) => rest),
        );
        assert.doesNotMatch(
          content,
          /"(?:@type":"(?:ClaimReview|Rating|Review)|claimReviewed|reviewRating)"/,
        );
      }),
      { numRuns: longRun(100, 2000) },
    ));

  test('leaves rejected annotations out', () =>
    assert.ok(!JSON.stringify(graph).includes('"left"') && TEXT.includes('left')));
});
