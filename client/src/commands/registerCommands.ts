import * as vscode from 'vscode';
import { compareAnnotations } from '../compare/compareAnnotations';
import { importAnnotations } from '../exchange/importAnnotations';
import { reviewCommands } from '../review/commands';
import { annotateFile } from './annotateFile';
import type { Command, CommandContext } from './context';
import { copySourceList } from './copySourceList';
import { exportAll } from './exportAll';
import { exportAnnotations } from './exportAnnotations';
import { goToAnnotation } from './goToAnnotation';
import { revealInText } from './revealInText';
import { setLanguage } from './setLanguage';
import { stopAnnotating } from './stopAnnotating';
import { toggleLayer } from './toggleLayer';

const commands: Readonly<Record<string, Command>> = {
  annotateFile,
  stopAnnotating,
  setLanguage,
  toggleEntities: toggleLayer('entities'),
  toggleQuotes: toggleLayer('quotes'),
  toggleClaims: toggleLayer('claims'),
  nextAnnotation: goToAnnotation('next'),
  previousAnnotation: goToAnnotation('previous'),
  exportAnnotations,
  exportAll,
  importAnnotations,
  compareAnnotations,
  copySourceList,
  restartServer: ({ guard }) => guard.restart(),
  showLog: async ({ log }) => log.show(true),
  showSources: async () => vscode.commands.executeCommand('newsmark.sources.focus'),
  showPlainTextSetting: async () =>
    vscode.commands.executeCommand('workbench.action.openSettings', 'newsmark.plainText'),
  revealInText,
};

export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries({ ...commands, ...reviewCommands }).map(([name, command]) =>
      vscode.commands.registerCommand(`newsmark.${name}`, (...args: readonly unknown[]) =>
        command(context, ...args),
      ),
    ),
  );
}
