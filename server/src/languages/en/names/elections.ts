import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';

const VOTES = wordSet('election elections polls referendum');
const KINDS = wordSet('national parliamentary general presidential local mayoral state midterm');
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Finds elections that a year or ordinal tells from others: 13th national election, Nepal’s 2031 polls. */
export function findElections({ tokens }: Reading, words: readonly Word[]): readonly Mention[] {
  const found: Mention[] = [];
  tokens.forEach(({ kind, key }, i) => {
    if (kind !== 'number' || !(ORDINAL.test(key) || YEAR.test(key))) return;
    let end = i + 1;
    while (KINDS.has(tokens[end]?.key ?? '')) end++;
    if (!VOTES.has(tokens[end]?.key ?? '')) return;
    found.push(
      mentionOver(tokens, ownerBefore(words, i), end + 1, {
        type: 'EVENT',
        confidence: 0.95,
        why: 'rule: election',
      }),
    );
  });
  return found;
}

/** Index of the listed place in the possessive before a token, or the token's own: Bangladesh’s. */
function ownerBefore(words: readonly Word[], i: number): number {
  let at = words[i - 1]?.key === "'s" ? i - 2 : i;
  if (at === i) return i;
  const last = at + 1;
  while (at > 0 && words[at]?.covered === true) at--;
  const listing = words[at]?.listing;
  return listing?.value.type === 'LOC' && listing.end === last ? at : i;
}
