import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from '../../../server/src/protocol';
import type { Choices } from './choices';
import { looksLikeArticle } from './looksLikeArticle';
import { hasOwnTab, mayHoldArticle } from './places';
import { sampleOf } from './sample';

export const textLanguages: readonly string[] = ['plaintext', 'markdown'];

/**
 * Whether a document is to be annotated: by what the person chose for it, else by its language and, for plain text
 * and Markdown, by `newsmark.plainText` of its folder.
 *
 * @param already whether it is annotated now: the rule lets go later than it takes, so that typing does not flicker
 */
export function wantsAnnotation(document: vscode.TextDocument, choices: Choices, already: boolean): boolean {
  if (document.isClosed || !mayHoldArticle(document) || !hasOwnTab(document)) return false;
  const choice = choices.choiceFor(document.uri);
  if (choice !== undefined) return choice === 'annotate';
  if (document.languageId === ARTICLE_LANGUAGE) return true;
  if (!textLanguages.includes(document.languageId)) return false;
  const setting = vscode.workspace.getConfiguration('newsmark', document).get<string>('plainText', 'auto');
  if (setting === 'always') return true;
  return setting === 'auto' && looksLikeArticle(sampleOf(document), nameOf(document), already);
}

const nameOf = ({ uri }: vscode.TextDocument) => uri.path.slice(uri.path.lastIndexOf('/') + 1);
