import type { Target } from '../../decisions/types';
import type { Span } from '../../text/span';
import type { Unit } from '../types';

/** Where imported words stand in an article. */
export interface Places {
  /** Null where they are not found for certain. */
  at(span: Span): Span | null;
  /** The words as the format knows them; undefined where it does not say what they are. */
  described(span: Span): Target | undefined;
  /** Whether the text is the one that the annotations were made for, white space apart. */
  readonly isSameText: boolean;
  /** The unit in which the format's positions turned out to count; undefined where it carries its text. */
  readonly unit?: Unit;
}

/** Spans as keys. */
export const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
