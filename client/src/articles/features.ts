import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ARTICLE_LANGUAGE } from '../../../server/src/protocol';
import type { ArticleSync } from './sync';

/**
 * Offers hover, outline and the like for the annotated documents whose language is not our own, and for no other
 * document of that language. Semantic tokens are left out: another extension may hold those.
 */
export function offerFeatures(sync: ArticleSync, client: BaseLanguageClient): vscode.Disposable {
  const offered = new Map<string, () => void>();
  return sync.onDidChange(document => {
    const uri = document.uri.toString();
    if (sync.holds(document.uri)) {
      if (document.languageId !== ARTICLE_LANGUAGE && !offered.has(uri))
        offered.set(uri, offer(client, document));
    } else {
      offered.get(uri)?.();
      offered.delete(uri);
    }
  });
}

/** Registers what the server can do for one document; answers how to undo it. */
function offer(client: BaseLanguageClient, { uri }: vscode.TextDocument): () => void {
  const can = client.initializeResult?.capabilities ?? {};
  const features = [
    [can.hoverProvider, client.getFeature('textDocument/hover')],
    [can.documentSymbolProvider, client.getFeature('textDocument/documentSymbol')],
    [can.definitionProvider, client.getFeature('textDocument/definition')],
    [can.referencesProvider, client.getFeature('textDocument/references')],
    [can.documentHighlightProvider, client.getFeature('textDocument/documentHighlight')],
    [can.foldingRangeProvider, client.getFeature('textDocument/foldingRange')],
    [can.selectionRangeProvider, client.getFeature('textDocument/selectionRange')],
    [can.codeActionProvider, client.getFeature('textDocument/codeAction')],
    [can.inlayHintProvider, client.getFeature('textDocument/inlayHint')],
  ] as const;
  const documentSelector = [{ scheme: uri.scheme, pattern: uri.fsPath }];
  const id = (at: number) => `${uri.toString()}#${at}`;
  features.forEach(([options, feature], at) => {
    if (options === undefined || options === false) return;
    feature.register({
      id: id(at),
      registerOptions: { ...(typeof options === 'object' ? options : {}), documentSelector },
    });
  });
  return () => features.forEach(([, feature], at) => void feature.unregister(id(at)));
}
