import assert from 'node:assert/strict';
import { worthOf } from '../../../../server/src/layers/claim/worth';
import { analyze } from '../analyze.js';

interface ClaimInWords {
  readonly text: string;
  readonly source: string;
}

async function claimsIn(text: string): Promise<readonly ClaimInWords[]> {
  const { paragraphs, sources } = await analyze(text);
  return paragraphs.flatMap(({ paragraph, claims, sourcesOf }) =>
    claims.map(claim => {
      const source = claim.attribution === null ? undefined : sourcesOf[claim.attribution]?.[0];
      return {
        text: paragraph.text.slice(claim.start, claim.end),
        source: source === undefined ? 'article' : (sources[source]?.name ?? ''),
      };
    }),
  );
}

suite('claims', () => {
  const cases: readonly (readonly [string, string, readonly ClaimInWords[]])[] = [
    [
      'the article’s own sentences, without their stop',
      'The dam was built in 1962. It holds two million litres.',
      [
        { text: 'The dam was built in 1962', source: 'article' },
        { text: 'It holds two million litres', source: 'article' },
      ],
    ],
    [
      'the reported clause, on its source’s word',
      'Helen Carter said the dam had cracked.',
      [{ text: 'the dam had cracked', source: 'Helen Carter' }],
    ],
    [
      'marked words sentence by sentence; wishes and promises are none',
      'মেয়র শাহানা বেগম বলেন, ‘বাঁধে ফাটল ধরেছে। আমরা দ্রুত মেরামত করব। সবার সহযোগিতা চাই।’',
      [{ text: 'বাঁধে ফাটল ধরেছে', source: 'শাহানা বেগম' }],
    ],
    ['a question is none', 'Who will pay for the dam?', []],
    ['what is denied is no claim of the denier', 'Helen Carter denied that the dam had cracked.', []],
    ['a call asserts nothing', 'Helen Carter called for a new dam in the valley.', []],
  ];
  for (const [name, text, expected] of cases) {
    test(name, async () => assert.deepEqual(await claimsIn(text), expected));
  }

  test('figures, accusations and causes weigh more than dates, and the worth stays between 0 and 1', () => {
    const plain = { attributed: false, headline: false, words: 10 };
    const routine = worthOf(['date'], plain);
    for (const reason of ['figure', 'accusation', 'cause', 'casualty'] as const) {
      assert.ok(worthOf([reason], plain) > routine);
    }
    const all = worthOf(['figure', 'accusation', 'cause', 'casualty', 'record', 'comparison'], plain);
    assert.ok(all <= 1 && worthOf([], { attributed: false, headline: false, words: 2 }) >= 0);
  });
});
