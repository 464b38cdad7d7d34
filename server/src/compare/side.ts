import type { AnnotationDocument } from '../annotations/document';
import { generator } from '../annotations/generator';
import { withDecisions } from '../decisions/decide';
import { isOrphan, placeDecisions } from '../decisions/placeDecisions';
import type { AnnotationDecision, Decision } from '../decisions/types';

/** What one annotator says about an article. */
export interface Side {
  /** The annotations alone that were decided about, without any suggestion, each with its decision's id. */
  readonly document: AnnotationDocument;
  readonly decisions: ReadonlyMap<string, AnnotationDecision>;
  /** Decisions whose words are not in the text. */
  readonly orphans: number;
}

export function sideOf(text: string, decisions: readonly Decision[]): Side {
  const placed = placeDecisions(text, decisions);
  return {
    document: withDecisions(blankDocument(text), text, placed),
    decisions: new Map(
      decisions.flatMap(decision => (decision.kind === 'annotation' ? [[decision.id, decision]] : [])),
    ),
    orphans: placed.filter(isOrphan).length,
  };
}

/** The document of an article in which nothing was found. */
export const blankDocument = (text: string): AnnotationDocument => ({
  format: 'annotation-document/1',
  generator,
  document: { uri: null, language: '', length: text.length, sha256: null },
  annotations: [],
  entities: [],
  sources: [],
});
