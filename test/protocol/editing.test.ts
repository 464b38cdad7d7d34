import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancellationTokenSource, type ResponseError } from 'vscode-jsonrpc/node';
import { LSPErrorCodes, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver';
import type { Engine } from '../../server/src/engine';
import { makeAnalysis } from '../unit/support/makeArticle';
import type { TestClient } from './support/client';
import { type ServerProcess, startInMemory, startProcess } from './support/servers';

const URI = 'file:///edited.article';
const FULL = 'textDocument/semanticTokens/full';

suite('editing', () => {
  suite('with the real engine', () => {
    let server: ServerProcess;
    setup(async () => {
      server = await startProcess();
    });
    teardown(() => server.stop());

    test('sends tokens as a change that makes them equal to those of a fresh document', async () => {
      const text = readFileSync(join(__dirname, '../../samples/harbour-fire.news'), 'utf8');
      await server.open(URI, text);
      const before = await server.ask<SemanticTokens>(FULL, URI);
      const start = { line: 0, character: 0 };
      await server.edit(URI, 2, 'Dhaka, 12 May 2024\r\n', { start, end: start });
      const previousResultId = before.resultId;
      const delta = await server.ask<SemanticTokensDelta>(`${FULL}/delta`, URI, { previousResultId });

      const data = [...before.data];
      assert.equal(delta.edits.length, 1);
      for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      await server.open('file:///fresh.article', `Dhaka, 12 May 2024\r\n${text}`);
      assert.deepEqual(data, (await server.ask<SemanticTokens>(FULL, 'file:///fresh.article')).data);
      assert.ok(before.data.length > 0 && data.length > before.data.length);
    });

    test('takes the language that the person sets, and detects it again on auto', async () => {
      await server.connection.sendNotification('newsmark/setLanguage', { uri: URI, language: 'en' });
      await server.open(URI, 'ঢাকায় সেতু হবে');
      assert.equal((await server.done(URI)).language, 'en');
      await server.connection.sendNotification('newsmark/setLanguage', { uri: URI, language: 'auto' });
      await server.until(() =>
        server.statuses.find(({ state, language }) => state === 'done' && language === 'bn'),
      );
    });
  });

  suite('with an engine that waits', () => {
    let client: TestClient;
    let analyses: (() => void)[];
    /** An engine whose analyses end when the test lets them. */
    const engineThatWaits = (held: (() => void)[]): Engine => ({
      async analyze(text, { pause = () => undefined } = {}) {
        await new Promise<void>(resolve => held.push(resolve));
        await pause();
        return makeAnalysis({ text, lines: { 0: { mentions: [[text, 'LOC']] } } });
      },
    });
    setup(async () => {
      analyses = [];
      client = await startInMemory(engineThatWaits(analyses));
    });
    teardown(() => client.connection.dispose());

    /** Looks at the count of analyses whenever the server speaks; a ping makes it speak. */
    const settle = () => client.connection.sendRequest('newsmark/ping', null);
    const codeOf = (answer: Promise<unknown>) =>
      answer.then(
        () => assert.fail('was answered'),
        (error: ResponseError<void>) => error.code,
      );

    test('makes one analysis a version, however many requests wait for it', async () => {
      await client.open(URI, 'ঢাকা');
      const answers = [1, 2, 3].map(() => client.ask<SemanticTokens>(FULL, URI));
      await client.until(() => client.statuses.find(({ state }) => state === 'working'));
      await settle();
      assert.equal(analyses.length, 1);
      analyses[0]?.();
      for (const { data } of await Promise.all(answers)) assert.equal(data[2], 4);
      assert.equal(analyses.length, 1);
    });

    test('answers a request about text that changed meanwhile as outdated', async () => {
      await client.open(URI, 'ঢাকা');
      await client.until(() => client.statuses.find(({ state }) => state === 'working'));
      const outdated = codeOf(client.ask(FULL, URI));
      await client.edit(URI, 2, 'খুলনা');
      await settle();
      analyses[0]?.();
      assert.equal(await outdated, LSPErrorCodes.ContentModified);
      assert.ok(!client.statuses.some(({ version, state }) => version === 1 && state === 'done'));
    });

    test('analyses once after several quick edits, and answers from the newest', async () => {
      await client.open(URI, 'ঢ');
      await client.until(() => client.statuses.find(({ state }) => state === 'working'));
      for (const version of [2, 3, 4]) await client.edit(URI, version, 'ঢাকা'.slice(0, version));
      const answer = client.ask<SemanticTokens>(FULL, URI);
      await client.until(() => client.statuses.find(({ version }) => version === 4));
      await settle();
      assert.equal(analyses.length, 2);
      for (const finish of analyses) finish();
      assert.equal((await answer).data[2], 4);
      assert.deepEqual(
        client.statuses.map(({ version, state }) => `${version} ${state}`),
        ['1 working', '4 working', '4 done'],
      );
    });

    test('stops waiting when the client cancels, and stays ready for the next request', async () => {
      await client.open(URI, 'ঢাকা');
      const source = new CancellationTokenSource();
      const cancelled = codeOf(
        client.connection.sendRequest(FULL, { textDocument: { uri: URI } }, source.token),
      );
      await settle();
      source.cancel();
      assert.equal(await cancelled, LSPErrorCodes.RequestCancelled);
      const next = client.ask<SemanticTokens>(FULL, URI);
      await client.until(() => client.statuses.find(({ state }) => state === 'working'));
      await settle();
      analyses[0]?.();
      assert.equal((await next).data[2], 4);
    });

    test('answers a request about an article that is closed meanwhile, and analyses it no further', async () => {
      await client.open(URI, 'ঢাকা');
      await client.until(() => client.statuses.find(({ state }) => state === 'working'));
      const outdated = codeOf(client.ask(FULL, URI));
      await client.close(URI);
      await settle();
      analyses[0]?.();
      assert.equal(await outdated, LSPErrorCodes.ContentModified);
      assert.ok(!client.statuses.some(({ state }) => state === 'done'));
    });
  });
});
