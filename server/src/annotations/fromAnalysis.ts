import type { Analysis, AnnotatedParagraph, MentionRef } from '../layers/types';
import { byPosition, shift } from '../text/span';
import type { Annotation, AnnotationDocument, DocumentEntity, DocumentSource } from './document';

export interface DocumentFacts {
  readonly uri: string | null;
  readonly sha256: string | null;
  readonly generator: AnnotationDocument['generator'];
}

/**
 * Turns an analysis into the annotation document: absolute offsets, ids, sorted by start, then longer first.
 * Ids hold for one version of the text: `t1` structure, `e1` mention, `q1` quote, `c1` claim, `E1` entity, `S1` source.
 */
export function toAnnotationDocument(analysis: Analysis, facts: DocumentFacts): AnnotationDocument {
  const annotations: Annotation[] = [];
  const mentionIds = new Map<string, string>();
  const citations = new Map<number, string[]>();
  const counters = { t: 0, e: 0, q: 0, c: 0 };
  const next = (prefix: keyof typeof counters) => `${prefix}${++counters[prefix]}`;
  const cite = (source: number, annotation: string) => {
    const cited = citations.get(source);
    if (cited === undefined) citations.set(source, [annotation]);
    else cited.push(annotation);
  };
  const base = (id: string, start: number, end: number, confidence: number, why?: string) => ({
    id,
    start,
    end,
    text: analysis.text.slice(start, end),
    confidence: round3(confidence),
    status: 'auto' as const,
    ...(why === undefined ? {} : { why }),
  });

  analysis.paragraphs.forEach((paragraph, index) => {
    const offset = paragraph.paragraph.start;
    const { kind } = paragraph;
    if (kind !== 'body') {
      const end = offset + paragraph.paragraph.text.length;
      annotations.push({ ...base(next('t'), offset, end, 1), layer: 'structure', type: kind });
    }
    paragraph.mentions.forEach((mention, m) => {
      const id = next('e');
      mentionIds.set(keyOf({ paragraph: index, mention: m }), id);
      const { start, end } = shift(mention, offset);
      const entity = paragraph.entityOf[m] ?? null;
      annotations.push({
        ...base(id, start, end, mention.confidence, mention.why),
        ...(mention.value === undefined ? {} : { value: mention.value }),
        layer: 'entity',
        type: mention.type,
        ...(entity === null ? {} : { entity: entityId(entity) }),
      });
    });
    addQuotesAndClaims(paragraph, offset);
  });

  function addQuotesAndClaims(paragraph: AnnotatedParagraph, offset: number): void {
    paragraph.attributions.forEach((attribution, a) => {
      if (attribution.reply !== undefined) return;
      const id = next('q');
      const { start, end } = shift(attribution.content, offset);
      const [source, ...also] = paragraph.sourcesOf[a] ?? [];
      for (const s of paragraph.sourcesOf[a] ?? []) cite(s, id);
      annotations.push({
        ...base(id, start, end, attribution.confidence, attribution.why),
        layer: 'quote',
        type: attribution.type,
        source: source === undefined ? null : sourceId(source),
        mention: attribution.mention === null ? null : shift(attribution.mention, offset),
        cue: attribution.cue === null ? null : shift(attribution.cue, offset),
        stance: attribution.stance,
        ...(also.length === 0 ? {} : { also: also.map(sourceId) }),
      });
    });
    for (const claim of paragraph.claims) {
      const id = next('c');
      const { start, end } = shift(claim, offset);
      const source = claim.attribution === null ? undefined : paragraph.sourcesOf[claim.attribution]?.[0];
      if (source !== undefined) cite(source, id);
      annotations.push({
        ...base(id, start, end, claim.confidence, claim.why),
        layer: 'claim',
        type: 'claim',
        source: source === undefined ? 'article' : sourceId(source),
        score: round3(claim.score),
        reasons: claim.reasons,
      });
    }
  }

  return {
    format: 'annotation-document/1',
    generator: facts.generator,
    document: {
      uri: facts.uri,
      language: analysis.language,
      length: analysis.text.length,
      sha256: facts.sha256,
    },
    annotations: annotations.sort(byPosition),
    entities: analysis.entities.map(
      (entity, i): DocumentEntity => ({
        id: entityId(i),
        type: entity.type,
        name: entity.name,
        aliases: entity.aliases,
        mentions: entity.mentions.map(ref => mentionIds.get(keyOf(ref)) ?? ''),
        ...(entity.role === undefined ? {} : { role: entity.role }),
        ...(entity.country === undefined ? {} : { country: entity.country }),
      }),
    ),
    sources: analysis.sources.map(
      (source, i): DocumentSource => ({
        id: sourceId(i),
        name: source.name,
        kind: source.kind,
        ...(source.entity === null ? {} : { entity: entityId(source.entity) }),
        citations: citations.get(i) ?? [],
        ...(source.reply === undefined ? {} : { reply: source.reply }),
      }),
    ),
  };
}

const keyOf = ({ paragraph, mention }: MentionRef): string => `${paragraph}:${mention}`;
const entityId = (index: number): string => `E${index + 1}`;
const sourceId = (index: number): string => `S${index + 1}`;
const round3 = (value: number): number => Math.round(value * 1000) / 1000;
