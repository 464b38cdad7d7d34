import type { Lexicon } from '../../languages/lexicon';
import type { Stem } from '../../languages/types';
import type { Assertion, Reason } from './types';

/**
 * Reads reasons off a language's list `claim-words` (entry, reason): words with their endings tried, and phrases of
 * two words.
 */
export function createReasons(
  lexicon: Lexicon,
  stems: (key: string) => readonly Stem[],
): (assertion: Assertion) => readonly Reason[] {
  const words = lexicon.list('claim-words');
  return ({ tokens }) => {
    const reasons = new Set<Reason>();
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      const keys = stems(token.key).map(({ stem }) => stem);
      if (next !== undefined) keys.push(...stems(next.key).map(({ stem }) => `${token.key} ${stem}`));
      for (const key of keys) {
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
