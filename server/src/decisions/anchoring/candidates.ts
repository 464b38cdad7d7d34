import type { Target } from '../types';
import { fold } from './fold';
import { agreeBefore, agreeBehind, occurrencesOf } from './occurrences';
import { similarity } from './similarity';

/** A target in folded form. */
export interface Sought {
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Ends the paragraph before, begins the one behind; empty where there is none. */
  readonly previous: string;
  readonly next: string;
  /** Where it stood, in units of the text at that time. */
  readonly stood: number;
}

/** A place where the words of a target stand, and how well what is around it agrees. Offsets of the folded text. */
export interface Candidate {
  readonly at: number;
  /** Whether all of the context before, behind it is there. */
  readonly before: boolean;
  readonly behind: boolean;
  /** How alike the nearest context is, 0..1 on each side, the two added up. */
  readonly likeness: number;
}

export const soughtOf = ({ exact, prefix, suffix, start, previous, next }: Target): Sought => ({
  words: fold(exact),
  prefix: fold(prefix),
  suffix: fold(suffix),
  previous: fold(previous ?? ''),
  next: fold(next ?? ''),
  stood: start,
});

/** Units of context whose likeness is measured, on either side. */
const NEAR = 32;
/** Likeness is measured for so many places at most, those that agree longest; a word can stand at thousands. */
const MEASURED = 40;

/** The places where the words stand, those that agree best with their context first. */
export function candidatesFor({ words, prefix, suffix }: Sought, text: string): readonly Candidate[] {
  const places = occurrencesOf(words, text).map(at => {
    const end = at + words.length;
    const left = agreeBefore(text, at, prefix);
    const right = agreeBehind(text, end, suffix);
    return { at, end, agreed: left + right, before: left === prefix.length, behind: right === suffix.length };
  });
  const best = places.sort((a, b) => b.agreed - a.agreed || a.at - b.at).slice(0, MEASURED);
  return best
    .map(({ at, end, before, behind }) => {
      const left = prefix.slice(-NEAR);
      const right = suffix.slice(0, NEAR);
      const atStart = prefix.length < NEAR && at === prefix.length;
      const atEnd = suffix.length < NEAR && text.length - end === suffix.length;
      return {
        at,
        before,
        behind,
        likeness:
          likenessOf(left, text.slice(Math.max(0, at - left.length), at), atStart) +
          likenessOf(right, text.slice(end, end + right.length), atEnd),
      };
    })
    .sort((a, b) => b.likeness - a.likeness || a.at - b.at);
}

/** Less context, at an article's edge, tells less, unless it is at the edge still. */
const likenessOf = (context: string, found: string, atEdge: boolean): number =>
  similarity(context, found) * Math.max(context.length / NEAR, atEdge ? 0.5 : 0);
