import type { Annotation } from '../../annotations/document';
import { createDecider } from '../../decisions/fromAnnotation';
import type { AnnotationDecision } from '../../decisions/types';
import type { Thing } from '../../formats/things';
import type { Span } from '../../text/span';
import type { Onto } from '../ontoArticle';
import { keyOf } from './places';

/** What stands in an article already, beside which imported decisions are held. */
export interface Standing {
  /**
   * The decision with what its format cannot say taken from the annotation of its layer and type at the same words.
   * One of unknown history that says the same as a suggestion accepts it; one that was taken before is known.
   */
  settle(
    decision: AnnotationDecision,
    at: Span,
  ): { readonly decision: AnnotationDecision; readonly isKnown: boolean };
}

export function createStanding({ text, document }: Onto, lacks: readonly Thing[]): Standing {
  const decider = createDecider(document, text);
  const annotations = new Map<string, Annotation>();
  for (const one of document.annotations) annotations.set(`${one.layer} ${one.type} ${keyOf(one)}`, one);
  return {
    settle(decision, at) {
      const there = annotations.get(`${decision.layer} ${decision.type} ${keyOf(at)}`);
      if (there === undefined) return { decision, isKnown: false };
      const other = decider.on(there, there.status === 'auto' ? 'accepted' : there.status, { id: there.id });
      const whole = completed(decision, other, lacks);
      const isSame = meaningOf(whole) === meaningOf(other);
      if (there.status !== 'auto')
        return {
          decision: whole,
          isKnown: isSame && (whole.verdict === 'rejected') === (there.status === 'rejected'),
        };
      const accepts = isSame && whole.verdict === 'manual';
      return { decision: accepts ? { ...whole, verdict: 'accepted' } : whole, isKnown: false };
    },
  };
}

function completed(
  decision: AnnotationDecision,
  other: AnnotationDecision,
  lacks: readonly Thing[],
): AnnotationDecision {
  const without = (thing: Thing) => lacks.includes(thing);
  if (decision.layer === 'entity' && other.layer === 'entity')
    return {
      ...decision,
      ...(without('links') && other.entity !== undefined ? { entity: other.entity } : {}),
      ...(without('values') && other.value !== undefined ? { value: other.value } : {}),
    };
  if (decision.layer === 'quote' && other.layer === 'quote')
    return {
      ...decision,
      ...(without('sources') ? { source: other.source } : {}),
      ...((without('sources') || without('joint')) && other.also !== undefined ? { also: other.also } : {}),
      ...(without('mentions') ? { mention: other.mention } : {}),
      ...(without('cues') ? { cue: other.cue } : {}),
      ...(without('stances') ? { stance: other.stance } : {}),
    };
  if (decision.layer === 'claim' && other.layer === 'claim')
    return {
      ...decision,
      ...(without('sources') ? { source: other.source } : {}),
      ...(without('scores') ? { score: other.score, reasons: other.reasons } : {}),
    };
  return decision;
}

/** All that a decision says but for who made it, when and how, with its keys in one order. */
function meaningOf({
  id: _,
  by: __,
  at: ___,
  verdict: ____,
  suggested: _____,
  ...said
}: AnnotationDecision): string {
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}
