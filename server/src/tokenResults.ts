import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokensDelta } from './features/semanticTokensDelta';

/** Remembers the last tokens sent for each article, so that the next ones can be sent as a change. */
export interface TokenResults {
  full(uri: string, data: number[]): SemanticTokens;
  delta(uri: string, previousResultId: string, data: number[]): SemanticTokens | SemanticTokensDelta;
  forget(uri: string): void;
}

export function createTokenResults(): TokenResults {
  const last = new Map<string, Required<SemanticTokens>>();
  let count = 0;
  const full = (uri: string, data: number[]) => {
    const result = { resultId: String(++count), data };
    last.set(uri, result);
    return result;
  };
  return {
    full,
    delta(uri, previousResultId, data) {
      const previous = last.get(uri);
      const { resultId } = full(uri, data);
      if (previous?.resultId !== previousResultId) return { resultId, data };
      return { resultId, edits: semanticTokensDelta(previous.data, data) };
    },
    forget: uri => last.delete(uri),
  };
}
