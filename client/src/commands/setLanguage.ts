import * as vscode from 'vscode';
import { ARTICLE_LANGUAGES, SET_LANGUAGE, type SetLanguageParams } from '../../../server/src/protocol';
import { languageName, words } from '../words';
import { articleFor } from './activeDocument';
import type { Command } from './context';

/** `auto` detects the language by its script. */
const languages = ['auto', ...ARTICLE_LANGUAGES] as const;

/** *Set Article Language*, remembered for the file. Argument: one of {@link languages}, else it asks. */
export const setLanguage: Command = async ({ articles, choices, client }, language) => {
  const document = await articleFor(articles, undefined);
  if (document === undefined) return;
  const chosen =
    languages.find(one => one === language) ?? (await askLanguage(choices.languageOf(document.uri)));
  if (chosen === undefined) return;
  await choices.setLanguage(document.uri, chosen);
  const params: SetLanguageParams = { uri: document.uri.toString(), language: chosen };
  await client.sendNotification(SET_LANGUAGE, params);
};

async function askLanguage(now = 'auto'): Promise<string | undefined> {
  const items = languages.map(language => ({
    language,
    label: language === 'auto' ? words('command.detectLanguage') : languageName(language),
    description: language === now ? words('command.chosen') : '',
  }));
  const picked = await vscode.window.showQuickPick(items, { title: words('command.setLanguage') });
  return picked?.language;
}
