import assert from 'node:assert/strict';
import { createSnapshot } from '../../../server/src/annotations/snapshot';
import { shownIn } from '../../../server/src/features/shown';
import { defaultSettings, type Settings } from '../../../server/src/settings';
import { loadArticles } from '../../fixtures/articles.js';
import { engine } from '../support/engine';
import { makeArticle } from '../support/makeArticle';
import { readerWith } from '../support/reader';

const opened = { uri: 'file:///a.article', version: 1, languageId: 'news-article' };

/** Share of an article's text that claims drawn under these settings cover. */
async function markedShare(text: string, settings: Settings): Promise<number> {
  const snapshot = createSnapshot(opened, await engine.analyze(text));
  const isShown = shownIn(snapshot, readerWith(settings));
  const claims = snapshot.document.annotations.filter(a => a.layer === 'claim' && isShown(a));
  return claims.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
}

suite('what is shown', () => {
  for (const { name, text } of loadArticles())
    test(`by default claims mark a part of ${name}, at most a third`, async () => {
      const share = await markedShare(text, defaultSettings);
      assert.ok(share > 0 && share <= 1 / 3, `${(100 * share).toFixed(0)} %`);
    });

  const article = makeArticle({
    text: 'One is weak. Two is strong. Three is middling.',
    lines: {
      0: {
        claims: [
          { words: 'One is weak', score: 0.5 },
          { words: 'Two is strong', score: 0.9 },
          { words: 'Three is middling', score: 0.6 },
        ],
      },
    },
  });

  const shownWith = (claims: Settings['claims']) => {
    const settings = { ...defaultSettings, claims };
    const isShown = shownIn(article, readerWith(settings));
    return article.document.annotations.filter(isShown).map(({ text }) => text);
  };

  test('the worthiest claims come first where there is room for one alone', () =>
    assert.deepEqual(shownWith({ minimumWorth: 0, maximumShare: 0.3 }), ['Two is strong']));

  test('all that are worth enough are shown where there is room for all', () =>
    assert.deepEqual(shownWith({ minimumWorth: 0.6, maximumShare: 1 }), [
      'Two is strong',
      'Three is middling',
    ]));

  test('no claim is shown where the layer is off', () => {
    const settings = { ...defaultSettings, layers: { ...defaultSettings.layers, claims: false } };
    const isShown = shownIn(article, readerWith(settings));
    assert.deepEqual(article.document.annotations.filter(isShown), []);
  });
});
