import assert from 'node:assert/strict';
import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { differences } from '../../../server/src/decisions/differences';
import { createDecider } from '../../../server/src/decisions/fromAnnotation';
import { placeDecisions } from '../../../server/src/decisions/placeDecisions';
import type { Verdict } from '../../../server/src/decisions/types';
import { type ArticlePlan, makeArticle } from '../support/makeArticle';

const TEXT = 'Mayor Anna Holm said the bridge was safe.';

const suggest = (
  mentions: NonNullable<ArticlePlan['lines']>[number]['mentions'],
  quote = 'the bridge was safe',
  source = 'Anna Holm',
): AnnotationDocument =>
  makeArticle({
    text: TEXT,
    language: 'en',
    entities: [{ type: 'PER', name: 'Anna Holm' }],
    sources: [{ name: source, kind: 'person' }],
    lines: { 0: { mentions: mentions ?? [], quotes: [{ words: quote, cue: 'said', sources: [0] }] } },
  }).document;

const BEFORE = suggest([['Anna Holm', 'PER', 0]]);

/** What differs today from what was suggested and decided about before. */
function since(today: AnnotationDocument, verdict: Verdict = 'accepted'): readonly string[] {
  const decider = createDecider(BEFORE, TEXT);
  const decisions = BEFORE.annotations.map((one, i) => decider.on(one, verdict, { id: `${one.layer}${i}` }));
  return differences(today, placeDecisions(TEXT, decisions)).map(
    ({ id, kind }) => `${id.slice(0, -1)}: ${kind}`,
  );
}

suite('suggestions that changed since a review', () => {
  test('are none where the engine suggests the same', () => assert.deepEqual(since(BEFORE), []));

  test('are gone, of other words, another type, another source', () => {
    assert.deepEqual(since(suggest([])), ['entity: gone']);
    assert.deepEqual(since(suggest([['Mayor Anna Holm', 'PER', 0]])), ['entity: words']);
    assert.deepEqual(since(suggest([['Anna Holm', 'ORG']])), ['entity: type']);
    const [holm] = [[['Anna Holm', 'PER', 0]]] as const;
    assert.deepEqual(since(suggest(holm, 'the bridge was')), ['quote: words']);
    assert.deepEqual(since(suggest(holm, 'the bridge was safe', 'the mayor')), ['quote: source']);
  });

  test('are none of those that a person changed or rejected', () =>
    assert.deepEqual(since(suggest([]), 'rejected'), []));
});
