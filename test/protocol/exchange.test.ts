import assert from 'node:assert/strict';
import { createDecider } from '../../server/src/decisions/fromAnnotation';
import type { AnnotationDecision } from '../../server/src/decisions/types';
import type { Annotations, Comparison, ExportResult, FilesBrought } from '../../server/src/protocol';
import { MINISTER, ministerAnalysis } from '../unit/support/ministerArticle';
import type { TestClient } from './support/client';
import { startInMemory } from './support/servers';

const URI = 'file:///minister.article';

suite('import and comparison over the protocol', () => {
  let client: TestClient;
  let decisions: readonly AnnotationDecision[];
  suiteSetup(async () => {
    client = await startInMemory({ analyze: async () => ministerAnalysis() });
    await client.open(URI, MINISTER);
    const { document } = await client.ask<Annotations>('newsmark/annotations', URI);
    const decider = createDecider(document, MINISTER);
    decisions = document.annotations
      .filter(({ layer }) => layer === 'entity')
      .map((annotation, i) => decider.on(annotation, 'accepted', { id: `d${i}` }));
    assert.ok(decisions.length > 1);
  });
  suiteTeardown(() => client.connection.dispose());

  const bring = (name: string, content: string, more: object = {}) =>
    client.ask<FilesBrought>('newsmark/import', URI, {
      files: [{ name, content }],
      at: '2026-01-02T03:04:05Z',
      suggestions: false,
      alone: false,
      ...more,
    });
  const exported = async () => {
    const params = { uris: [URI], format: 'native' };
    const { files } = await client.connection.sendRequest<ExportResult>('newsmark/export', params);
    return files[0]?.content ?? '';
  };

  test('suggestions of a document are left out and counted, or taken', async () => {
    const content = await exported();
    const without = await bring('minister.json', content);
    assert.deepEqual(without.decisions, []);
    assert.ok(without.suggestions > 0);
    const taken = await bring('minister.json', content, { suggestions: true });
    assert.equal(taken.decisions.length, without.suggestions);
    assert.match(taken.report.join(), new RegExp(`taken over where they stood: ${without.suggestions}`));
  });

  test('a file that no format understands has none', async () => {
    const { format, decisions: none } = await bring('list.xyz', 'milk, eggs');
    assert.deepEqual([format, none], [null, []]);
  });

  test('what is not understood comes back with its line and content', async () => {
    const line = JSON.stringify(JSON.parse(await exported()));
    const { unread } = await bring('minister.jsonl', `${line}\nodd\n`);
    assert.deepEqual(unread, [{ file: 'minister.jsonl', line: 2, reason: 'not JSON', content: 'odd' }]);
  });

  test('compares decisions, with a range for each difference', async () => {
    const [first, ...others] = decisions;
    assert.ok(first);
    const ask = (left: object, right: object) =>
      client.ask<Comparison>('newsmark/compare', URI, { left, right });
    const { agreement, differences } = await ask(decisions, others);
    const entities = agreement.find(({ layer }) => layer === 'entity');
    assert.deepEqual(
      [entities?.left, entities?.right, entities?.same],
      [decisions.length, others.length, others.length],
    );
    assert.deepEqual(
      differences.map(({ id, kind, left, right }) => [id, kind, left?.decision, left?.text, right]),
      [['d0/', 'missed', 'd0', first.target.exact, null]],
    );
    assert.ok(differences[0]);
    assert.deepEqual((await ask(decisions, decisions)).differences, []);
  });

  test('export keeps to the choice', async () => {
    const params = { uris: [URI], format: 'native', choice: { layers: ['quote'], statuses: 'all' } };
    const { files } = await client.connection.sendRequest<ExportResult>('newsmark/export', params);
    const { annotations } = JSON.parse(files[0]?.content ?? '');
    assert.ok(annotations.length > 0);
    assert.ok(annotations.every(({ layer }: { readonly layer: string }) => layer === 'quote'));
  });
});
