import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { wordsIn } from '../../../messages/index';
import { type Article, exportDocuments } from '../../../server/src/export';
import { generated } from '../formats/generated';
import { articleOf, EMPTY, FIRE, facts, spanIn } from './article';

/** What TEI P5 (all modules) allows, as the editors' component of e-editiones has it from the Guidelines' sources. */
interface Schema {
  readonly elements: readonly {
    readonly name: string;
    readonly children?: readonly string[];
    readonly attributes?: readonly { readonly name: string }[];
  }[];
}
const schema: Schema = JSON.parse(
  readFileSync(join(__dirname, '../../../node_modules/@jinntec/jinn-codemirror/dist/tei.json'), 'utf8'),
);
const rules = new Map(
  schema.elements.map(({ name, children = [], attributes = [] }) => [
    name,
    { children: new Set(children), attributes: new Set(attributes.map(one => one.name)) },
  ]),
);

const written = (article: Article) =>
  exportDocuments('tei', [article], wordsIn('en')).files[0]?.content ?? '';

const parsed = (content: string): Element => {
  const parser = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  });
  return parser.parseFromString(content, 'text/xml').documentElement ?? assert.fail();
};

/** Fails with the first element or attribute that TEI does not allow where it stands, or a pointer to nowhere. */
function assertValid(content: string): void {
  const root = parsed(content);
  const all = [root, ...Array.from(root.getElementsByTagName('*'))];
  const ids = all.map(one => one.getAttribute('xml:id')).filter(id => id !== null && id !== '');
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  for (const id of ids) assert.match(id ?? '', /^[A-Za-z_][\w.-]*$/);
  for (const one of all) {
    const name = one.localName ?? '';
    const rule = rules.get(name) ?? assert.fail(`no element of TEI: ${name}`);
    for (const { name: attribute, value } of Array.from(one.attributes)) {
      if (attribute === 'xmlns') continue;
      assert.ok(rule.attributes.has(attribute), `${name}/@${attribute}`);
      if (POINTERS.has(attribute))
        for (const pointer of value.split(' '))
          if (!DANGLING.test(pointer))
            assert.ok(ids.includes(pointer.slice(1)), `${name}/@${attribute}=${value}`);
    }
    for (const child of Array.from(one.childNodes))
      if (child.nodeType === child.ELEMENT_NODE)
        assert.ok(rule.children.has(child.nodeName), `${name} may not hold ${child.nodeName}`);
  }
}

const POINTERS = new Set(['who', 'source', 'ref', 'corresp', 'next', 'prev', 'ana']);

/** Entities of which only rejected mentions were left are not in a document's list. */
const DANGLING = /^#id-E\d+$/;

suite('TEI P5', () => {
  test('is valid for all that a document can hold', () => {
    for (const article of [FIRE, EMPTY]) assertValid(written(article));
    fc.assert(
      fc.property(generated, ({ text, document }) => assertValid(written(articleOf('made', text, document)))),
      { numRuns: 60 },
    );
  });

  const text = 'Minister Rina Begum said piers close on Friday.\nHead office';
  const base = (words: string) => facts(text, spanIn(text, words));
  const article = articleOf('piers', text, {
    annotations: [
      { ...base('Minister'), id: 'e1', layer: 'entity', type: 'ROLE' },
      { ...base('Rina Begum'), id: 'e2', layer: 'entity', type: 'PER', entity: 'E1' },
      {
        ...base('piers close on Friday'),
        ...{ id: 'q1', layer: 'quote', type: 'indirect', source: 'S1', stance: 'denies' },
        ...{ mention: spanIn(text, 'Minister Rina Begum'), cue: spanIn(text, 'said') },
      },
      { ...base('Friday'), id: 'e3', layer: 'entity', type: 'DATE', value: '2024-05-03' },
      {
        ...base('close on Friday.\nHead'),
        ...{ id: 'c1', layer: 'claim', type: 'claim', source: 'article', score: 0.5, reasons: ['event'] },
      },
    ],
    entities: [{ id: 'E1', type: 'PER', name: 'Rina Begum', aliases: [], mentions: ['e2'] }],
    sources: [{ id: 'S1', name: 'Rina Begum', kind: 'person', entity: 'E1', citations: ['q1'] }],
  });
  const content = written(article);

  test('marks names and quotations where they stand, and says who speaks', () => {
    assert.ok(content.includes('<roleName xml:id="a3">Minister</roleName>'));
    assert.ok(content.includes('<persName ref="#id-E1" xml:id="a4">Rina Begum</persName>'));
    assert.ok(
      content.includes('<said who="#id-S1" direct="false" ana="#indirect #denies" xml:id="a1">piers '),
    );
    assert.ok(content.includes('<date when="2024-05-03"'));
    assert.ok(content.includes('<person xml:id="id-S1" n="S1" role="person" corresp="#id-E1">'));
  });

  test('chains the fragments of what overlaps or runs over a line end', () => {
    const root = parsed(content);
    const claims = Array.from(root.getElementsByTagName('seg')).filter(
      one => one.getAttribute('type') === 'claim',
    );
    assert.deepEqual(
      claims.map(one => [one.getAttribute('prev'), one.getAttribute('next'), one.textContent]),
      [
        ['', '#a2.2', 'close on Friday'],
        ['#a2', '#a2.3', '.'],
        ['#a2.2', '', 'Head'],
      ].map(([prev, next, words]) => [prev || null, next || null, words]),
    );
  });

  test('keeps the words of the article, a p a line', () => {
    const body = parsed(content).getElementsByTagName('body')[0];
    const lines = Array.from(body?.childNodes ?? []).map(p => p.textContent);
    assert.deepEqual(lines, text.split('\n'));
  });
});
