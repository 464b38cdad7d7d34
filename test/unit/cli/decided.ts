import type { AnnotationDocument, Layer } from '../../../server/src/annotations/document';
import { createDecider } from '../../../server/src/decisions/fromAnnotation';
import { writeSidecar } from '../../../server/src/decisions/sidecar';
import type { AnnotationDecision, Decision, Verdict } from '../../../server/src/decisions/types';
import type { Workspace } from './commandLine';

/** What the command line finds in an article on which nobody decided. */
export const suggestionsFor = (space: Workspace, article: string): AnnotationDocument =>
  JSON.parse(space.newsmark(['annotate', '--no-decisions', article]).stdout);

/** A verdict on the first suggestion with these words, in this layer. */
export function decisionOn(
  document: AnnotationDocument,
  article: string,
  words: string,
  verdict: Verdict,
  { id = `on ${words}`, layer = 'entity' }: { readonly id?: string; readonly layer?: Layer } = {},
): AnnotationDecision {
  const found = document.annotations.find(one => one.text === words && one.layer === layer);
  if (found === undefined) throw new Error(`nothing is suggested on ${words}`);
  return createDecider(document, article).on(found, verdict, { id });
}

export const sidecarWith = (...decisions: readonly Decision[]): string =>
  writeSidecar({ decisions, unread: [], more: {} });
