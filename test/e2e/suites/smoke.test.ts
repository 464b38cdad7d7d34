import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('smoke', () => {
  test('the editor runs', () => assert.ok(vscode.version));
});
