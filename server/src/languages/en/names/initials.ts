import { wordSet } from '../../../text/wordSet';
/** The first letters of the words: european union → eu. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter(word => !SMALL.has(word))
    .map(word => word.charAt(0))
    .join('');
}

const SMALL = wordSet('of the and for in on de');
