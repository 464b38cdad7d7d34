import assert from 'node:assert/strict';
import fc from 'fast-check';
import { semanticTokensDelta } from '../../../server/src/features/semanticTokensDelta';

const apply = (before: readonly number[], edits: ReturnType<typeof semanticTokensDelta>) => {
  const after = [...before];
  for (const { start, deleteCount, data = [] } of edits) after.splice(start, deleteCount, ...data);
  return after;
};

suite('semanticTokensDelta', () => {
  test('is empty when nothing changed', () => {
    assert.deepEqual(semanticTokensDelta([1, 2, 3], [1, 2, 3]), []);
  });

  test('replaces only what lies between the common start and end', () => {
    assert.deepEqual(semanticTokensDelta([1, 2, 3, 4], [1, 9, 9, 4]), [
      { start: 1, deleteCount: 2, data: [9, 9] },
    ]);
    assert.deepEqual(semanticTokensDelta([1, 1], [1, 1, 1]), [{ start: 2, deleteCount: 0, data: [1] }]);
  });

  test('turns any tokens into any others', () => {
    const tokens = fc.array(fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        assert.deepEqual(apply(before, semanticTokensDelta(before, after)), after);
      }),
    );
  });
});
