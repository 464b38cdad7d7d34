import { pathToFileURL } from 'node:url';
import type { AnnotationDocument } from '../annotations/document';
import { toAnnotationDocument } from '../annotations/fromAnalysis';
import { generator } from '../annotations/generator';
import { withDecisions } from '../decisions/decide';
import { isOrphan, placeDecisions } from '../decisions/placeDecisions';
import { EMPTY_SIDECAR, type Sidecar } from '../decisions/sidecar';
import type { Engine } from '../engine';
import type { OwnNames } from '../layers/entity/ownNames';
import type { Analysis } from '../layers/types';
import type { Input } from './inputs';
import { readArticle } from './readArticle';
import { type DecisionsPlace, readSidecar, sidecarPath } from './sidecarFile';

/** How articles are read: a language's id or `auto`, and where people's decisions about them stand. */
export interface Reading {
  readonly language: string;
  readonly decisions: DecisionsPlace;
  /** Names to find beside the engine's own, and words that are none. */
  readonly own?: OwnNames;
}

/** An article as the engine reads it, and as people decided about it. */
export interface AnnotatedArticle {
  readonly analysis: Analysis;
  readonly sidecar: Sidecar;
  /** With the decisions in it, rejected annotations too. */
  readonly document: AnnotationDocument;
  /** Ids of decisions whose words are not in the article. */
  readonly orphans: readonly string[];
}

/** @throws Failure that says why, or the system's error, when the article or its decisions cannot be read */
export async function annotateArticle(
  engine: Engine,
  input: Input,
  { decisions: place, ...options }: Reading,
): Promise<AnnotatedArticle> {
  const text = await readArticle(input);
  const sidecar =
    input.path === null || place === 'none'
      ? EMPTY_SIDECAR
      : ((await readSidecar(sidecarPath(input.label, place))) ?? EMPTY_SIDECAR);
  const analysis = await engine.analyze(text, options);
  const uri = input.path === null ? null : pathToFileURL(input.path).href;
  const suggestions = toAnnotationDocument(analysis, { uri, sha256: null, generator });
  const placed = placeDecisions(analysis.text, sidecar.decisions);
  return {
    analysis,
    sidecar,
    document: withDecisions(suggestions, analysis.text, placed),
    orphans: placed.filter(isOrphan).map(({ decision }) => decision.id),
  };
}

/** What is to be said of people's decisions about an article, by ids and counts alone. */
export function saidOfDecisions({ sidecar, orphans }: AnnotatedArticle): readonly string[] {
  const unread = sidecar.unread.length;
  return [
    ...(orphans.length === 0
      ? []
      : [`decisions whose words are not in the article: ${orphans.length} (${orphans.join(', ')})`]),
    ...(unread === 0 ? [] : [`decisions that are not understood: ${unread}`]),
  ];
}
