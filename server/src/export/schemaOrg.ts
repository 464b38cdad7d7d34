import type {
  Annotation,
  AnnotationDocument,
  ClaimAnnotation,
  DocumentEntity,
  QuoteAnnotation,
} from '../annotations/document';
import type { EntityType, SourceKind } from '../layers/types';
import { byId, standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * schema.org in JSON-LD: the article, whom and what it mentions, its quotes as Quotation and its claims as Claim, each
 * said to be suggested or reviewed. A ClaimReview is a verdict of a named reviewer: nothing here makes one.
 */
export const schemaOrg: Exporter = {
  id: 'schema-org',
  label: 'schema.org JSON-LD',
  extensions: ['.schema.jsonld'],
  write: article => [`${JSON.stringify(graphOf(article), null, 2)}\n`],
};

type Node = Readonly<Record<string, unknown>>;
type Reference = { readonly '@id': string };

const THINGS: Readonly<Partial<Record<EntityType, string>>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  EVENT: 'Event',
  WORK: 'CreativeWork',
};

/** Sources that are somebody; a document is a work, and nobody in particular is but a credit. */
const SPEAKERS: Readonly<Partial<Record<SourceKind, string>>> = {
  person: 'Person',
  anonymous: 'Person',
  organization: 'Organization',
  media: 'NewsMediaOrganization',
};

function graphOf(article: Article) {
  const { document } = article;
  const { sha256, uri, language } = document.document;
  // Ids hold for one version of the text, so they are built on its digest (RFC 6920).
  const refer = (id: string): Reference => ({ '@id': `nih:sha-256;${sha256}#${id}` });
  const stands = standing(document);
  const things = document.entities.filter(({ type }) => THINGS[type] !== undefined);
  const nodeOf = createNodes(document);
  const said = createSaid(document, id => refer(nodeOf(id)));
  const part = (annotation: QuoteAnnotation | ClaimAnnotation): Node => ({
    ...refer(annotation.id),
    inLanguage: language,
    text: annotation.text,
    creativeWorkStatus: annotation.status === 'auto' ? 'Suggested' : 'Reviewed',
  });
  const headline = stands.find(({ layer, type }) => layer === 'structure' && type === 'headline');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        ...refer('article'),
        name: article.name,
        inLanguage: language,
        ...(headline === undefined ? {} : { headline: headline.text }),
        ...(/^https?:/.test(uri ?? '') ? { url: uri } : {}),
        mentions: things.map(({ id }) => refer(id)),
      },
      ...things.map(thing => ({ '@type': THINGS[thing.type], ...refer(thing.id), ...factsOf(thing) })),
      ...document.sources
        .filter(({ id, kind }) => SPEAKERS[kind] !== undefined && nodeOf(id) === id)
        .map(({ id, kind, name }) => ({ '@type': SPEAKERS[kind], ...refer(id), name })),
      ...stands.filter(isQuote).map(quote => ({
        '@type': 'Quotation',
        ...part(quote),
        isPartOf: refer('article'),
        ...said('spokenByCharacter', [quote.source, ...(quote.also ?? [])]),
      })),
      ...stands.filter(isClaim).map(claim => ({
        '@type': 'Claim',
        ...part(claim),
        appearance: refer('article'),
        ...said('author', [claim.source]),
      })),
    ],
  };
}

const isQuote = (one: Annotation): one is QuoteAnnotation => one.layer === 'quote';
const isClaim = (one: Annotation): one is ClaimAnnotation => one.layer === 'claim';

const factsOf = ({ type, name, aliases, role }: DocumentEntity): Node => ({
  name,
  ...(aliases.length === 0 ? {} : { alternateName: aliases }),
  ...(type === 'PER' && role !== undefined ? { jobTitle: role } : {}),
});

/**
 * The node of a source: its entity's where that is a person or an organization. A country speaks as an organization, not
 * as a place, and has a node of its own.
 */
function createNodes({ entities, sources }: AnnotationDocument): (source: string) => string {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const nodes = new Map(
    sources.map(({ id, entity }) => {
      const type = types.get(entity ?? '');
      return [id, entity !== undefined && (type === 'PER' || type === 'ORG') ? entity : id];
    }),
  );
  return id => nodes.get(id) ?? id;
}

/** Who says something: somebody under the property given, works as what it is based on, the rest as a credit. */
function createSaid(document: AnnotationDocument, refer: (source: string) => Reference) {
  const sources = byId(document.sources);
  return (property: 'spokenByCharacter' | 'author', ids: readonly (string | null)[]): Node => {
    const found = ids.flatMap(id => sources.get(id ?? '') ?? []);
    const speakers = found.filter(({ kind }) => SPEAKERS[kind] !== undefined);
    const works = found.filter(({ kind }) => kind === 'document');
    const credited = found.filter(({ kind }) => kind === 'group' || kind === 'hearsay');
    return {
      ...(speakers.length === 0 ? {} : { [property]: speakers.map(({ id }) => refer(id)) }),
      ...(works.length === 0
        ? {}
        : { isBasedOn: works.map(({ name }) => ({ '@type': 'CreativeWork', name })) }),
      ...(credited.length === 0 ? {} : { creditText: credited.map(({ name }) => name).join(', ') }),
    };
  };
}
