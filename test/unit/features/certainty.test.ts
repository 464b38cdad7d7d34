import assert from 'node:assert/strict';
import type { Annotation } from '../../../server/src/annotations/document';
import { certainty } from '../../../server/src/features/certainty';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

suite('certainty', () => {
  const [annotation] = ministerArticle().document.annotations;
  const said = (confidence: number, why: string | undefined, language: 'bn' | 'en' = 'en') =>
    certainty(
      { ...(annotation as Annotation), confidence, ...(why !== undefined && { why }) },
      readerWith({}, language),
    );

  test('puts a number in words', () => {
    assert.match(said(0.95, 'rule: date'), /^Quite certain · /);
    assert.match(said(0.6, 'rule: date'), /^Likely · /);
    assert.match(said(0.2, 'rule: date'), /^Uncertain: please check · /);
  });

  test('tells lists, rules and models apart, in the reader’s language', () => {
    assert.match(said(0.9, 'list: roles'), /in the list “roles”$/);
    assert.match(said(0.9, 'rule: “CONTENT” SPEAKER'), /by the rule ““CONTENT” SPEAKER”$/);
    assert.match(said(0.9, 'model: tagger'), /trained model “tagger”$/);
    assert.match(said(0.9, 'list: roles', 'bn'), /“roles” তালিকায় পাওয়া$/);
  });

  test('repeats any other origin, escaped', () => {
    assert.match(said(0.9, '[a](b)'), /Found by \\\[a\\\]\\\(b\\\)$/);
  });
});
