import assert from 'node:assert/strict';
import type { SemanticTokens } from 'vscode-languageserver';
import { type ServerProcess, startProcess } from './support/servers';

suite('a server process', () => {
  let server: ServerProcess;
  setup(async () => {
    server = await startProcess();
  });
  teardown(() => server.stop());

  test('answers a ping, also while it analyses a long article', async () => {
    const line = 'ঢাকায় মন্ত্রী করিম উল্লাহ বলেন, “৪০ কোটি টাকার সেতু হবে।” তিনি জানান, কাজ চলছে।\n';
    await server.open('file:///long.article', line.repeat(8000));
    await server.until(() => server.statuses.find(({ state }) => state === 'working'));
    const started = performance.now();
    assert.equal(await server.connection.sendRequest('newsmark/ping', null), null);
    const waited = performance.now() - started;
    assert.ok(waited < 1500, `waited ${Math.round(waited)} ms`);
    assert.ok(!server.statuses.some(({ state }) => state === 'done'), 'the article was too short to tell');
  });

  test('ends when told to', async () => {
    const exit = new Promise(resolve => server.process.once('exit', resolve));
    await server.connection.sendRequest('shutdown');
    await server.connection.sendNotification('exit');
    assert.equal(await exit, 0);
  });

  test('answers emptily about an article that was never opened, or is closed again', async () => {
    const uri = 'file:///closed.article';
    await server.open(uri, 'ঢাকা');
    await server.done(uri);
    await server.close(uri);
    const position = { line: 0, character: 0 };
    const range = { start: position, end: position };
    const cases: readonly (readonly [method: string, params: object, answer: unknown])[] = [
      ['textDocument/semanticTokens/full', {}, { data: [] }],
      ['textDocument/semanticTokens/full/delta', { previousResultId: '1' }, { data: [] }],
      ['textDocument/semanticTokens/range', { range }, { data: [] }],
      ['textDocument/hover', { position }, null],
      ['textDocument/documentSymbol', {}, []],
      ['textDocument/definition', { position }, null],
      ['textDocument/references', { position, context: { includeDeclaration: true } }, []],
      ['textDocument/documentHighlight', { position }, null],
      ['textDocument/inlayHint', { range }, []],
      ['textDocument/foldingRange', {}, []],
      ['textDocument/selectionRange', { positions: [position] }, []],
      ['newsmark/marks', { ranges: [range] }, null],
      ['newsmark/overview', {}, null],
      ['newsmark/sources', {}, null],
      ['newsmark/neighbour', { selection: range, direction: 'next' }, null],
    ];
    for (const unknown of [uri, 'file:///never.article'])
      for (const [method, params, answer] of cases)
        assert.deepEqual(await server.ask(method, unknown, params), answer, method);
    assert.deepEqual(await server.connection.sendRequest('workspace/symbol', { query: '' }), []);
  });

  test('forgets the language of an article with it: the next Untitled-1 is another text', async () => {
    const uri = 'untitled:Untitled-1';
    const languageOf = async () => (await server.done(uri)).language;
    await server.connection.sendNotification('newsmark/setLanguage', { uri, language: 'bn' });
    await server.open(uri, 'The mayor said the bridge was safe.');
    assert.equal(await languageOf(), 'bn');
    await server.close(uri);
    const before = server.statuses.length;
    await server.open(uri, 'The mayor said the bridge was safe.');
    const again = await server.until(() =>
      server.statuses.slice(before).find(({ state }) => state === 'done'),
    );
    assert.equal(again.language, 'en');
  });

  test('reads a closed article anew when it is opened again', async () => {
    const uri = 'file:///again.article';
    await server.open(uri, 'ঢাকা');
    await server.close(uri);
    await server.open(uri, '');
    assert.deepEqual((await server.ask<SemanticTokens>('textDocument/semanticTokens/full', uri)).data, []);
  });
});
