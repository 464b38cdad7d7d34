import assert from 'node:assert/strict';
import type { Hover, SemanticTokens } from 'vscode-languageserver';
import type { Engine } from '../../server/src/engine';
import type { Marks } from '../../server/src/protocol';
import { MINISTER, ministerAnalysis } from '../unit/support/ministerArticle';
import type { ClientOptions, TestClient } from './support/client';
import { startInMemory } from './support/servers';

const URI = 'file:///minister.article';
const ranges = [{ start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }];

suite('settings', () => {
  let client: TestClient;
  let analyses = 0;
  const engine: Engine = {
    async analyze() {
      analyses++;
      return ministerAnalysis();
    },
  };
  const start = async (options: ClientOptions) => {
    analyses = 0;
    client = await startInMemory(engine, options);
    await client.open(URI, MINISTER);
    await client.done(URI);
  };
  teardown(() => client.connection.dispose());
  const claims = async () => (await client.ask<Marks>('newsmark/marks', URI, { ranges })).claims.length;

  test('take effect at once, and have the editor ask for tokens and hints again', async () => {
    await start({ settings: {} });
    assert.equal(await claims(), 3);
    await client.change({ claims: { minimumWorth: 0.7 } });
    await client.until(() => client.asked.find(method => method === 'workspace/semanticTokens/refresh'));
    await client.until(() => client.asked.find(method => method === 'workspace/inlayHint/refresh'));
    assert.equal(await claims(), 2);
    await client.change({ layers: { entities: false, quotes: false, claims: false } });
    assert.equal(await claims(), 0);
    const { data } = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', URI);
    assert.deepEqual(data, []);
    assert.equal(analyses, 1, 'nothing that the engine finds depends on these');
  });

  test('have an article analysed again only when the engine depends on them', async () => {
    await start({ settings: {} });
    await client.change({ articleLanguage: 'en' });
    await client.until(() =>
      client.statuses.find(({ state, language }) => state === 'done' && language === 'en'),
    );
    assert.equal(analyses, 2);
  });

  test('choose the language that the reader is spoken to in', async () => {
    await start({ settings: {}, editorLanguage: 'bn-BD' });
    const hovered = async () =>
      JSON.stringify(await client.askAt<Hover>('textDocument/hover', URI, { line: 5, character: 1 }));
    assert.match(await hovered(), /এখানে/);
    await client.change({ interfaceLanguage: 'en' });
    assert.match(await hovered(), /stands for/);
  });

  test('are the defaults for a client that gives none', async () => {
    await start({});
    assert.equal(await claims(), 3);
    await client.change({ claims: { minimumWorth: 1 } });
    assert.equal(await claims(), 3);
    assert.deepEqual(client.asked, []);
  });
});
