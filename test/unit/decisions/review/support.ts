import assert from 'node:assert/strict';
import type { Annotation, Layer } from '../../../../server/src/annotations/document';
import { withDecisions } from '../../../../server/src/decisions/decide';
import { apply, type Decisions, type Operation } from '../../../../server/src/decisions/operations';
import { placeDecisions } from '../../../../server/src/decisions/placeDecisions';
import { type ReviewedArticle, reviewedArticle } from '../../../../server/src/decisions/review/article';
import { makeArticle, spanOfWords } from '../../support/makeArticle';

export const TEXT = [
  'Mayor Anna Holm said the bridge was safe.',
  'Holm denied that the budget had doubled, and Holm laughed.',
  'The mayor said the river was clean. The mayor said the ferry was late.',
].join('\n');

const SUGGESTED = makeArticle({
  text: TEXT,
  language: 'en',
  entities: [{ type: 'PER', name: 'Anna Holm', aliases: ['Anna Holm', 'Holm'] }],
  sources: [
    { name: 'Anna Holm', kind: 'person', entity: 0 },
    { name: 'The mayor', kind: 'person' },
  ],
  lines: {
    0: {
      mentions: [['Anna Holm', 'PER', 0]],
      quotes: [{ words: 'the bridge was safe', mention: 'Mayor Anna Holm', cue: 'said', sources: [0] }],
      claims: [{ words: 'the bridge was safe', score: 0.4, quote: 0 }],
    },
    1: { mentions: [['Holm', 'PER', 0]] },
    2: {
      quotes: [
        { words: 'the river was clean', mention: 'The mayor', cue: 'said', sources: [1], confidence: 0.6 },
        { words: 'the ferry was late', mention: 'The mayor#2', cue: 'said#2', sources: [1] },
      ],
    },
  },
}).document;

/** An article under review: each operation shows in the next version of it, as in the editor. */
export function review() {
  let decisions: Decisions = new Map();
  let ids = 0;
  const decided = () => ({ id: `d${++ids}`, by: 'Mina' });
  const now = (): ReviewedArticle => {
    const placed = placeDecisions(TEXT, [...decisions.values()]);
    return reviewedArticle(withDecisions(SUGGESTED, TEXT, placed), TEXT, [...decisions.values()], decided);
  };
  return {
    now,
    do(make: (article: ReviewedArticle) => Operation): Operation {
      const { decisions: after, inverse } = apply(decisions, make(now()));
      decisions = after;
      return inverse;
    },
    undo(inverse: Operation) {
      decisions = apply(decisions, inverse).decisions;
    },
    all: () => [...decisions.values()],
    texts: (layer: Layer) =>
      now()
        .document.annotations.filter(annotation => annotation.layer === layer)
        .map(({ text, type, status }) => `${text}: ${type} ${status}`),
  };
}

export function find<L extends Layer>(
  { document }: ReviewedArticle,
  layer: L,
  text: string,
  occurrence = 1,
): Extract<Annotation, { layer: L }> {
  const found = document.annotations.filter(one => one.layer === layer && one.text === text)[occurrence - 1];
  assert.ok(found, text);
  return found as Extract<Annotation, { layer: L }>;
}

export const spanOf = (words: string) => spanOfWords(TEXT, words);
