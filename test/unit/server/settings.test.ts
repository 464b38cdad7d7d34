import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coerceSettings, defaultSettings } from '../../../server/src/settings';
import { createSettingsStore } from '../../../server/src/settingsStore';

suite('settings', () => {
  test('are the defaults where the client sends nothing, or nonsense', () => {
    for (const raw of [undefined, null, 3, 'x', [], { layers: 3, claims: { minimumWorth: 'high' } }])
      assert.deepEqual(coerceSettings(raw), defaultSettings);
  });

  test('take each value of the right type and range, and only those', () => {
    const { layers, claims, sources, plainText, limits } = coerceSettings({
      plainText: 'sometimes',
      layers: { entities: false, quotes: 'no' },
      claims: { minimumWorth: 1.1 },
      sources: { minimumConfidence: 0.5 },
      limits: { articleLength: 5000 },
    });
    assert.deepEqual(layers, { entities: false, quotes: true, claims: true });
    assert.equal(claims.minimumWorth, defaultSettings.claims.minimumWorth);
    assert.equal(sources.minimumConfidence, 0.5);
    assert.equal(plainText, 'auto');
    assert.equal(limits.articleLength, 5000);
  });

  test('have the manifest’s defaults', () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8'));
    const properties: Readonly<Record<string, { readonly default?: unknown }>> = Object.assign(
      {},
      ...[manifest.contributes?.configuration ?? []].flat().map(({ properties }) => properties),
    );
    const read = (group: object, prefix: string): void => {
      for (const [key, value] of Object.entries(group)) {
        if (typeof value === 'object') read(value, `${prefix}.${key}`);
        else assert.equal(properties[`${prefix}.${key}`]?.default, value, `${prefix}.${key}`);
      }
    };
    read(defaultSettings, 'newsmark');
  });
});

suite('settingsStore', () => {
  test('asks once a resource until settings change', async () => {
    const asked: (string | undefined)[] = [];
    const store = createSettingsStore(async uri => {
      asked.push(uri);
      return { articleLanguage: 'bn' };
    });
    assert.equal((await store.of('a')).articleLanguage, 'bn');
    await Promise.all([store.of('a'), store.of('b'), store.of()]);
    assert.deepEqual(asked, ['a', 'b', undefined]);
    store.forget('a');
    await store.of('a');
    store.clear();
    await store.of('b');
    assert.deepEqual(asked, ['a', 'b', undefined, 'a', 'b']);
  });

  test('falls back to the defaults when the client fails', async () => {
    const store = createSettingsStore(() => Promise.reject(new Error('gone')));
    assert.deepEqual(await store.of('a'), defaultSettings);
  });
});
