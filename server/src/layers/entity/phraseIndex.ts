import type { Stem } from '../../languages/types';
import type { Token } from '../../text/tokens';

/** Finds listed phrases in tokens: greedy, longest first, a case ending allowed on the phrase's last word. */
export interface PhraseIndex<T> {
  /** The longest phrase that starts at token `i`, or undefined. */
  longestAt(tokens: readonly Token[], i: number): PhraseMatch<T> | undefined;
  /** Whether some phrase may start with this word: a quick no for most words. */
  mayStart(key: string): boolean;
  /** The value of a one-word phrase, case endings tried. */
  word(key: string): T | undefined;
  /** The shortest case ending with which a word is a phrase of one word (`''` for the bare form), undefined for none. */
  endingOf(key: string): string | undefined;
  /** Whether this very key is a phrase, no ending tried. */
  has(key: string): boolean;
}

export interface PhraseMatch<T> {
  /** Index after the last token. */
  readonly end: number;
  readonly value: T;
  /** Ending of the last word: `র` in রাশিয়ার. */
  readonly ending: string;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/**
 * Builds the index as a trie over token keys, so that a lookup costs the length of the phrase and not the size of
 * the lists.
 * @param phrases phrase keys (tokens joined by a space) with their values; of equal keys the first stays
 */
export function createPhraseIndex<T>(
  phrases: Iterable<readonly [string, T]>,
  stems: (key: string) => readonly Stem[],
): PhraseIndex<T> {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const key of phrase.split(' ')) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  const word = (key: string) => {
    for (const { stem } of stems(key)) {
      const value = root.next.get(stem)?.value;
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    word,
    mayStart: key => stems(key).some(({ stem }) => root.next.has(stem)),
    endingOf(key) {
      let shortest: string | undefined;
      for (const { stem, ending } of stems(key)) {
        if (root.next.get(stem)?.value === undefined) continue;
        if (shortest === undefined || ending.length < shortest.length) shortest = ending;
      }
      return shortest;
    },
    has: key => root.next.get(key)?.value !== undefined,
    longestAt(tokens, i) {
      let best: PhraseMatch<T> | undefined;
      let node: Node<T> | undefined = root;
      for (let k = i; node !== undefined && node.next.size > 0; k++) {
        const token = tokens[k];
        if (token === undefined) break;
        const match = lastWord(node, token.key, k + 1, stems);
        if (match !== undefined) best = match;
        node = node.next.get(token.key);
      }
      return best;
    },
  };
}

function lastWord<T>(
  node: Node<T>,
  key: string,
  end: number,
  stems: (key: string) => readonly Stem[],
): PhraseMatch<T> | undefined {
  for (const { stem, ending } of stems(key)) {
    const value = node.next.get(stem)?.value;
    if (value !== undefined) return { end, value, ending };
  }
  return undefined;
}
