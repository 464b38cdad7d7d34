import assert from 'node:assert/strict';
import type { Annotation, AnnotationDocument } from '../../../server/src/annotations/document';
import { withDecisions } from '../../../server/src/decisions/decide';
import { createDecider } from '../../../server/src/decisions/fromAnnotation';
import { isOrphan, placeDecisions } from '../../../server/src/decisions/placeDecisions';
import type { Decision } from '../../../server/src/decisions/types';
import { makeArticle } from '../support/makeArticle';

const TEXT = [
  'Mayor Anna Holm said the bridge was safe.',
  'Holm denied that the budget had doubled.',
  'Karl Holm, her brother, said the budget had doubled.',
].join('\n');

const { document } = makeArticle({
  text: TEXT,
  language: 'en',
  entities: [
    { type: 'PER', name: 'Anna Holm', aliases: ['Holm'] },
    { type: 'PER', name: 'Karl Holm' },
  ],
  sources: [
    { name: 'Anna Holm', kind: 'person', entity: 0 },
    { name: 'Karl Holm', kind: 'person', entity: 1 },
  ],
  lines: {
    0: {
      mentions: [['Anna Holm', 'PER', 0]],
      quotes: [{ words: 'the bridge was safe', mention: 'Mayor Anna Holm', cue: 'said', sources: [0] }],
      claims: [{ words: 'the bridge was safe', score: 0.4, quote: 0 }],
    },
    1: { mentions: [['Holm', 'PER', 0]] },
    2: {
      mentions: [['Karl Holm', 'PER', 1]],
      quotes: [{ words: 'the budget had doubled', mention: 'Karl Holm', cue: 'said', sources: [1] }],
    },
  },
});

const decider = createDecider(document, TEXT);
const find = (layer: string, text: string): Annotation => {
  const found = document.annotations.find(one => one.layer === layer && one.text === text);
  assert.ok(found, text);
  return found;
};
const decide = (...decisions: readonly Decision[]): AnnotationDocument =>
  withDecisions(document, TEXT, placeDecisions(TEXT, decisions));
const texts = (made: AnnotationDocument, layer: string) =>
  made.annotations.filter(one => one.layer === layer).map(({ text, status }) => `${text}: ${status}`);

suite('annotations with decisions', () => {
  test('an accepted suggestion takes its own place, with its source, mention and cue', () => {
    const made = decide(
      decider.on(find('quote', 'the bridge was safe'), 'accepted', { id: 'd1', by: 'Mina' }),
    );
    const quote = made.annotations.find(({ id }) => id === 'd1');
    assert.ok(quote?.layer === 'quote');
    assert.equal(quote.status, 'accepted');
    assert.equal(quote.by, 'Mina');
    assert.equal(TEXT.slice(quote.mention?.start, quote.mention?.end), 'Mayor Anna Holm');
    assert.equal(quote.source, 'S1');
    assert.deepEqual(texts(made, 'quote'), ['the bridge was safe: accepted', 'the budget had doubled: auto']);
    assert.deepEqual(made.sources[0]?.citations, [find('claim', 'the bridge was safe').id, 'd1']);
  });

  test('a rejected one stays with its status, and its entity and source do without it', () => {
    const made = decide(
      decider.on(find('entity', 'Karl Holm'), 'rejected', { id: 'd1' }),
      decider.on(find('quote', 'the budget had doubled'), 'rejected', { id: 'd2' }),
    );
    assert.ok(texts(made, 'entity').includes('Karl Holm: rejected'));
    assert.deepEqual(
      made.entities.map(({ name }) => name),
      ['Anna Holm'],
    );
    assert.deepEqual(
      made.sources.map(({ name }) => name),
      ['Anna Holm'],
    );
  });

  test('what was rejected as one type may be suggested as another', () => {
    const rejected = decider.on(find('entity', 'Holm'), 'rejected', { id: 'd1' });
    assert.ok(rejected.layer === 'entity');
    const made = decide({ ...rejected, type: 'ORG' });
    assert.ok(texts(made, 'entity').includes('Holm: auto'));
  });

  test('one that was made longer takes the place of the suggestion', () => {
    const suggestion = find('entity', 'Anna Holm');
    const longer = { start: TEXT.indexOf('Mayor'), end: suggestion.end };
    const accepted = decider.on(suggestion, 'changed', { id: 'd1' });
    const made = decide({ ...accepted, target: decider.target(longer), suggested: accepted.target });
    assert.deepEqual(texts(made, 'entity'), ['Mayor Anna Holm: changed', 'Holm: auto', 'Karl Holm: auto']);
    assert.deepEqual(made.entities[0]?.mentions[0], 'd1');
  });

  test('a quote given to a new source makes that source', () => {
    const quote = decider.on(find('quote', 'the budget had doubled'), 'changed', { id: 'd1' });
    assert.ok(quote.layer === 'quote');
    const made = decide({ ...quote, source: { name: 'the auditor', kind: 'person' } });
    assert.deepEqual(
      made.sources.map(({ name, citations }) => [name, citations.length]),
      [
        ['Anna Holm', 2],
        ['the auditor', 1],
      ],
    );
  });

  test('merged entities are one, and so are their sources', () => {
    const made = decide({
      id: 'd1',
      kind: 'merge',
      from: { name: 'Karl Holm', type: 'PER' },
      into: { name: 'Anna Holm', type: 'PER' },
    });
    assert.deepEqual(
      made.entities.map(({ name, mentions }) => [name, mentions.length]),
      [['Anna Holm', 3]],
    );
    assert.deepEqual(
      made.sources.map(({ name, citations }) => [name, citations.length]),
      [['Anna Holm', 3]],
    );
  });

  test('a renamed source is found by either name', () => {
    const quote = decider.on(find('quote', 'the budget had doubled'), 'changed', { id: 'd2' });
    assert.ok(quote.layer === 'quote');
    const made = decide(
      { id: 'd1', kind: 'rename', source: { name: 'Anna Holm', kind: 'person' }, label: 'The mayor' },
      { ...quote, source: { name: 'The mayor', kind: 'person' } },
    );
    assert.deepEqual(
      made.sources.map(({ name, citations }) => [name, citations.length]),
      [['The mayor', 3]],
    );
  });

  test('an orphan changes nothing and is known as one', () => {
    const decision = decider.on(find('entity', 'Karl Holm'), 'rejected', { id: 'd1' });
    const text = TEXT.split('\n').slice(0, 2).join('\n');
    const placed = placeDecisions(text, [decision]);
    assert.deepEqual(placed.map(isOrphan), [true]);
    assert.equal(withDecisions(document, text, placed).annotations.length, document.annotations.length);
  });

  test('ids stay unique and the order that of the text', () => {
    const made = decide(decider.on(find('claim', 'the bridge was safe'), 'accepted', { id: 'd1' }));
    const starts = made.annotations.map(({ start }) => start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.equal(new Set(made.annotations.map(({ id }) => id)).size, made.annotations.length);
  });
});
