import assert from 'node:assert/strict';
import { settleOverlaps } from '../../../../server/src/layers/entity/settleOverlaps';
import type { Mention } from '../../../../server/src/layers/types';

const text = 'one two three four';
const mention = (start: number, end: number, confidence: number): Mention => ({
  start,
  end,
  type: 'ORG',
  confidence,
  why: 'test',
});
const spans = (candidates: readonly Mention[]) =>
  settleOverlaps(text, candidates).map(({ start, end }) => [start, end]);

suite('settle overlaps', () => {
  test('the longer span wins among sure ones', () =>
    assert.deepEqual(spans([mention(0, 3, 0.95), mention(0, 7, 0.85)]), [[0, 7]]));

  test('a guess does not swallow a sure one', () =>
    assert.deepEqual(spans([mention(0, 3, 0.95), mention(0, 7, 0.35)]), [[0, 3]]));

  test('what does not overlap stays, in order', () =>
    assert.deepEqual(spans([mention(14, 18, 0.5), mention(0, 3, 0.9)]), [
      [0, 3],
      [14, 18],
    ]));

  test('of equal ones the first stays', () =>
    assert.deepEqual(spans([mention(4, 13, 0.8), mention(0, 7, 0.8)]), [[0, 7]]));

  test('a short one inside a long one goes', () =>
    assert.deepEqual(spans([mention(0, 18, 0.8), mention(8, 9, 0.9)]), [[0, 18]]));

  test('does not depend on the order of the candidates', () => {
    const candidates = [mention(0, 7, 0.8), mention(4, 13, 0.8), mention(8, 18, 0.8)];
    assert.deepEqual(spans(candidates), spans([...candidates].reverse()));
  });
});
