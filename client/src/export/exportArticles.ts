import * as vscode from 'vscode';
import {
  EXPORT,
  type ExportFormat,
  type ExportParams,
  type ExportResult,
  FORMATS,
} from '../../../server/src/protocol';
import type { CommandContext } from '../commands/context';
import { nameOfFailure } from '../failure';
import { words } from '../words';
import { articleReplaced } from './articleReplaced';
import { chooseWhat } from './chooseWhat';
import { askForPlaces, type Place, placesAt } from './places';
import { writeWhole } from './writeWhole';

/**
 * Exports articles: asks for the format, what of the annotations and the place unless they are given, writes all files or none, and offers to
 * open the result.
 *
 * @param format id of a format
 * @param target the file to write, or the folder where the format makes several
 * @returns the files written; undefined when the person broke off or it failed, which the person was then told
 */
export async function exportArticles(
  context: CommandContext,
  uris: readonly vscode.Uri[],
  format: unknown,
  target: unknown,
): Promise<readonly vscode.Uri[] | undefined> {
  const chosen = await chooseFormat(context, format);
  const choice = chosen && (typeof format === 'string' ? {} : await chooseWhat());
  const result =
    chosen &&
    choice &&
    (await ask<ExportResult>(context, EXPORT, {
      uris: uris.map(uri => uri.toString()),
      format: chosen.id,
      ...choice,
    } satisfies ExportParams));
  if (chosen === undefined || result === undefined) return undefined;
  const places =
    target instanceof vscode.Uri
      ? placesAt(target, result.files)
      : await askForPlaces(uris, result.files, chosen);
  if (places === undefined) return undefined;
  const articles = context.articles.all().map(({ uri }) => uri);
  const article = articleReplaced(places, articles);
  if (article !== undefined) {
    const name = vscode.workspace.asRelativePath(article);
    void vscode.window.showErrorMessage(words('export.wouldReplace', name));
    return undefined;
  }
  try {
    await writeWhole(vscode.workspace.fs, places.map(encode));
  } catch (error) {
    context.log.error(`export: ${nameOfFailure(error)}`);
    const where = vscode.workspace.asRelativePath(places[0]?.uri ?? '');
    void vscode.window.showErrorMessage(words('export.failed', where, reasonOf(error)));
    return undefined;
  }
  void tell(result, places, chosen);
  return places.map(({ uri }) => uri);
}

async function chooseFormat(context: CommandContext, format: unknown): Promise<ExportFormat | undefined> {
  const formats = (await ask<readonly ExportFormat[]>(context, FORMATS)) ?? [];
  const given = formats.find(({ id }) => id === format);
  if (given !== undefined || formats.length === 0) return given;
  const items = formats.map(one => ({ ...one, detail: one.description, description: one.extension }));
  const picked = await vscode.window.showQuickPick(items, {
    title: words('export.title'),
    placeHolder: words('export.chooseFormat'),
    matchOnDetail: true,
  });
  return formats.find(({ id }) => id === picked?.id);
}

/** The server's answer; undefined when there was none, which the person was then told. */
async function ask<R>(
  { client, log }: CommandContext,
  method: string,
  params?: object,
): Promise<R | undefined> {
  try {
    return await client.sendRequest<R>(method, params);
  } catch {
    log.error(`${method}: the server did not answer`);
    void vscode.window.showErrorMessage(words('export.noAnswer'));
    return undefined;
  }
}

const encode = ({ uri, content }: Place) => ({ uri, content: new TextEncoder().encode(content) });

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function tell(result: ExportResult, places: readonly Place[], { label }: ExportFormat): Promise<void> {
  const first = places[0];
  if (first === undefined) return;
  const open = words('export.open');
  const message = [words('export.done', label, places.length), ...result.dropped].join(' ');
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.window.showTextDocument(first.uri, { preview: false });
}
