import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { semanticTokens } from '../harness/answers';
import { openSample } from '../harness/samples';

suite('in Restricted Mode', () => {
  test('the workspace is not trusted', () => assert.equal(vscode.workspace.isTrusted, false));

  test('an article is annotated all the same', async () => {
    const { document } = await openSample('press-conference.article');
    await semanticTokens(document);
  });
});
