import assert from 'node:assert/strict';
import { createByteReader } from '../../../server/src/model/byteReader.ts';
import { readWordGroups } from '../../../server/src/model/wordGroups.ts';
import { noWordGroups, packWordGroups } from '../../../training/clusters/lib/packWordGroups.mts';

const read = bytes => readWordGroups(createByteReader(bytes));

suite('groups of words', () => {
  const narrowest = [0, 700, 1];
  const wider = Array.from({ length: 701 }, (_, group) => (group === 700 ? 3 : group));
  const groupsOf = read(packWordGroups(['river', 'lake', 'said'], [narrowest, wider]));

  test('come back from the narrowest to the widest', () => {
    assert.deepEqual(groupsOf('lake'), [700, 3]);
    assert.deepEqual(groupsOf('said'), [1, 1]);
  });

  test('know nothing of other words', () => {
    assert.deepEqual(groupsOf('pond'), []);
    assert.deepEqual(read(noWordGroups())('river'), []);
  });

  test('keep the more frequent of two entries of one word', () => {
    assert.deepEqual(read(packWordGroups(['may', 'may'], [[5, 6]]))('may'), [5]);
  });
});
