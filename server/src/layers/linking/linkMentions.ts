import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import type { Entity, Mention } from '../types';

export interface Linking {
  readonly entities: readonly Entity[];
  /** By paragraph, by mention: index into `entities`, or null. */
  readonly entityOf: readonly (readonly (number | null)[])[];
}

/** Ties the mentions of the same thing together over the whole article. */
export function linkMentions(
  _readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
  _pack: LanguagePack,
): Linking {
  return { entities: [], entityOf: mentions.map(list => list.map(() => null)) };
}
