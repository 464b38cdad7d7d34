/** Two bytes, the low one first. */
export const wordBytes = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];

/** A count and ascending numbers in the form that ByteReader.hashes reads. */
export function hashBytes(numbers: readonly number[]): readonly number[] {
  const bytes = [...wordBytes(numbers.length & 0xffff), ...wordBytes(numbers.length >> 16)];
  let last = 0;
  for (const number of numbers) {
    let step = number - last;
    for (; step > 127; step >>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
    last = number;
  }
  return bytes;
}
