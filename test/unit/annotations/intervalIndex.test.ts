import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createIntervalIndex, firstStartingFrom } from '../../../server/src/annotations/intervalIndex';
import { overlaps, type Span } from '../../../server/src/text/span';

const span = (start: number, end: number): Span => ({ start, end });
const spans = fc.array(
  fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => span(start, start + length)),
);
const sorted = (list: readonly Span[]) => list.map(({ start, end }) => `${start}-${end}`).sort();

suite('intervalIndex', () => {
  const sentence = span(0, 30);
  const quote = span(5, 20);
  const name = span(5, 9);
  const index = createIntervalIndex([name, sentence, quote]);

  test('lists spans by start, then longer first', () => assert.deepEqual(index.all, [sentence, quote, name]));

  test('finds the spans at a place, the smallest first', () => {
    assert.deepEqual(index.at(6), [name, quote, sentence]);
    assert.deepEqual(index.at(25), [sentence]);
    assert.deepEqual(index.at(31), []);
  });

  test('finds spans that end just before a place behind those that hold it', () => {
    assert.deepEqual(index.at(9), [quote, sentence, name]);
    assert.deepEqual(index.at(30), [sentence]);
  });

  test('finds what overlaps a span, in document order', () => {
    assert.deepEqual(index.overlapping(span(9, 12)), [sentence, quote]);
    assert.deepEqual(index.overlapping(span(30, 40)), []);
  });

  test('agrees with looking at every span', () => {
    fc.assert(
      fc.property(spans, fc.nat(70), fc.nat(70), (list, a, b) => {
        const tested = createIntervalIndex(list);
        const asked = span(Math.min(a, b), Math.max(a, b));
        assert.deepEqual(
          sorted(tested.at(a)),
          sorted(list.filter(({ start, end }) => start <= a && a <= end)),
        );
        assert.deepEqual(
          sorted(tested.overlapping(asked)),
          sorted(list.filter(other => overlaps(other, asked))),
        );
      }),
    );
  });

  test('finds the first span that starts at or behind a place', () => {
    assert.equal(firstStartingFrom(index.all, 1), 1);
    assert.equal(firstStartingFrom(index.all, 6), 3);
    assert.equal(firstStartingFrom([], 0), 0);
  });
});
