import assert from 'node:assert/strict';
import { lookupKey } from '../../../server/src/text/lookupKey';

suite('lookup key', () => {
  const equal: readonly (readonly [string, string, string])[] = [
    ['composed and decomposed য়', 'রাশিয়া', 'রাশিয\u09bcা'],
    ['joiners', 'র\u200d্যাব', 'র্যাব'],
    ['case', 'DHAKA', 'Dhaka'],
    ['apostrophes', 'O’Brien', "o'brien"],
    ['ত্ with a joiner', 'ত্\u200d', 'ৎ'],
  ];
  for (const [name, a, b] of equal)
    test(`makes one of ${name}`, () => assert.equal(lookupKey(a), lookupKey(b)));

  test('keeps apart what differs', () => assert.notEqual(lookupKey('ইরাক'), lookupKey('ইরান')));
});
