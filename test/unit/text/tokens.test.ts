import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/text/tokens';

/** Tokens as `kind:text`. */
const shown = (text: string) =>
  tokenize(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['Bengali words keep their vowel signs', 'মন্ত্রীর কাছে', ['word:মন্ত্রীর', 'word:কাছে']],
  ['joiners stay inside a word', 'র‍্যাব জানায়', ['word:র‍্যাব', 'word:জানায়']],
  ['a possessive is a clitic', 'Marsh’s plan', ['word:Marsh', 'clitic:’s', 'word:plan']],
  ['other apostrophes stay inside', "don't O’Brien", ["word:don't", 'word:O’Brien']],
  ['a Bengali apostrophe is a mark', 'জিএপি’র', ['word:জিএপি', 'mark:’', 'word:র']],
  [
    'numbers keep separators and endings',
    '১,২৩৪.৫ ২০শে 13th',
    ['number:১,২৩৪.৫', 'number:২০শে', 'number:13th'],
  ],
  ['a comma after a number is none of it', '12, 13', ['number:12', 'mark:,', 'number:13']],
  ['initials are one word', 'U.S. said', ['word:U.S.', 'word:said']],
  ['hyphens part words', 'ঢাকা-দিল্লি', ['word:ঢাকা', 'mark:-', 'word:দিল্লি']],
  ['the old stop ৷ is a mark, not a number', 'হলো৷', ['word:হলো', 'mark:৷']],
  ['an emoji and what joins it are marks', '👩‍🚒 x', ['mark:👩', 'mark:‍', 'mark:🚒', 'word:x']],
  ['white space gives nothing', ' \t\u00a0 ', []],
];

suite('tokenize', () => {
  for (const [what, text, expected] of CASES) test(what, () => assert.deepEqual(shown(text), expected));

  test('keys are normalised, spans are those of the text', () => {
    const [composed, decomposed] = ['রাশি\u09dfা', 'রাশি\u09af\u09bcা'].map(text => tokenize(text)[0]);
    assert.equal(composed?.key, decomposed?.key);
    assert.deepEqual([composed?.end, decomposed?.end], [6, 7]);
  });
});
