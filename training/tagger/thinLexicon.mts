import type { Lexicon, WordList } from '../../server/src/languages/lexicon';
import { createRandom } from './random.mjs';

/**
 * How much of a list is left out at a time. Lists learned from the training sets themselves know every name in them,
 * as no list knows the names of tomorrow's news.
 */
const LEFT_OUT: Readonly<Record<string, number>> = {
  'name-parts': 0.35,
  'name-parts-common': 0.2,
  'people-learned': 0.8,
  'places-learned': 0.8,
  'organizations-learned': 0.8,
  'organization-words': 0.3,
  'common-words': 0.05,
  places: 0.25,
  organizations: 0.25,
  media: 0.25,
};

/** The lexicon with a part of its names left out, another part for each seed. */
export function thinLexicon(lexicon: Lexicon, seed: number): Lexicon {
  const random = createRandom(seed);
  const thinned = new Map<string, WordList>();
  for (const [name, share] of Object.entries(LEFT_OUT))
    thinned.set(name, new Map([...lexicon.list(name)].filter(() => random() >= share)));
  return { list: name => thinned.get(name) ?? lexicon.list(name) };
}
