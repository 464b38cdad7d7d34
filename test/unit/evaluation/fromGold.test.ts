import assert from 'node:assert/strict';
import { UnfitMarks } from '../../../server/src/evaluation/fields';
import { marksFromGold } from '../../../server/src/evaluation/fromGold';

suite('marksFromGold', () => {
  const text = 'Headline\nHolm met Holm. “Yes.”\n';
  const empty = { lang: 'en', structure: [], entities: [], sources: [], quotes: [], claims: [] };

  test('finds spans by line, text and occurrence', () => {
    const marks = marksFromGold(
      {
        ...empty,
        structure: [{ line: 1, kind: 'headline' }],
        entities: [
          { line: 2, text: 'Holm', type: 'PER', id: 'h' },
          { line: 2, text: 'Holm', occ: 2, type: 'PER' },
        ],
        sources: [{ id: 'h', name: 'Holm', kind: 'person' }],
        quotes: [{ line: 2, text: 'Yes.', type: 'direct', source: 'h', mention: null, cue: null }],
        claims: [
          { line: 2, text: 'Holm met Holm', source: 'article', worth: 1 },
          { line: 2, text: 'Yes', source: 'h', worth: 2 },
        ],
      },
      text,
    );
    assert.deepEqual(marks, {
      language: 'en',
      structure: new Map([[1, 'headline']]),
      entities: [
        { start: 9, end: 13, type: 'PER', entity: 'h' },
        { start: 18, end: 22, type: 'PER', entity: null },
      ],
      sources: [{ id: 'h', name: 'Holm', kind: 'person', entity: 'h' }],
      quotes: [{ start: 25, end: 29, type: 'direct', source: 'h', mention: null, cue: null }],
      claims: [
        { start: 9, end: 22, source: null, score: 0.5, worthChecking: false },
        { start: 25, end: 28, source: 'h', score: 1, worthChecking: true },
      ],
    });
  });

  const { claims: _, ...withoutClaims } = empty;
  for (const [what, json, message] of [
    ['no object', [], 'the whole: not an object'],
    ['a missing list', withoutClaims, 'claims: not a list'],
    ['an item that is none', { ...empty, quotes: ['x'] }, 'quotes[0]: not an object'],
    [
      'words that do not stand there',
      { ...empty, entities: [{ line: 2, text: 'Secret', type: 'PER' }] },
      'entities[0].text: line 2 does not hold it (occurrence 1)',
    ],
    [
      'too late an occurrence',
      { ...empty, entities: [{ line: 2, text: 'Holm', occ: 3, type: 'PER' }] },
      'entities[0].text: line 2 does not hold it (occurrence 3)',
    ],
    [
      'a line that is not there',
      { ...empty, entities: [{ line: 9, text: 'Holm', type: 'PER' }] },
      'entities[0].line: the article has 3 lines',
    ],
    [
      'a line of 0',
      { ...empty, entities: [{ line: 0, text: 'Holm', type: 'PER' }] },
      'entities[0].line: less than 1',
    ],
    ['no type', { ...empty, entities: [{ line: 2, text: 'Holm' }] }, 'entities[0].type: not a string'],
  ] as const)
    test(`refuses ${what}, without the article's words`, () =>
      assert.throws(
        () => marksFromGold(json, text),
        error => error instanceof UnfitMarks && error.message === message,
      ));
});
