import { memoize } from '../../text/memoize';
import { wordKeys } from '../../text/wordSet';
import type { Stem } from '../types';

/** What the letter before an ending must be: দের, রা and কে go anywhere, ের wants a consonant, র and য় a vowel. */
type After = 'any' | 'consonant' | 'vowel';

/** Endings by what they follow; a dependent vowel sign stands where one is written: জাপানের, লুক্সেমবার্গের, হংকংয়ের. */
const ENDINGS: ReadonlyMap<string, After> = new Map([
  ...endingsAfter(
    'any',
    'রা এর কে তে এ দের দেরকে টি টির টিকে টিতে টা টার টাকে টায় গুলো গুলোর গুলোকে গুলোতে গুলোয় গুলি গুলির গুলিকে গুলিতে গণ গণের গণকে সহ জুড়ে ভিত্তিক',
  ),
  ...endingsAfter('consonant', 'ের ে েরা েতে েদের েদেরকে'),
  ...endingsAfter('vowel', 'র রে য় য়ে য়ের য়েরা য়েতে য়েদের'),
]);

function endingsAfter(after: After, endings: string): readonly (readonly [string, After])[] {
  return wordKeys(endings).map(ending => [ending, after]);
}

/** Emphatic particles that may stand after any ending: নেপালেই, নাজমাও. */
const PARTICLES = ['ও', 'ই'];

/** Endings as lookup keys, each alone and with a particle after it: কে, কেও, কেই. */
export const withParticles = (endings: string): ReadonlySet<string> =>
  new Set(wordKeys(endings).flatMap(ending => ['', ...PARTICLES].map(particle => ending + particle)));

const LONGEST = Math.max(...[...ENDINGS.keys()].map(ending => ending.length));
const SHORTEST_STEM = 2;

/** হ counts as a vowel's end, since the genitive of আল্লাহ is আল্লাহর. */
const VOWEL_END = /[\u0985-\u0994\u09be-\u09cc\u0981-\u0983হ]$/u;
const CONSONANT_END = /[\u0995-\u09b9\u09bc\u09ce\u09dc-\u09df]$/u;

/**
 * All readings of a lookup key as stem and ending, the bare word first, longer endings before shorter ones:
 * খুলনার → খুলনার + '', খুলনা + র; নেপালেই → …, নেপাল + েই.
 */
export const stems: (key: string) => readonly Stem[] = memoize(key => {
  const readings: Stem[] = [{ stem: key, ending: '' }];
  const particle = PARTICLES.find(p => key.endsWith(p) && key.length - p.length >= SHORTEST_STEM) ?? '';
  if (particle !== '') addEndings(key.slice(0, -1), particle, readings);
  addEndings(key, '', readings);
  if (particle !== '') readings.push({ stem: key.slice(0, -1), ending: particle });
  return readings;
});

function addEndings(key: string, particle: string, readings: Stem[]): void {
  for (let length = Math.min(LONGEST, key.length - SHORTEST_STEM); length > 0; length--) {
    const ending = key.slice(-length);
    const after = ENDINGS.get(ending);
    if (after === undefined) continue;
    const stem = key.slice(0, -length);
    if (fits(stem, after)) readings.push({ stem, ending: ending + particle });
  }
}

function fits(stem: string, after: After): boolean {
  if (after === 'any') return true;
  return (after === 'vowel' ? VOWEL_END : CONSONANT_END).test(stem);
}
