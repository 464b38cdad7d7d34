import assert from 'node:assert/strict';
import type { Engine } from '../../server/src/engine';
import type { Marks } from '../../server/src/protocol';
import { ministerAnalysis } from '../unit/support/ministerArticle';
import { startInMemory, startProcess } from './support/servers';

/** A word that stands in the article, its file's name and every request, and must stand in no log. */
const MARKER = 'নিষিদ্ধগোপনশব্দ';
const URI = `file:///${MARKER}.article`;
const TEXT = `${MARKER} মামলা\n\nঢাকায় মন্ত্রী ${MARKER} বলেন, “${MARKER} সেতু হবে।”\nছবি: ${MARKER}`;

suite('privacy', () => {
  test('a layer that throws is logged by name and line, and the others still answer', async () => {
    const server = await startProcess({ env: { NEWSMARK_TEST_FAULTS: '1' } });
    try {
      await server.connection.sendNotification('newsmark/test/fault', { kind: 'throw', layer: 'claim' });
      await server.open(URI, TEXT);
      const { limits, counts } = await server.done(URI);
      assert.deepEqual(
        limits.map(limit => ('layer' in limit ? limit.layer : limit.kind)),
        ['claim'],
      );
      assert.ok(counts.entities > 0, 'the entity layer found nothing');
      const ranges = [{ start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }];
      assert.ok((await server.ask<Marks>('newsmark/marks', URI, { ranges })).entities.length > 0);
      const line = await server.until(() => server.log.find(logged => logged.includes('layer claim failed')));
      assert.match(line, /^layer claim failed: TypeError \(count \d+, first at line 1, version 1\)$/);
      assert.ok(!server.log.join().includes(MARKER) && !server.printed().includes(MARKER));
    } finally {
      await server.stop();
    }
  });

  test('nothing that the server does with an article leaves its words in a log', async () => {
    const server = await startProcess();
    try {
      await server.open(URI, TEXT);
      const position = { line: 2, character: 9 };
      for (const method of [
        'textDocument/semanticTokens/full',
        'textDocument/hover',
        'textDocument/documentSymbol',
        'textDocument/definition',
        'newsmark/sources',
      ])
        await server.ask(method, URI, { position });
      await server.ask('textDocument/hover', URI, { position: MARKER });
      await server.ask('newsmark/marks', URI, { ranges: MARKER });
      await server.connection.sendRequest('workspace/symbol', { query: MARKER });
      await server.connection.sendNotification('newsmark/setLanguage', { uri: URI, language: MARKER });
      await server.edit(URI, 2, `${TEXT} ${MARKER}`);
      await server.done(URI, 2);
      assert.ok(
        server.log.some(line => line.includes('newsmark/marks failed')),
        server.log.join('\n'),
      );
      assert.ok(!server.log.join().includes(MARKER), server.log.join('\n'));
      assert.ok(!server.printed().includes(MARKER), server.printed());
    } finally {
      await server.stop();
    }
  });

  test('an engine that throws the article’s words is logged without them, and every request is answered', async () => {
    const broken: Engine = {
      analyze: text => Promise.reject(new RangeError(`cannot read "${text}"\n    at ${text} (a.ts:1:1)`)),
    };
    const client = await startInMemory(broken);
    await client.open(URI, TEXT);
    assert.deepEqual((await client.done(URI)).limits, [{ kind: 'layer-failed', layer: 'engine', count: 1 }]);
    assert.equal(await client.askAt('textDocument/hover', URI, { line: 0, character: 1 }), null);
    const line = await client.until(() => client.log[0]);
    assert.equal(line, 'layer engine failed: RangeError (count 1, version 1)');
    client.connection.dispose();
  });

  test('a feature that throws answers its fallback', async () => {
    const analysis = ministerAnalysis();
    const client = await startInMemory({
      analyze: async () => ({
        ...analysis,
        sources: analysis.sources.map(source => ({ ...source, kind: MARKER as 'person' })),
      }),
    });
    await client.open(URI, analysis.text);
    assert.deepEqual(await client.ask('textDocument/documentSymbol', URI), []);
    const line = await client.until(() => client.log[0]);
    assert.match(line, /^textDocument\/documentSymbol failed at the whole article: TypeError\n {4}at /);
    assert.ok(!line.includes(MARKER));
    assert.notEqual(await client.ask('newsmark/overview', URI), null);
    client.connection.dispose();
  });
});
