import type { Stem } from '../types';

/** All readings of a lookup key as stem and ending, the bare word first. */
export function stems(key: string): readonly Stem[] {
  return [{ stem: key, ending: '' }];
}
