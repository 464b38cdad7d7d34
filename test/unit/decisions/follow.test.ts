import assert from 'node:assert/strict';
import fc from 'fast-check';
import { followSpan, type TextChange } from '../../../server/src/decisions/follow';
import { createDecider } from '../../../server/src/decisions/fromAnnotation';
import { placeDecisions } from '../../../server/src/decisions/placeDecisions';
import { renewDecisions } from '../../../server/src/decisions/renew';
import { makeArticle } from '../support/makeArticle';

suite('spans follow what is typed', () => {
  const span = { start: 10, end: 15 };
  const cases: readonly (readonly [string, TextChange, object | null])[] = [
    ['before', { start: 2, end: 4, length: 5 }, { start: 13, end: 18 }],
    ['behind', { start: 20, end: 25, length: 0 }, span],
    ['right before it', { start: 10, end: 10, length: 3 }, { start: 13, end: 18 }],
    ['right behind it', { start: 15, end: 15, length: 3 }, span],
    ['inside', { start: 11, end: 13, length: 4 }, { start: 10, end: 17 }],
    ['over its start', { start: 8, end: 12, length: 0 }, null],
    ['over all of it', { start: 0, end: 30, length: 40 }, null],
    ['all of it away', { start: 10, end: 15, length: 0 }, null],
  ];
  for (const [name, change, expected] of cases)
    test(name, () => {
      assert.deepEqual(followSpan(span, change), expected);
    });

  test('a change elsewhere leaves the words the same', () => {
    const text = fc.string({ minLength: 30, maxLength: 60 });
    const place = fc.nat({ max: 29 });
    fc.assert(
      fc.property(
        text,
        fc.tuple(place, place),
        fc.tuple(place, place),
        fc.string(),
        (before, a, b, typed) => {
          const at = { start: Math.min(...a), end: Math.max(...a) + 1 };
          const change = { start: Math.min(...b), end: Math.max(...b), length: typed.length };
          if (change.start < at.end && change.end > at.start) return;
          const after = before.slice(0, change.start) + typed + before.slice(change.end);
          const followed = followSpan(at, change);
          assert.equal(after.slice(followed?.start, followed?.end), before.slice(at.start, at.end));
        },
      ),
    );
  });
});

suite('what is written with an edited text', () => {
  const text = 'The mayor said so. She left. The mayor said it was late, and nobody asked her why.';
  const { document } = makeArticle({ text, language: 'en' });
  const decision = createDecider(document, text).on(
    {
      id: 'e1',
      layer: 'entity',
      type: 'ROLE',
      start: 33,
      end: 38,
      text: 'mayor',
      confidence: 1,
      status: 'auto',
    },
    'accepted',
    { id: 'd1' },
  );

  test('a paragraph inserted at the top changes nothing', () => {
    const edited = `A new first paragraph.\n\n${text}`;
    assert.deepEqual(renewDecisions(edited, placeDecisions(edited, [decision])), [decision]);
  });

  test('words that no longer find their place are described anew', () => {
    const edited = 'mayor mayor mayor';
    const at = { start: 6, end: 11 };
    const [renewed] = renewDecisions(edited, [{ decision, place: { at } }]);
    assert.ok(renewed !== undefined && renewed !== decision);
    assert.deepEqual(placeDecisions(edited, [renewed])[0]?.place?.at, at);
  });

  test('an orphan keeps the words that may find it one day', () => {
    assert.deepEqual(renewDecisions('Nothing.', [{ decision, place: { at: null } }]), [decision]);
  });
});
