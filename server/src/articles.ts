import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from './annotations/snapshot';
import { type Article, type ArticleHost, openArticle } from './article';
import type { TextChange } from './decisions/follow';
import type { PlacedDecision } from './decisions/types';
import type { OwnNames } from './layers/entity/ownNames';

/** The open articles, by uri. */
export interface Articles {
  /** A document was opened or changed. */
  changed(document: TextDocument): void;
  close(uri: string): void;
  /** Remembered until the article is closed, also for one that is not open yet: its uri may be another's afterwards. */
  setLanguage(uri: string, language: string): void;
  /** Edits that the next {@link changed} is about. */
  textChanged(uri: string, changes: readonly TextChange[]): void;
  /** Decisions with their places in a version of an open article. */
  setDecisions(uri: string, version: number, placed: readonly PlacedDecision[]): void;
  /** The own names of a folder, null for none: its articles are read anew where they changed. */
  setLexicon(folder: string, names: OwnNames | null): void;
  settingsChanged(): void;
  /** Undefined for an article that is not open. */
  snapshot(uri: string, token: CancellationToken): Promise<Snapshot | undefined>;
  /** All open articles, in the order in which they were opened. */
  snapshots(token: CancellationToken): Promise<readonly Snapshot[]>;
}

export function createArticles(host: Omit<ArticleHost, 'lexicon'>): Articles {
  const open = new Map<string, Article>();
  const languages = new Map<string, string>();
  const lexicons = new Map<string, OwnNames>();
  const isIn = (folder: string, uri: string) => uri.startsWith(`${folder.replace(/\/$/, '')}/`);
  const lexicon = (uri: string) =>
    [...lexicons].filter(([folder]) => isIn(folder, uri)).sort(([a], [b]) => b.length - a.length)[0]?.[1]; // of folders within folders the innermost
  return {
    changed(document) {
      const article = open.get(document.uri);
      if (article === undefined)
        open.set(document.uri, openArticle(document, { ...host, lexicon }, languages.get(document.uri)));
      else article.edited();
    },
    close(uri) {
      open.get(uri)?.close();
      open.delete(uri);
      languages.delete(uri);
    },
    setLanguage(uri, language) {
      languages.set(uri, language);
      open.get(uri)?.setLanguage(language);
    },
    textChanged(uri, changes) {
      open.get(uri)?.textChanged(changes);
    },
    setDecisions(uri, version, placed) {
      open.get(uri)?.setDecisions(version, placed);
    },
    setLexicon(folder, names) {
      if (names === null) lexicons.delete(folder);
      else lexicons.set(folder, names);
      for (const [uri, article] of open) if (isIn(folder, uri)) article.lexiconChanged();
    },
    settingsChanged() {
      for (const article of open.values()) article.settingsChanged();
    },
    snapshot: async (uri, token) => open.get(uri)?.snapshot(token),
    snapshots: token => Promise.all([...open.values()].map(article => article.snapshot(token))),
  };
}
