import assert from 'node:assert/strict';
import { overview } from '../../../server/src/features/overview';
import { makeArticle } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

suite('overview', () => {
  test('lists each line with a quote or claim once', () => {
    const { quoteLines, claimLines } = overview(ministerArticle(), {}, readerWith());
    assert.deepEqual(
      [quoteLines, claimLines],
      [
        [3, 4, 5, 6, 7],
        [3, 6],
      ],
    );
  });

  test('names no more lines than a ruler can show', () => {
    const lines = Array.from({ length: 2500 }, (_, i) => [i, { quotes: [{ words: 'ক' }] }] as const);
    const long = makeArticle({ text: 'ক\n'.repeat(2500), lines: Object.fromEntries(lines) });
    assert.equal(overview(long, {}, readerWith()).quoteLines.length, 2000);
  });
});
