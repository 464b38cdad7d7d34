import type { Assertion, Reason } from '../../../layers/claim/types';
import type { Lexicon } from '../../lexicon';
import { stems } from '../morphology';

/** The reasons that words give, from the list `claim-words` (word, reason), case endings tried. */
export function createReasons(lexicon: Lexicon): (assertion: Assertion) => readonly Reason[] {
  const words = lexicon.list('claim-words');
  return ({ tokens }) => {
    const reasons = new Set<Reason>();
    tokens.forEach((token, i) => {
      const two = `${token.key} ${tokens[i + 1]?.key ?? ''}`;
      for (const key of [two, ...stems(token.key).map(({ stem }) => stem)]) {
        const reason = words.get(key)?.[0];
        if (isReason(reason)) reasons.add(reason);
      }
    });
    return [...reasons];
  };
}

const REASONS: ReadonlySet<string> = new Set([
  'figure',
  'comparison',
  'cause',
  'accusation',
  'casualty',
  'record',
  'law',
]);

const isReason = (word: string | undefined): word is Reason => word !== undefined && REASONS.has(word);
