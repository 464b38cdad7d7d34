import assert from 'node:assert/strict';
import { kMeans, ofLengthOne } from '../../../training/clusters/lib/kMeans.mts';

suite('k-means', () => {
  test('brings points of one direction together', () => {
    const values = Float32Array.from([9, 1, 0, 3, 4, 0, 1, 8, 5, 0.5, 0.1, 7]);
    const { groupOf } = kMeans(ofLengthOne({ dimensions: 2, values }), 2, 5);
    const [right, up] = groupOf;
    assert.notEqual(right, up);
    assert.deepEqual([...groupOf], [right, up, right, up, right, up]);
  });

  test('makes points one long and leaves none at 0 alone', () => {
    const { values } = ofLengthOne({ dimensions: 2, values: Float32Array.from([3, 4, 0, 0]) });
    assert.deepEqual(
      [...values].map(value => value.toFixed(1)),
      ['0.6', '0.8', '0.0', '0.0'],
    );
  });
});
