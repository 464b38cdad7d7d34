import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { ARTICLE_LANGUAGE, TOKEN_MODIFIERS, TOKEN_TYPES } from './protocol';

/** What the server offers. Positions are UTF-16 units, LSP's default. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  semanticTokensProvider: {
    documentSelector: [{ language: ARTICLE_LANGUAGE }],
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: { delta: true },
    range: true,
  },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.RefactorRewrite] },
  documentSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  inlayHintProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  workspaceSymbolProvider: true,
};

/** What a client can do that the server asks of it. */
export interface ClientAbilities {
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly refreshTokens: boolean;
  readonly refreshHints: boolean;
}

export function abilitiesOf({ workspace }: ClientCapabilities): ClientAbilities {
  return {
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
  };
}
