import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interfaceLanguage, isMessageKey, wordsIn } from '../../../messages';
import { bn } from '../../../messages/bn';
import { en } from '../../../messages/en';

const root = join(__dirname, '..', '..', '..');
const sources = ['client/src', 'server/src']
  .flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(file =>
      join(root, folder, file),
    ),
  )
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(file, 'utf8'))
  .join('\n');

/** What the source names: `'hover.why'` whole, `` `entity.${type}` `` by its beginning. */
const named = new Set(
  [...sources.matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key ?? ''),
);
const beginnings = [...sources.matchAll(/`([a-z]\w*(?:\.[\w-]+)*\.)\$\{/g)].map(([, start]) => start ?? '');

suite('the message catalogue', () => {
  test('has the same messages in Bengali and English, in the same order', () =>
    assert.deepEqual(Object.keys(bn), Object.keys(en)));

  test('has the same arguments in both', () => {
    const argumentsOf = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
    for (const [key, text] of Object.entries(en))
      assert.deepEqual(argumentsOf(bn[key as keyof typeof bn]), argumentsOf(text), key);
  });

  test('has Bengali that is written in Bengali', () => {
    for (const [key, text] of Object.entries(bn))
      if (text !== 'Newsmark') assert.match(text, /\p{Script=Bengali}/u, key);
  });

  test('has no message that nothing says', () => {
    const unused = Object.keys(en).filter(
      key => !named.has(key) && !beginnings.some(start => key.startsWith(start)),
    );
    assert.deepEqual(unused, []);
  });

  test('words every layer that may fail', () => {
    const engine = ['layers/analyzeArticle', 'annotate'].map(file =>
      readFileSync(join(root, 'server/src', `${file}.ts`), 'utf8'),
    );
    const layers = engine.join('\n').matchAll(/(?:guard|each)(?:<[^(]*>)?\(\s*'(\w+)'|layer: '(\w+)'/g);
    const named = [...layers].map(([, guarded, failed]) => guarded ?? failed ?? '');
    assert.ok(named.length >= 8);
    for (const layer of named) assert.ok(isMessageKey(`layer.${layer}`), layer);
  });

  test('fills arguments in, whichever come', () => {
    assert.equal(wordsIn('en')('outline.quotes', 3), 'quotes: 3');
    assert.equal(wordsIn('bn')('outline.quotes'), 'উদ্ধৃতি: ');
  });

  test('speaks as the setting says, and as the editor where that is auto', () => {
    assert.equal(interfaceLanguage('bn', 'en'), 'bn');
    assert.equal(interfaceLanguage('en', 'bn'), 'en');
    assert.equal(interfaceLanguage('auto', 'bn-BD'), 'bn');
    assert.equal(interfaceLanguage('auto', 'de'), 'en');
  });
});
