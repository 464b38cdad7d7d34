import assert from 'node:assert/strict';
import { speakerConfidence } from '../../../../server/src/layers/attribution/speakerConfidence';
import type { Evidence } from '../../../../server/src/layers/types';
import { analyze } from '../analyze.js';

async function evidenceIn(text: string): Promise<readonly (Evidence | undefined)[]> {
  const { paragraphs } = await analyze(text);
  return paragraphs.flatMap(({ attributions }) => attributions.map(({ evidence }) => evidence));
}

suite('evidence for a speaker', () => {
  const cases: readonly (readonly [string, string, readonly Evidence['by'][]])[] = [
    ['a name', 'Helen Carter said the dam had cracked.', ['name']],
    [
      'a surname of whom was named before, and a pronoun',
      'Helen Carter said the dam had cracked. Carter said it would be mended. She said nobody was hurt.',
      ['name', 'form', 'pronoun'],
    ],
    ['a description', 'Two local farmers said the dam had cracked.', ['phrase']],
    ['a title', 'পানিমন্ত্রী শাহানা বেগম বলেন, বাঁধে ফাটল ধরেছে। মন্ত্রী বলেন, কেউ আহত হননি।', ['name', 'title']],
    ['nobody in particular', 'জানা গেছে, বাঁধে ফাটল ধরেছে।', ['hearsay']],
  ];
  for (const [name, text, expected] of cases)
    test(`tells ${name}`, async () =>
      assert.deepEqual(
        (await evidenceIn(text)).map(evidence => evidence?.by),
        expected,
      ));
});

suite('confidence in a speaker', () => {
  const named: Evidence = {
    language: 'en',
    by: 'name',
    rule: 0.9,
    named: 0.99,
    apart: false,
    anonymous: false,
  };

  test('is higher for a name than for a word, a dropped or distant mention, or a weak rule', () => {
    const sure = speakerConfidence(named);
    for (const doubt of [
      { by: 'word' },
      { by: 'carried' },
      { apart: true },
      { rule: 0.6 },
      { named: 0.6 },
    ] as const)
      assert.ok(speakerConfidence({ ...named, ...doubt }) < sure, JSON.stringify(doubt));
  });

  test('stays between 0 and 1 at the ends of its scale', () => {
    for (const rule of [0, 1]) {
      const confidence = speakerConfidence({ ...named, rule });
      assert.ok(confidence > 0 && confidence < 1);
    }
  });

  test('is what the weights say, in tenths of log-odds', () => {
    assert.equal(speakerConfidence(named, {}), 0.5);
    assert.ok(Math.abs(speakerConfidence(named, { always: 10, 'by name': 12 }) - 0.9002) < 0.0001);
  });
});
