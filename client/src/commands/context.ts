import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Articles } from '../articles/articles';
import type { Choices } from '../articles/choices';
import type { ArticleSync } from '../articles/sync';
import type { Keeper } from '../decisions/keeper';
import type { Reports } from '../exchange/reports';
import type { ServerGuard } from '../guard/serverGuard';
import type { ReviewMode } from '../review/reviewMode';

/** What commands work with. */
export interface CommandContext {
  readonly articles: Articles;
  readonly sync: ArticleSync;
  readonly choices: Choices;
  readonly guard: ServerGuard;
  readonly keeper: Keeper;
  readonly review: ReviewMode;
  readonly reports: Reports;
  readonly client: BaseLanguageClient;
  readonly log: vscode.LogOutputChannel;
}

/** A command as the editor calls it: with arguments from another extension, a link or a test, or with none. */
export type Command = (context: CommandContext, ...args: readonly unknown[]) => Promise<unknown>;
