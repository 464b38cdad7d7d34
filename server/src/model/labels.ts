/**
 * BIO labels as numbers: 0 is outside; the type at place k of a model's list begins names with 2k + 1 and goes on
 * with 2k + 2.
 */
export const OUTSIDE = 0;

export const beginOf = (type: number): number => 2 * type + 1;
export const insideOf = (type: number): number => 2 * type + 2;
export const typeOf = (label: number): number => (label - 1) >> 1;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;
export const labelCount = (types: number): number => 2 * types + 1;

/** Whether a label may stand after another (-1: at a sentence's start): names go on only as what they began as. */
export function mayFollow(label: number, previous: number): boolean {
  return !isInside(label) || previous === label || previous === label - 1;
}
