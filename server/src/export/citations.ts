import { isMessageKey, type Words } from '../../../messages/index';
import type { ClaimAnnotation, QuoteAnnotation } from '../annotations/document';
import { standing } from './standing';
import type { Article } from './types';

/** What a list of sources lists. */
export type Citation = QuoteAnnotation | ClaimAnnotation;

/** The key of quotes without a source; no id is empty. */
export const NOBODY = '';

/** The key of the article's own claims. */
export const ARTICLE = 'article';

/** Quotes and claims in document order under the id of each source that says them. */
export function citationsBySource({ document }: Article): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const one of standing(document)) {
    if (one.layer !== 'quote' && one.layer !== 'claim') continue;
    const also = one.layer === 'quote' ? (one.also ?? []) : [];
    for (const id of [one.source ?? NOBODY, ...also]) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [one]);
      else known.push(one);
    }
  }
  return found;
}

/** Those of the same words together: a quote is often the claim too. */
export function bySpan(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>();
  for (const one of citations) {
    const key = `${one.start}:${one.end}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

/** `direct quote (denied)`, `claim (check-worthiness 0.81, a figure)` */
export function describeCitation(one: Citation, words: Words): string {
  if (one.layer === 'quote')
    return words(`kind.${one.type}`) + (one.stance === 'asserts' ? '' : ` (${words(`hover.${one.stance}`)})`);
  const reasons = one.reasons.map(code => `reason.${code}`).filter(isMessageKey);
  const facts = [words('export.list.worth', one.score), ...reasons.map(key => words(key))];
  return `${words('kind.claim')} (${facts.join(', ')})`;
}
