import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Annotation, Status } from '../annotations/document';
import type { Span } from '../text/span';

/** How a format knows what annotations refer to: by names, and by words instead of offsets. */
export interface Wording {
  /** The name of an entity or source by its id; undefined where there is none. */
  entity(id: string): string | undefined;
  source(id: string): string | undefined;
  words(span: Span): string;
}

/** Hexadecimal digits that tell a change with all certainty that is needed. */
const DIGITS = 12;

/**
 * A digest of what an annotation says. A format in which other tools change things carries it along, so that a later
 * import knows which suggestions a person changed there.
 */
export function fingerprintOf(annotation: Annotation, wording: Wording): string {
  const digest = sha256(utf8ToBytes(JSON.stringify(meaningOf(annotation, wording))));
  return bytesToHex(digest).slice(0, DIGITS);
}

function meaningOf(annotation: Annotation, { entity, source, words }: Wording): readonly unknown[] {
  const { layer, type, value = null } = annotation;
  const said = [layer, type, inOneLine(annotation.text), value];
  const named = (id: string | null) => (id === null ? null : (source(id) ?? null));
  const wordsOf = (span: Span | null) => (span === null ? null : inOneLine(words(span)));
  switch (annotation.layer) {
    case 'structure':
      return said;
    case 'entity':
      return [...said, annotation.entity === undefined ? null : (entity(annotation.entity) ?? null)];
    case 'quote': {
      const { stance, mention, cue, also = [] } = annotation;
      return [...said, stance, wordsOf(mention), wordsOf(cue), named(annotation.source), also.map(named)];
    }
    case 'claim':
      return [...said, named(annotation.source), annotation.score, annotation.reasons];
  }
}

/** Formats differ in the line ends that they keep. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** What a format says of how an annotation came about. */
export interface Origin {
  readonly status: Status;
  readonly by?: string;
  readonly at?: string;
}

/** The origin after another tool had the annotation: what was changed there is no suggestion any more. */
export const originAfter = ({ status, by, at }: Origin, isAsWritten: boolean): Origin =>
  isAsWritten || (status !== 'auto' && status !== 'accepted')
    ? { status, ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) }
    : { status: 'changed' };
