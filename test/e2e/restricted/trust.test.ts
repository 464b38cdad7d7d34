import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ANNOTATIONS, type Annotations } from '../../../server/src/protocol';
import { semanticTokens } from '../harness/answers';
import { newsmark, openAnnotated } from '../harness/newsmark';
import { openSample, workspaceFile } from '../harness/samples';

suite('in Restricted Mode', () => {
  test('what a folder remembers of names is ignored', async () => {
    const lexicon = { format: 'newsmark-lexicon/1', names: [{ name: 'lorries', type: 'WORK' }], removed: [] };
    const content = new TextEncoder().encode(JSON.stringify(lexicon));
    await vscode.workspace.fs.writeFile(workspaceFile('.newsmark/lexicon.json'), content);
    const { document } = await openAnnotated('old-bridge.article');
    const { client } = await newsmark();
    const answer = await client.sendRequest<Annotations>(ANNOTATIONS, { uri: document.uri.toString() });
    assert.ok(answer.document.annotations.length > 0);
    assert.ok(!answer.document.annotations.some(({ text }) => text === 'lorries'));
  });

  test('the workspace is not trusted', () => assert.equal(vscode.workspace.isTrusted, false));

  test('an article is annotated all the same', async () => {
    const { document } = await openSample('press-conference.article');
    await semanticTokens(document);
  });
});
