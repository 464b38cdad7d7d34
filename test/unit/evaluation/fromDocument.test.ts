import assert from 'node:assert/strict';
import { UnfitMarks } from '../../../server/src/evaluation/fields';
import { marksFromDocument } from '../../../server/src/evaluation/fromDocument';

suite('marksFromDocument', () => {
  const text = 'Headline\nDesk\nHolm said yes.';
  const entity = { layer: 'entity', type: 'PER', start: 14, end: 18, text: 'Holm' };

  test('reads every layer', () => {
    const marks = marksFromDocument(
      {
        format: 'annotation-document/1',
        document: { language: 'en' },
        annotations: [
          { layer: 'structure', type: 'headline', start: 0, end: 13 },
          { layer: 'structure', type: 'byline', start: 9, end: 13 },
          { layer: 'structure', type: 'body', start: 14, end: 28 },
          { ...entity, entity: 'E1' },
          {
            layer: 'quote',
            type: 'indirect',
            start: 24,
            end: 27,
            source: 'S1',
            mention: { start: 14, end: 18 },
            cue: null,
          },
          { layer: 'claim', type: 'claim', start: 14, end: 27, source: 'article', score: 0.5 },
          { layer: 'claim', type: 'claim', start: 14, end: 27, source: 'S1', confidence: 0.4 },
          { layer: 'mood', type: 'sad', start: 0, end: 900 },
        ],
        sources: [{ id: 'S1', name: 'Holm', kind: 'person', entity: 'E1', citations: [] }],
      },
      text,
    );
    assert.deepEqual(marks, {
      language: 'en',
      structure: new Map([
        [1, 'headline'],
        [2, 'byline'],
      ]),
      entities: [{ start: 14, end: 18, type: 'PER', entity: 'E1' }],
      quotes: [{ start: 24, end: 27, type: 'indirect', source: 'S1', mention: 'Holm', cue: null }],
      claims: [
        { start: 14, end: 27, source: null, score: 0.5, worthChecking: true },
        { start: 14, end: 27, source: 'S1', score: 0.4, worthChecking: false },
      ],
      sources: [{ id: 'S1', name: 'Holm', kind: 'person', entity: 'E1' }],
    });
  });

  test('leaves out what was rejected', () => {
    const annotations = [{ ...entity, status: 'rejected' }, entity];
    assert.equal(marksFromDocument({ annotations }, text).entities.length, 1);
  });

  for (const [what, json, message] of [
    ['another format', { format: 'brat', annotations: [] }, 'format: not annotation-document/1'],
    ['no annotations', {}, 'annotations: not a list'],
    [
      'offsets that do not give their text',
      { annotations: [{ ...entity, start: 13, end: 17 }] },
      'annotations[0].text: not what the article holds from 13 to 17',
    ],
    [
      'an end behind the article',
      { annotations: [{ ...entity, end: 99 }] },
      "annotations[0].end: behind the article's end (28)",
    ],
    ['an end before the start', { annotations: [{ ...entity, end: 3 }] }, 'annotations[0].end: less than 14'],
    [
      'offsets that are no numbers',
      { annotations: [entity, { ...entity, start: '14' }] },
      'annotations[1].start: not a whole number',
    ],
    [
      'a mention without a place',
      { annotations: [{ ...entity, layer: 'quote', mention: 'Holm' }] },
      'annotations[0].mention: not an object',
    ],
  ] as const)
    test(`refuses ${what}, without the article's words`, () =>
      assert.throws(
        () => marksFromDocument(json, text),
        error => error instanceof UnfitMarks && error.message === message,
      ));
});
