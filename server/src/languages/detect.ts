import type { LanguageEntry } from './types';

/** As much of an article as language detection looks at, in UTF-16 units. */
const SAMPLE = 20_000;

/**
 * The language of an article by the script that most of its first letters are written in.
 * @param fallback answered when no letter belongs to a language we read
 */
export function detectLanguage(text: string, languages: readonly LanguageEntry[], fallback = 'en'): string {
  const sample = text.slice(0, SAMPLE);
  let best = fallback;
  let most = 0;
  for (const { id, letter } of languages) {
    const count = sample.match(new RegExp(letter, 'gu'))?.length ?? 0;
    if (count > most) {
      most = count;
      best = id;
    }
  }
  return best;
}
