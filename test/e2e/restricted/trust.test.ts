import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('restricted mode', () => {
  test('the workspace is not trusted', () => assert.equal(vscode.workspace.isTrusted, false));
});
