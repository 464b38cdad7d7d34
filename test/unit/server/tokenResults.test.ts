import assert from 'node:assert/strict';
import { createTokenResults } from '../../../server/src/tokenResults';

suite('tokenResults', () => {
  test('sends what changed since the tokens that the client holds', () => {
    const results = createTokenResults();
    const { resultId = '' } = results.full('a', [1, 2, 3]);
    const next = results.delta('a', resultId, [1, 9, 3]);
    assert.deepEqual('edits' in next && next.edits, [{ start: 1, deleteCount: 1, data: [9] }]);
    assert.notEqual(next.resultId, resultId);
  });

  test('sends all when the client holds tokens of another time or article', () => {
    const results = createTokenResults();
    const { resultId = '' } = results.full('a', [1]);
    assert.deepEqual(results.delta('b', resultId, [2]), { resultId: '2', data: [2] });
    results.forget('a');
    assert.deepEqual(results.delta('a', resultId, [3]), { resultId: '3', data: [3] });
  });
});
