import assert from 'node:assert/strict';
import type { ResponseError } from 'vscode-jsonrpc/node';
import { LSPErrorCodes } from 'vscode-languageserver';
import type { ExportFormat, ExportResult } from '../../server/src/protocol';
import { MINISTER, ministerAnalysis } from '../unit/support/ministerArticle';
import type { TestClient } from './support/client';
import { startInMemory } from './support/servers';

suite('export over the protocol', () => {
  let client: TestClient;
  suiteSetup(async () => {
    client = await startInMemory({ analyze: async () => ministerAnalysis() });
    for (const name of ['one', 'two']) await client.open(`file:///${name}.article`, MINISTER);
  });
  suiteTeardown(() => client.connection.dispose());

  const send = (uris: readonly string[], format: string) =>
    client.connection.sendRequest<ExportResult>('newsmark/export', { uris, format });
  const both = ['file:///one.article', 'file:///two.article'];

  test('offers each format with a label and a description', async () => {
    const formats = await client.connection.sendRequest<ExportFormat[]>('newsmark/formats');
    assert.deepEqual(formats.map(({ id }) => id).sort(), [
      'brat',
      'conll',
      'csv',
      'doccano',
      'html',
      'jsonl',
      'label-studio',
      'markdown',
      'native',
      'prodigy',
      'schema-org',
      'spacy',
      'tei',
      'tsv',
      'w3c',
      'webanno',
      'xmi',
    ]);
    for (const { label, description, extension } of formats) {
      assert.ok(label !== '' && description !== '');
      assert.match(extension, /^\.[a-z0-9.]+$/);
    }
  });

  test('writes every format of every article asked for', async () => {
    const formats = await client.connection.sendRequest<ExportFormat[]>('newsmark/formats');
    for (const { id, extension } of formats) {
      const { files } = await send(both, id);
      for (const name of ['one', 'two'])
        assert.ok(
          files.some(file => file.name === name + extension && file.content.length > 0),
          `no ${name}${extension} in ${files.map(file => file.name)}`,
        );
    }
  });

  test('says what a format has no place for', async () => {
    const { dropped } = await send(both, 'conll');
    assert.match(dropped.join(' '), /quotes/);
  });

  test('fails whole, without words, when an article is not open or the format unknown', async () => {
    for (const [uris, format] of [
      [[...both, 'file:///secret-name.article'], 'native'],
      [both, 'papyrus'],
    ] as const) {
      const error = await send(uris, format).then(
        () => assert.fail('was exported'),
        (failure: ResponseError<void>) => failure,
      );
      assert.equal(error.code, LSPErrorCodes.RequestFailed);
      assert.ok(!error.message.includes('secret'));
    }
    assert.ok(client.log.length === 2 && !client.log.join().includes('secret'));
  });
});
