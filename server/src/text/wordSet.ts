import { lookupKey } from './lookupKey';

/** The lookup keys of words that are written with white space between: `wordKeys('of for')`. */
export const wordKeys = (words: string): readonly string[] => words.trim().split(/\s+/u).map(lookupKey);

/** A set of them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordKeys(words));
