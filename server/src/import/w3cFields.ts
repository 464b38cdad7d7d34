import * as v from 'valibot';
import type { Annotation } from '../annotations/document';
import { kindOf } from '../formats/labels';
import { WORTH } from '../formats/w3cWords';
import { annotationOf, type Common, defined } from './made';
import type { Quoted } from './types';
import type { Parts } from './w3cArticle';
import { recordSchema, type WebAnnotation } from './w3cSchema';

const OURS = /^nih:sha-256;([0-9a-f]{64})#/;

/** What the annotations of a text call it: `e1` for an id of ours, the whole for another's. */
export const localId = (iri: string): string =>
  OURS.test(iri) ? decodeURIComponent(iri.replace(OURS, '')) : iri;

/** The digest of the text that ids of ours are built on. */
export const digestIn = (annotations: readonly WebAnnotation[]): string | null =>
  annotations.map(({ id }) => OURS.exec(id ?? '')?.[1]).find(digest => digest !== undefined) ?? null;

type Purpose = 'classifying' | 'tagging' | 'describing' | 'identifying';

const valuesFor = (purpose: Purpose, { body }: WebAnnotation): readonly string[] =>
  body.flatMap(one =>
    one.purpose === purpose && one.value !== undefined && one.format !== 'application/json'
      ? [one.value]
      : [],
  );

export const valueFor = (purpose: Purpose, annotation: WebAnnotation): string | undefined =>
  valuesFor(purpose, annotation)[0];

/** What the annotation points to, beside its own words. */
export const linksIn = ({ body }: WebAnnotation): readonly string[] =>
  body.flatMap(({ purpose, source }) => (purpose === 'linking' && source !== undefined ? [source] : []));

function jsonIn({ body }: WebAnnotation): unknown {
  const value = body.find(({ format }) => format === 'application/json')?.value;
  try {
    return JSON.parse(value ?? '');
  } catch {
    return undefined;
  }
}

/** What is said of an entity or source. */
export const factsIn = (annotation: WebAnnotation): unknown => ({
  ...Object(jsonIn(annotation)),
  id: localId(annotation.id ?? ''),
  name: valueFor('identifying', annotation),
});

/** What Newsmark said of the annotation; undefined for another tool's. */
export function recordIn(annotation: WebAnnotation): v.InferOutput<typeof recordSchema> | undefined {
  const read = v.safeParse(recordSchema, jsonIn(annotation));
  return read.success ? read.output : undefined;
}

/** Where words without a position are thought to stand: behind the end of any text, each at a place of its own. */
const NOWHERE = 2 ** 40;

/** @param index of the annotation among its likes */
export function quotedBy({ target }: WebAnnotation, index: number): Quoted | undefined {
  const selectors = target[0]?.selector ?? [];
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (quote?.type !== 'TextQuoteSelector') return undefined;
  const { exact, prefix, suffix } = quote;
  const start = NOWHERE + index * exact.length;
  return position?.type === 'TextPositionSelector'
    ? { exact, prefix, suffix, start: position.start, end: position.end }
    : { exact, prefix, suffix, start, end: start + exact.length };
}

/** Undefined for an annotation that is of no kind that we know. */
export function annotationIn(read: WebAnnotation, common: Common, parts: Parts): Annotation | undefined {
  const label =
    valueFor('classifying', read) ??
    valueFor('tagging', read) ??
    read.bodyValue ??
    read.body.find(({ purpose }) => purpose === undefined)?.value;
  const kind = kindOf(label ?? '');
  if (kind === undefined) return undefined;
  const tags = valuesFor('tagging', read);
  const described = valuesFor('describing', read);
  const score = described.find(one => one.startsWith(WORTH));
  const [link, ...links] = linksIn(read).map(localId);
  const made = annotationOf(
    kind,
    defined({
      ...common,
      value: described.find(one => one !== score),
      by: read.creator?.name,
      at: read.created,
    }),
  );
  switch (made.layer) {
    case 'structure':
      return made;
    case 'entity':
      return link === undefined ? made : { ...made, entity: link };
    case 'quote':
      return {
        ...made,
        source: link ?? null,
        ...(links.length === 0 ? {} : { also: links }),
        mention: parts.mention ?? null,
        cue: parts.cue ?? null,
        stance: tags.includes('denies') ? 'denies' : tags.includes('questions') ? 'questions' : 'asserts',
      };
    case 'claim':
      return { ...made, source: link ?? 'article', score: scoreIn(score), reasons: tags };
  }
}

const scoreIn = (described: string | undefined): number =>
  Math.min(1, Math.max(0, Number(described?.slice(WORTH.length) ?? 0) || 0));
