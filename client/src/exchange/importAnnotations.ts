import * as vscode from 'vscode';
import { adopt } from '../../../server/src/decisions/adopt';
import { articleFor } from '../commands/activeDocument';
import type { Command } from '../commands/context';
import { words } from '../words';
import { bringFiles } from './askServer';
import { importReport } from './importReport';
import { askForFiles, nameOf, readFiles } from './pickFiles';

/**
 * *Import Annotations…*: takes files of other tools or people over as decisions about the active article, in one
 * operation, and shows what became of them. Argument: uris of the files; it asks for them where they are missing.
 * @returns the report's document; undefined when nothing was read
 */
export const importAnnotations: Command = async (context, argument) => {
  const document = await articleFor(context.articles, argument instanceof vscode.Uri ? argument : undefined);
  if (document === undefined) return undefined;
  const uris = isUris(argument)
    ? argument
    : await askForFiles(document.uri, words('import.title'), words('import.here'), true);
  const files = uris && (await readFiles(uris, context.log));
  if (files === undefined) return undefined;
  const found = await bringFiles(context, document.uri, files, { suggestions: false, alone: false });
  if (found === undefined) return undefined;
  const takesAll =
    found.suggestions > 0 && !isUris(argument) && (await askAboutSuggestions(found.suggestions));
  const brought = takesAll
    ? await bringFiles(context, document.uri, files, { suggestions: true, alone: false })
    : found;
  if (brought === undefined) return undefined;
  const own = new Map(context.keeper.placed(document.uri).map(({ decision }) => [decision.id, decision]));
  const { put, conflicts } = adopt(own, brought.decisions);
  if (put.length > 0) {
    await context.keeper.decide(document.uri, { put, remove: [] });
    vscode.window.setStatusBarMessage(words('import.done', put.length), 8000);
  }
  const names = files.map(({ name }) => name).join(', ');
  const title = words('import.reportTitle', names, nameOf(document.uri));
  return context.reports.show(title, importReport(brought, title, conflicts.length));
};

export const isUris = (value: unknown): value is readonly vscode.Uri[] =>
  Array.isArray(value) && value.length > 0 && value.every(one => one instanceof vscode.Uri);

async function askAboutSuggestions(count: number): Promise<boolean> {
  const take = words('import.takeSuggestions');
  const leave = words('import.leaveSuggestions');
  const question = words('import.askSuggestions', count);
  return (await vscode.window.showInformationMessage(question, { modal: true }, take, leave)) === take;
}
