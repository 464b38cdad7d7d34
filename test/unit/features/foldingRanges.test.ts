import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/features/foldingRanges';
import { makeArticle } from '../support/makeArticle';

suite('foldingRanges', () => {
  const foldsOf = (kinds: readonly ('advert' | 'body' | 'tags' | '')[]) =>
    foldingRanges(
      makeArticle({
        text: kinds.map(kind => (kind === '' ? '' : 'লেখা')).join('\n'),
        lines: Object.fromEntries(kinds.map((kind, line) => [line, { kind: kind === '' ? 'body' : kind }])),
      }),
    ).map(({ startLine, endLine }) => [startLine, endLine]);

  test('folds runs of page chrome, blank lines between included', () => {
    assert.deepEqual(foldsOf(['body', 'advert', '', 'tags', '', 'body', 'tags', 'advert']), [
      [1, 3],
      [6, 7],
    ]);
  });

  test('folds no single line', () => assert.deepEqual(foldsOf(['advert', '', 'body', 'tags']), []));
});
