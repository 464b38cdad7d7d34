import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine';
import { loadAsset } from '../support/assets';

const engine = createEngine(loadAsset);

async function namesIn(text: string): Promise<readonly string[]> {
  const { paragraphs, failures } = await engine.analyze(text);
  assert.deepEqual(failures, []);
  return paragraphs.flatMap(({ paragraph, mentions }) =>
    mentions
      .filter(({ type }) => ['PER', 'ORG', 'LOC'].includes(type))
      .map(({ start, end, type }) => `${paragraph.text.slice(start, end)} ${type}`),
  );
}

suite('the tagger in the engine', () => {
  test('finds Bengali names that no list holds, by what stands around them', async () => {
    const names = await namesIn('জেলা প্রশাসক তোফায়না মৃধিকা বলেন, ক্ষতিগ্রস্তদের সাহায্য দেওয়া হবে।');
    assert.ok(names.includes('তোফায়না মৃধিকা PER'), names.join());
  });

  test('finds English names that no list holds', async () => {
    const names = await namesIn('The striker Zorvan Quellick scored twice, his coach said on Friday.');
    assert.ok(names.includes('Zorvan Quellick PER'), names.join());
  });

  test('ends names at brackets and marks', async () => {
    for (const text of ['Acme Harbour Trust (AHT) sued Delta Works.', 'গ্রিন লাইন ফাউন্ডেশন (জিএলএফ) মামলা করেছে।'])
      for (const name of await namesIn(text)) assert.doesNotMatch(name, /[()]/u);
  });
});
