import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { type Newsmark, startClient } from '../startClient';
import { serverProcess } from './serverProcess';

let newsmark: Newsmark | undefined;

export function activate(context: vscode.ExtensionContext): unknown {
  const log = vscode.window.createOutputChannel('Newsmark', { log: true });
  context.subscriptions.push(log);
  const runtime = serverProcess(context, log, {
    debug: context.extensionMode === vscode.ExtensionMode.Development,
    acceptFaults: context.extensionMode === vscode.ExtensionMode.Test,
  });
  newsmark = startClient(
    context,
    options => new LanguageClient('newsmark', 'Newsmark', () => runtime.start(), options),
    runtime,
    log,
  );
  return context.extensionMode === vscode.ExtensionMode.Test ? newsmark.forTests : undefined;
}

export async function deactivate(): Promise<void> {
  await newsmark?.stop();
}
