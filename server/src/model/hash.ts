/**
 * Features are known by 24-bit hashes, never by name: a model file needs no dictionary, and of the features that a
 * text has and the model has not, fewer than one in a hundred is mistaken for another.
 */
export const HASH_BITS = 24;

const MASK = (1 << HASH_BITS) - 1;

/** A 32-bit hash of a text (FNV-1a over UTF-16 units, seeded by what kind of thing the text is). */
export function hashText(kind: number, text: string): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A 32-bit hash of two numbers in this order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The feature's number, 0 to 2^24 - 1. */
export function featureOf(kind: number, value: number): number {
  const hash = mix(value, Math.imul(kind + 1, 0x9e3779b1));
  return (hash ^ (hash >>> HASH_BITS)) & MASK;
}
