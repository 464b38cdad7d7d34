import * as vscode from 'vscode';
import type { Command } from './context';

/** Switches a layer on or off where its setting stands: in the folder or workspace that set it, else for the person. */
export const toggleLayer =
  (layer: 'entities' | 'quotes' | 'claims'): Command =>
  async () => {
    const resource = vscode.window.activeTextEditor?.document.uri;
    const settings = vscode.workspace.getConfiguration('newsmark.layers', resource);
    const inspected = settings.inspect<boolean>(layer);
    const target =
      inspected?.workspaceFolderValue !== undefined
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : inspected?.workspaceValue !== undefined
          ? vscode.ConfigurationTarget.Workspace
          : vscode.ConfigurationTarget.Global;
    await settings.update(layer, !settings.get<boolean>(layer, true), target);
  };
