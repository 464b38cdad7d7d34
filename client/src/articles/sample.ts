import type * as vscode from 'vscode';

const lines = 300;
const unitsPerLine = 2_000;
const units = 20_000;

/** The beginning of a document, cut so short that a judgement on every keystroke costs nothing. */
export function sampleOf(document: Pick<vscode.TextDocument, 'lineCount' | 'lineAt'>): string {
  let sample = '';
  for (let line = 0; line < Math.min(document.lineCount, lines) && sample.length < units; line++)
    sample += `${document.lineAt(line).text.slice(0, unitsPerLine)}\n`;
  return sample;
}
