import assert from 'node:assert/strict';
import { createSnapshot, documentOf, type Snapshot } from '../../../server/src/annotations/snapshot';
import { withDecisions } from '../../../server/src/decisions/decide';
import { createDecider } from '../../../server/src/decisions/fromAnnotation';
import { placeDecisions } from '../../../server/src/decisions/placeDecisions';
import type { Verdict } from '../../../server/src/decisions/types';
import { annotations } from '../../../server/src/features/annotations';
import { marks } from '../../../server/src/features/marks';
import { neighbour } from '../../../server/src/features/neighbour';
import { semanticTokens } from '../../../server/src/features/semanticTokens';
import { sources } from '../../../server/src/features/sources';
import { TOKEN_MODIFIERS } from '../../../server/src/protocol';
import { defaultSettings } from '../../../server/src/settings';
import { statusOf } from '../../../server/src/status';
import { textIn } from '../support/makeArticle';
import { MINISTER, ministerAnalysis } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

const OPENED = { uri: 'file:///a.article', version: 1, languageId: 'news-article' };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The article of the minister, some of its annotations decided about: by their words, all layers. */
function decided(verdicts: Readonly<Record<string, Verdict>>): Snapshot {
  const analysis = ministerAnalysis();
  const document = documentOf(OPENED, analysis);
  const decider = createDecider(document, MINISTER);
  const decisions = document.annotations.flatMap(annotation => {
    const verdict = verdicts[annotation.text];
    return verdict === undefined ? [] : [decider.on(annotation, verdict, { id: `d-${annotation.id}` })];
  });
  const whole = withDecisions(document, MINISTER, placeDecisions(MINISTER, decisions));
  return createSnapshot(OPENED, analysis, document, whole);
}

const article = decided({ 'করিম উল্লাহর': 'accepted', 'খরচ বাড়বে না': 'accepted', 'দুজন আহত': 'rejected' });
const show = (filter: 'all' | 'suggested' | 'reviewed') => readerWith({ review: { show: filter } });

suite('what people decided, as it shows', () => {
  test('marks say what was decided about, and rejected ones come where they are wanted', () => {
    const drawn = marks(article, { ranges: [WHOLE] }, readerWith());
    const texts = (list: readonly { range: Parameters<typeof textIn>[1]; reviewed: boolean }[]) =>
      list.filter(({ reviewed }) => reviewed).map(({ range }) => textIn(article, range));
    assert.deepEqual(texts(drawn.entities), ['করিম উল্লাহর']);
    assert.deepEqual(texts(drawn.quotes), ['খরচ বাড়বে না']);
    assert.deepEqual(texts(drawn.claims), ['খরচ বাড়বে না'], 'however little it is worth checking');
    assert.deepEqual(drawn.rejected, []);
    const { rejected } = marks(article, { ranges: [WHOLE], rejected: true }, readerWith());
    assert.deepEqual(
      rejected.map(range => textIn(article, range)),
      ['দুজন আহত', 'দুজন আহত'],
    );
  });

  test('tokens carry a modifier of their own', () => {
    const data = semanticTokens(article, {}, readerWith());
    const bit = 1 << TOKEN_MODIFIERS.indexOf('reviewed');
    const reviewed = data.filter((modifiers, i) => i % 5 === 4 && (modifiers & bit) !== 0);
    assert.ok(reviewed.length >= 2);
    const before = semanticTokens(decided({}), {}, readerWith());
    assert.ok(before.every((modifiers, i) => i % 5 !== 4 || (modifiers & bit) === 0));
  });

  test('marks, tree and walk are filtered', () => {
    const quotes = (filter: Parameters<typeof show>[0]) =>
      marks(article, { ranges: [WHOLE] }, show(filter)).quotes.length;
    assert.deepEqual([quotes('all'), quotes('suggested'), quotes('reviewed')], [4, 3, 1]);
    const tree = sources(article, {}, show('reviewed'));
    assert.deepEqual(
      tree.sources.map(({ name, quotes, claims }) => [name, quotes, claims]),
      [['করিম উল্লাহ', 1, 1]],
    );
    assert.deepEqual([tree.unattributed, tree.ownClaims], [[], []]);
    const selection = { start: WHOLE.start, end: WHOLE.start };
    const next = neighbour(article, { selection, direction: 'next' }, show('reviewed'));
    assert.equal(next && textIn(article, next), 'করিম উল্লাহর');
  });

  test('the walk of a review keeps to what is drawn', () => {
    const { hidden } = annotations(decided({}), {}, readerWith());
    const texts = hidden.map(id => decided({}).annotations.get(id)?.text);
    assert.deepEqual(texts, ['খরচ বাড়বে না'], 'a claim of little worth');
  });

  test('progress counts what is drawn', () => {
    const annotated = { snapshot: article, orphans: 2, limits: [], failures: [] };
    const base = { uri: OPENED.uri, version: 1, state: 'done', language: 'bn' } as const;
    assert.deepEqual(statusOf(base, annotated, defaultSettings).review, { reviewed: 5, all: 15, orphans: 2 });
    const layers = { entities: true, quotes: false, claims: false };
    const { review } = statusOf(base, annotated, { ...defaultSettings, layers });
    assert.deepEqual([review.reviewed, review.all], [1, 6]);
  });
});
