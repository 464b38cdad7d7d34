import assert from 'node:assert/strict';
import { sentences as bengali } from '../../../server/src/languages/bn/sentences';
import { sentences as english } from '../../../server/src/languages/en/sentences';
import { readParagraph } from '../../../server/src/text/reading';
import type { SentenceRules } from '../../../server/src/text/sentences';

const split = (text: string, rules: SentenceRules) =>
  readParagraph(text, rules).sentences.map(({ start, end }) => text.slice(start, end));

const CASES: readonly (readonly [string, SentenceRules, readonly string[]])[] = [
  ['a danda ends', bengali, ['সভা শেষ হয়েছে।', 'কাল আবার বসবে।']],
  ['a closing mark goes with its stop', bengali, ['তিনি বলেন, “কাজ চলছে।”', 'কাল শেষ হবে।']],
  ['titles end nothing', bengali, ['ড. নাজমা ও মো. করিম এসেছেন।', 'সভা শুরু হয়।']],
  ['questions and exclamations end', bengali, ['কে এলেন?', 'কেউ না!', 'তবু সভা বসল।']],
  ['a full stop ends before a capital', english, ['It rained.', 'The match went on.']],
  ['abbreviations end nothing', english, ['Mr. Varga met Dr. Marsh at 5 p.m. on Friday.', 'They spoke.']],
  ['a decimal point ends nothing', english, ['It grew by 2.5 percent.', 'Nobody knew why.']],
  ['a closing mark goes with its stop', english, ['“We won.”', 'She left.']],
  ['what has no stop is one sentence', english, ['Budget passes by one vote']],
];

suite('splitSentences', () => {
  for (const [what, rules, expected] of CASES)
    test(`${what}: ${expected[0]}`, () => assert.deepEqual(split(expected.join(' '), rules), expected));

  test('leaves no token out', () => {
    const { tokens, sentences } = readParagraph('One. “Two!” three? চার। five', english);
    assert.deepEqual(
      sentences.map(({ firstToken }) => firstToken),
      [0, ...sentences.slice(0, -1).map(({ endToken }) => endToken)],
    );
    assert.equal(sentences.at(-1)?.endToken, tokens.length);
  });

  test('of an empty paragraph are none', () => assert.deepEqual(split('', bengali), []));
});
