import assert from 'node:assert/strict';
import { definition } from '../../../server/src/features/definition';
import { positionOf, textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';

suite('definition', () => {
  const article = ministerArticle();
  const cases: readonly (readonly [from: string, into: number, to: string, line: number])[] = [
    ['তিনি', 1, 'করিম উল্লাহ', 3],
    ['করিম উল্লাহর', 2, 'করিম উল্লাহ', 3],
    ['সেতুমন্ত্রী', 2, 'করিম উল্লাহ', 3],
    ['ভাসানচরে#2', 0, 'ভাসানচরে', 0],
    ['তিনি', 4, 'করিম উল্লাহ', 3],
    ['পুলিশ', 0, 'পুলিশ', 6],
  ];
  for (const [from, into, to, line] of cases)
    test(`from ${from} + ${into} to ${to} in line ${line}`, () => {
      const found = definition(article, { position: positionOf(article, from, into) });
      assert.ok(found);
      assert.equal(textIn(article, found.range), to);
      assert.equal(found.range.start.line, line);
    });

  test('has none where no name or source stands', () => {
    assert.equal(definition(article, { position: positionOf(article, 'এটা কার') }), null);
  });
});
