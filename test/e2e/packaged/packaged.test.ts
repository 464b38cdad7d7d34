import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('packaged extension', () => {
  test('is installed', () => {
    const extension = vscode.extensions.getExtension('newsmark.newsmark');
    assert.match(extension?.extensionPath ?? 'not installed', /newsmark\.newsmark-\d+\.\d+\.\d+$/);
  });
});
