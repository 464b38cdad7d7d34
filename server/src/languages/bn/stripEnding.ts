import { stems, withParticles } from './morphology';

/** Endings that are taken off an unknown word; র and ে alone are not, since names end in them (কাসিমির, ইয়াংকে). */
const CLEAR = withParticles('ের য়ের এর কে তে সহ');

/** Endings of the plural, which names have more seldom than a ের after a দ (নভোরাদের). */
const PLURAL = withParticles('দের েদের দেরকে য়েরা েরা গুলো গুলোর');

/**
 * The last word of a name without its case ending: ইলমারভের → ইলমারভ, নাজমাও → নাজমা, but কাদের stays.
 * @param isAttested whether the article has the form bare elsewhere
 * @param isKnown whether a lookup key is a word of names as it stands
 */
export function stripEnding(
  key: string,
  isAttested: (form: string) => boolean,
  isKnown: (form: string) => boolean,
): string {
  const readings = stems(key);
  const attested = readings.find(({ stem, ending }) => ending !== '' && isAttested(stem));
  const known = readings.find(({ stem }) => isKnown(stem));
  // নেপালের is নেপাল even where the article has নেপালে
  if (attested !== undefined && (known === undefined || isKnown(attested.stem))) return attested.stem;
  if (known !== undefined) return known.stem;
  const clear =
    readings.find(({ ending }) => CLEAR.has(ending)) ?? readings.find(({ ending }) => PLURAL.has(ending));
  return clear?.stem ?? key;
}
