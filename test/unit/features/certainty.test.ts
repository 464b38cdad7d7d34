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

  test('calls a quote certain from the confidence that the reader asks of sources', () => {
    const quote = ministerArticle().document.annotations.find(({ layer }) => layer === 'quote');
    const said = (minimumConfidence: number) =>
      certainty(
        { ...(quote as Annotation), confidence: 0.9 },
        readerWith({ sources: { minimumConfidence } }),
      );
    assert.match(said(0.9), /^Quite certain/);
    assert.match(said(0.91), /^Likely/);
  });

  test('says what found it in the reader’s language', () => {
    assert.match(said(0.9, 'list: roles'), / · Found in the list of titles and offices$/);
    assert.match(said(0.9, 'list: roles', 'bn'), / · পদ ও পদবির তালিকায় পাওয়া$/);
    assert.ok(!said(0.9, undefined).includes('·'));
  });

  test('repeats an origin that the catalogue does not know, escaped', () => {
    assert.match(said(0.9, '[a](b)'), /Found by \\\[a\\\]\\\(b\\\)$/);
    assert.match(said(0.9, 'list: test'), /Found by list\\: test$/);
  });
});
