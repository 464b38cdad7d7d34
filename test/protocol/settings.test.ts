import assert from 'node:assert/strict';
import type { Hover, SemanticTokens } from 'vscode-languageserver';
import type { Engine } from '../../server/src/engine';
import type { Marks } from '../../server/src/protocol';
import { makeAnalysis } from '../unit/support/makeArticle';
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
    await client.change({ claims: { minimumWorth: 0.71 } });
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

  test('limit how much of a long article is read: whole lines up to there, and the limit is told', async () => {
    const read: string[] = [];
    const reading: Engine = {
      async analyze(text) {
        read.push(text);
        return makeAnalysis({ text });
      },
    };
    client = await startInMemory(reading, { settings: { limits: { articleLength: 1000 } } });
    await client.open(URI, `${'ক'.repeat(299)}\n`.repeat(5));
    assert.deepEqual((await client.done(URI)).limits, [{ kind: 'too-long', limit: 1000 }]);
    assert.deepEqual(
      read.map(text => text.length),
      [900],
    );
    await client.change({});
    await client.until(() =>
      client.statuses.find(({ state, limits }) => state === 'done' && limits.length === 0),
    );
    assert.equal(read[1]?.length, 1500);
  });

  test('choose the language that the reader is spoken to in', async () => {
    await start({ settings: {}, editorLanguage: 'bn-BD' });
    const hovered = async () =>
      JSON.stringify(await client.askAt<Hover>('textDocument/hover', URI, { line: 5, character: 1 }));
    assert.match(await hovered(), /এখানে/);
    await client.change({ interfaceLanguage: 'en' });
    assert.match(await hovered(), /stands for/);
  });

  test('are those of each article’s own folder', async () => {
    const [english, bengali] = ['file:///london/a.article', 'file:///dhaka/a.article'] as const;
    client = await startInMemory(engine, {
      settings: uri =>
        uri?.startsWith('file:///dhaka/')
          ? { articleLanguage: 'bn', layers: { claims: false } }
          : { articleLanguage: 'en' },
    });
    for (const uri of [english, bengali]) await client.open(uri, MINISTER);
    assert.equal((await client.done(english)).language, 'en');
    assert.equal((await client.done(bengali)).language, 'bn');
    const claimsOf = async (uri: string) =>
      (await client.ask<Marks>('newsmark/marks', uri, { ranges })).claims.length;
    assert.equal(await claimsOf(english), 3);
    assert.equal(await claimsOf(bengali), 0);
  });

  test('are the defaults for a client that gives none', async () => {
    await start({});
    assert.equal(await claims(), 3);
    await client.change({ claims: { minimumWorth: 1 } });
    assert.equal(await claims(), 3);
    assert.deepEqual(client.asked, []);
  });
});
