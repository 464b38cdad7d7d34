import assert from 'node:assert/strict';
import { readWeights } from '../../../server/src/model/weights.ts';
import { noWordGroups } from '../../../training/clusters/lib/packWordGroups.mts';
import { packModel } from '../../../training/tagger/modelFile.mts';

const labels = 3;
const packed = packModel({
  types: ['PER'],
  labels,
  features: Int32Array.from([900000, 5, 77]),
  weights: Float32Array.from([0, 1, -2, 0.001, 0, 0, 0.5, 100, 0]),
  groups: noWordGroups(),
  transitions: Float64Array.from([0, 1, -1, 0.5, 0, 0, 0, 0, 0, 0, 0, Number.NEGATIVE_INFINITY]),
});

suite('packed weights', () => {
  const model = readWeights(packed);
  const rowOf = feature => {
    const place = model.find(feature);
    return [...model.weights.subarray(place * labels, (place + 1) * labels)].map(w => w / model.scale);
  };

  test('come back as they were, to the precision that is kept', () => {
    assert.deepEqual(model.types, ['PER']);
    assert.deepEqual(rowOf(900000), [0, 1, -2]);
    assert.deepEqual(rowOf(77), [0.5, 127 / model.scale, 0], 'large weights are cut');
    assert.equal((model.transitions.of[3] ?? 0) / model.scale, 0.5);
  });

  test('leave out what rounds to nothing, and know nothing of other features', () => {
    assert.equal(model.find(5), -1);
    assert.equal(model.find(123456), -1);
  });

  test('are refused when they are no model or cut short', () => {
    assert.throws(() => readWeights(new Uint8Array([1, 2, 3, 4])), RangeError);
    assert.throws(() => readWeights(packed.subarray(0, packed.length - 1)), RangeError);
  });
});
