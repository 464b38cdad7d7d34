import assert from 'node:assert/strict';
import type { OwnNames } from '../../../../server/src/layers/entity/ownNames';
import { engine } from '../../support/engine';

async function namesIn(text: string, own?: OwnNames): Promise<readonly string[]> {
  const { paragraphs } = await engine.analyze(text, own === undefined ? {} : { own });
  return paragraphs.flatMap(({ paragraph, mentions }) =>
    mentions.map(({ start, end, type }) => `${paragraph.text.slice(start, end)}: ${type}`),
  );
}

const ENGLISH = 'The road over Gnurl Pass was closed. Drivers said on Tuesday that the pass was icy.';
const BENGALI = 'মিলাপাতা গতকাল জানিয়েছে, পথ বন্ধ। মিলাপাতার কথায় কেউ সাড়া দেয়নি।';

suite('names of the reader’s own', () => {
  test('are found wherever they stand, with case endings', async () => {
    const names = [{ name: 'মিলাপাতা', type: 'ORG' }] as const;
    const found = await namesIn(BENGALI, { names, removed: [] });
    assert.deepEqual(
      found.filter(name => name.endsWith('ORG')),
      ['মিলাপাতা: ORG', 'মিলাপাতার: ORG'],
    );
  });

  test('give a name another type than the engine does', async () => {
    const names = [{ name: 'Gnurl Pass', type: 'EVENT' }] as const;
    assert.ok((await namesIn(ENGLISH, { names, removed: [] })).includes('Gnurl Pass: EVENT'));
  });

  test('with a capital stand for no word without one', async () => {
    const names = [{ name: 'Pass', type: 'PER' }] as const;
    const found = await namesIn('A pass was closed, Pass said.', { names, removed: [] });
    assert.deepEqual(found, ['Pass: PER']);
  });

  test('take away what is no name', async () => {
    assert.ok((await namesIn(ENGLISH)).includes('Tuesday: DATE'));
    const found = await namesIn(ENGLISH, { names: [], removed: ['Tuesday'] });
    assert.ok(!found.includes('Tuesday: DATE'), String(found));
  });

  test('change nothing where there are none', async () =>
    assert.deepEqual(await namesIn(ENGLISH, { names: [], removed: [] }), await namesIn(ENGLISH)));
});
