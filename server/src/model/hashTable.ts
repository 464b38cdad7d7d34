import { HASH_BITS } from './hash';

/** Finds the place of a feature in a list, -1 for none, by open addressing over a table twice as long. */
export function createHashTable(numbers: Int32Array): (number: number) => number {
  let bits = 4;
  while (1 << bits < numbers.length * 2) bits++;
  const shift = Math.max(0, HASH_BITS - bits);
  const last = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits).fill(-1);
  const slotOf = (number: number) => (number ^ (number >>> shift)) & last;
  numbers.forEach((number, i) => {
    let slot = slotOf(number);
    while (slots[slot] !== -1) slot = (slot + 1) & last;
    slots[slot] = i;
  });
  return number => {
    for (let slot = slotOf(number); ; slot = (slot + 1) & last) {
      const place = slots[slot] ?? -1;
      if (place === -1 || numbers[place] === number) return place;
    }
  };
}
