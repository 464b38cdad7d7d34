import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';

/** The semantic tokens of a document, once there are some. */
export const semanticTokens = (document: vscode.TextDocument): Promise<vscode.SemanticTokens> =>
  eventually(async () => {
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    assert.ok(tokens !== undefined && tokens.data.length > 0, 'no semantic tokens');
    return tokens;
  });

/** The outline of a document, once there is one. */
export const outline = (document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> =>
  eventually(async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols !== undefined && symbols.length > 0, 'no outline');
    return symbols;
  });

const ask = <T>(command: string, uri: vscode.Uri) =>
  vscode.commands.executeCommand<T | undefined>(command, uri);
