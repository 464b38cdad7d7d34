import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Pair = readonly [open: string, close: string];

type LanguageConfiguration = {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly Pair[];
};

const configuration = JSON.parse(
  readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8'),
) as LanguageConfiguration;

const { pattern, flags } = configuration.wordPattern;
const wordsOf = (text: string) => text.match(new RegExp(pattern, `${flags}g`)) ?? [];

const DECOMPOSED = 'সময়'.normalize('NFD');

suite('language configuration', () => {
  suite('a word stays whole', () => {
    const whole = [
      'র\u200d\u09cdযাব',
      'মধ্যে',
      'প্রধানমন্ত্রীর',
      DECOMPOSED,
      '২১শে',
      "don't",
      'Lind-Vanton',
      'বিএনপি’র',
    ];
    for (const word of whole) test(word, () => assert.deepEqual(wordsOf(word), [word]));
  });

  suite('a word ends', () => {
    const cases: readonly (readonly [text: string, words: readonly string[]])[] = [
      ['তিনি বলেন, ‘আমি যাব।’', ['তিনি', 'বলেন', 'আমি', 'যাব']],
      ["'We don't,' she said", ['We', "don't", 'she', 'said']],
      ["the workers' union", ['the', 'workers', 'union']],
      ['KHULNA, Mar 13 (RDN) - A fire', ['KHULNA', 'Mar', '13', 'RDN', 'A', 'fire']],
      ['কাল—আজ', ['কাল', 'আজ']],
    ];
    for (const [text, words] of cases) test(text, () => assert.deepEqual(wordsOf(text), words));
  });

  test('every quotation mark closes itself and surrounds a selection', () => {
    const marks: readonly Pair[] = [
      ['“', '”'],
      ['‘', '’'],
      ['«', '»'],
      ['"', '"'],
      ["'", "'"],
    ];
    const closing = configuration.autoClosingPairs.map(({ open, close }): Pair => [open, close]);
    for (const mark of marks) {
      assert.ok(
        closing.some(pair => pair.join() === mark.join()),
        `${mark} closes`,
      );
      assert.ok(
        configuration.surroundingPairs.some(pair => pair.join() === mark.join()),
        `${mark} surrounds`,
      );
    }
  });
});
