import * as vscode from 'vscode';

const SCHEME = 'newsmark-report';

/** Documents that are read and closed again: nobody is asked to save them. */
export interface Reports extends vscode.Disposable {
  show(title: string, content: string): Promise<vscode.TextDocument>;
}

export function createReports(): Reports {
  const contents = new Map<string, string>();
  let count = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: uri => contents.get(uri.toString()) ?? '',
  });
  const closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => contents.delete(uri.toString()));
  return {
    async show(title, content) {
      const name = title.replace(/[/\\]/g, '-');
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: String(++count) });
      contents.set(uri.toString(), content);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
      return document;
    },
    dispose: () => vscode.Disposable.from(provider, closing).dispose(),
  };
}
