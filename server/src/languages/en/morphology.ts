import { memoize } from '../../text/memoize';
import type { Stem } from '../types';

/** All readings of a lookup key as stem and ending, the bare word first: muslims → muslims + '', muslim + s. The possessive 's is a token of its own. */
export const stems: (key: string) => readonly Stem[] = memoize(key => {
  const bare = { stem: key, ending: '' };
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss')
    ? [bare, { stem: key.slice(0, -1), ending: 's' }]
    : [bare];
});
