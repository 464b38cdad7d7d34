import * as vscode from 'vscode';
import type { Range } from '../../server/src/protocol';

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
