import assert from 'node:assert/strict';
import type { Snapshot } from '../../../server/src/annotations/snapshot';
import { semanticTokens } from '../../../server/src/features/semanticTokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../server/src/protocol';
import { defaultSettings } from '../../../server/src/settings';
import { makeArticle } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

/** Tokens as `line:text type modifiers`. */
function readable(snapshot: Snapshot, data: readonly number[]): readonly string[] {
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const start = snapshot.lines.offsetAt({ line, character });
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => (bits >> bit) & 1);
    const text = snapshot.text.slice(start, start + length);
    tokens.push([`${line}:${text}`, TOKEN_TYPES[type], ...modifiers].join(' | '));
  }
  return tokens;
}

const all = (snapshot: Snapshot, reader = readerWith()) =>
  readable(snapshot, semanticTokens(snapshot, {}, reader));

suite('semanticTokens', () => {
  test('lets the inner type win and makes the outer one a modifier', () => {
    const tokens = all(ministerArticle());
    assert.deepEqual(
      tokens.filter(token => token.startsWith('3:')),
      [
        '3:সেতুমন্ত্রী | role',
        '3:করিম উল্লাহ | person',
        '3:বলেছেন | cue',
        '3:ভাসানচরে | place | quoted | claimed',
        '3:  | quotation | claimed',
        '3:৪০ কোটি টাকার | figure | quoted | claimed',
        '3: সেতু হবে | quotation | claimed',
      ],
    );
  });

  test('tells words that only stand for a source, and leaves out claims of little worth', () => {
    const tokens = all(ministerArticle());
    assert.ok(tokens.includes('5:তিনি | source | pronoun'));
    assert.ok(tokens.includes('5:খরচ বাড়বে না | quotation'));
    assert.ok(tokens.includes('6:সেতুটি দেশের দীর্ঘতম | claim'));
    assert.ok(!tokens.some(token => token.includes('পুলিশ') && token.includes('pronoun')));
  });

  test('serves article files alone', () => {
    assert.deepEqual(semanticTokens(ministerArticle('plaintext'), {}, readerWith()), []);
  });

  test('leaves out layers that are switched off', () => {
    const layers = { entities: false, quotes: true, claims: false };
    const tokens = all(ministerArticle(), readerWith({ layers }));
    assert.ok(tokens.includes('3:ভাসানচরে ৪০ কোটি টাকার সেতু হবে | quotation'));
    assert.ok(!tokens.some(token => /person|place|claim/.test(token)));
  });

  test('answers a range with the tokens that touch it, the same as in the whole', () => {
    const snapshot = ministerArticle();
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 4 } };
    const part = readable(snapshot, semanticTokens(snapshot, { range }, readerWith()));
    assert.deepEqual(
      part.filter(token => token.startsWith('4:')),
      all(snapshot).filter(token => token.startsWith('4:')),
    );
    assert.ok(part.every(token => /^[45]:/.test(token)));
  });

  test('never lets tokens overlap, also where annotations cross', () => {
    const text = 'এক দুই তিন চার পাঁচ';
    const crossing = makeArticle({
      text,
      lines: {
        0: {
          mentions: [['দুই তিন', 'LOC']],
          quotes: [{ words: 'এক দুই' }],
          claims: [{ words: 'তিন চার', score: 1 }],
        },
      },
    });
    const everyClaim = readerWith({ claims: { minimumWorth: 0, maximumShare: 1 } });
    assert.deepEqual(all(crossing, everyClaim), [
      '0:এক  | quotation',
      '0:দুই | place | quoted',
      '0:  | place',
      '0:তিন | place | claimed',
      '0: চার | claim',
    ]);
  });

  test('counts in UTF-16 units behind emoji, and from the start of each line at every kind of line end', () => {
    const text = 'a\r😀 ঢাকা\r\nb ঢাকা#\nঢাকা';
    const snapshot = makeArticle({
      text,
      lines: {
        1: { mentions: [['ঢাকা', 'LOC']] },
        2: { mentions: [['ঢাকা', 'LOC']] },
        3: { mentions: [['ঢাকা', 'LOC']] },
      },
    });
    const place = TOKEN_TYPES.indexOf('place');
    assert.deepEqual(semanticTokens(snapshot, {}, readerWith()), [
      ...[1, 3, 4, place, 0],
      ...[1, 2, 4, place, 0],
      ...[1, 0, 4, place, 0],
    ]);
  });

  test('takes time that grows with the article, not with its square', function () {
    this.timeout(4000);
    const line = '“ঢাকা” '.repeat(400);
    const snapshot = makeArticle({
      text: `${line}\n`.repeat(200),
      lines: Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [
          i,
          {
            quotes: [{ words: line.trim() }],
            mentions: Array.from({ length: 40 }, () => ['ঢাকা', 'LOC'] as const),
          },
        ]),
      ),
    });
    assert.ok(semanticTokens(snapshot, {}, readerWith({ ...defaultSettings })).length > 0);
  });
});
