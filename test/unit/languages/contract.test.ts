import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../server/src/engine';
import { detectLanguage } from '../../../server/src/languages/detect';
import { languages } from '../../../server/src/languages/index';
import { parseLexicon } from '../../../server/src/languages/lexicon';
import { greek } from './greek';

const folderOf = (id: string) => join(__dirname, '../../../server/src/languages', id);

const bytes = (text: string) => new TextEncoder().encode(text);

suite('every registered language keeps the contract', () => {
  for (const language of languages) {
    test(`${language.id}: folder, word lists, stems, sentences`, () => {
      assert.ok(existsSync(join(folderOf(language.id), 'index.ts')));
      assert.ok(readdirSync(join(folderOf(language.id), 'lists')).some(name => name.endsWith('.txt')));
      assert.equal(language.asset, `${language.id}.lexicon`);
      const pack = language.create(parseLexicon(''));
      assert.equal(pack.id, language.id);
      assert.deepEqual(pack.stems('x')[0], { stem: 'x', ending: '' }, 'the bare word comes first');
      assert.ok(pack.sentences.stops.size > 0);
    });
  }

  test('no two languages share an id', () => {
    assert.equal(new Set(languages.map(language => language.id)).size, languages.length);
  });
});

suite('a third language', () => {
  const text = 'Η Αθήνα περιμένει.\n[διαφήμιση]';

  test('is detected by its script', () => {
    assert.equal(detectLanguage(text, [...languages, greek]), 'el');
  });

  test('brings its own lists, lines and entities, with nothing else changed', async () => {
    const engine = createEngine(async () => bytes('== places\nΑθήνα\n'), [...languages, greek]);
    const analysis = await engine.analyze(text);
    assert.equal(analysis.language, 'el');
    assert.deepEqual(analysis.failures, []);
    const [first, second] = analysis.paragraphs;
    assert.deepEqual(
      first?.mentions.map(({ type, start, end }) => [type, text.slice(start, end)]),
      [['LOC', 'Αθήνα']],
    );
    assert.equal(second?.kind, 'advert');
  });

  test('that nobody registered is refused with the ones there are', async () => {
    const engine = createEngine(async () => bytes(''));
    await assert.rejects(
      engine.analyze(text, { language: 'el' }),
      /unknown language "el": use auto or one of bn, en/,
    );
  });
});
