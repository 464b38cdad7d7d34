import * as vscode from 'vscode';
import { claimLine, cueLine, entityLines, type Line, mentionLine } from './lines';

const color = (id: string) => new vscode.ThemeColor(`newsmark.${id}`);

const underline = ({ color: id, style, width }: Line) =>
  vscode.window.createTextEditorDecorationType({
    borderWidth: `0 0 ${width}px 0`,
    borderStyle: style,
    borderColor: color(id),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

const ruler = (id: string, lane: vscode.OverviewRulerLane) =>
  vscode.window.createTextEditorDecorationType({
    overviewRulerColor: color(id),
    overviewRulerLane: lane,
    isWholeLine: true,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

/** One decoration type for each thing that is drawn. Those of entities serve languages without semantic tokens. */
export function createStyles() {
  const entity: Readonly<Record<keyof typeof entityLines, vscode.TextEditorDecorationType>> = {
    PER: underline(entityLines.PER),
    ORG: underline(entityLines.ORG),
    LOC: underline(entityLines.LOC),
    NORP: underline(entityLines.NORP),
    DATE: underline(entityLines.DATE),
    NUM: underline(entityLines.NUM),
    ROLE: underline(entityLines.ROLE),
    EVENT: underline(entityLines.EVENT),
    WORK: underline(entityLines.WORK),
  };
  return {
    entity,
    quote: vscode.window.createTextEditorDecorationType({
      backgroundColor: color('quote.background'),
      outlineWidth: '1px',
      outlineStyle: 'solid',
      outlineColor: color('quote.border'),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    claim: underline(claimLine),
    cue: underline(cueLine),
    mention: underline(mentionLine),
    quoteRuler: ruler('overviewRuler.quote', vscode.OverviewRulerLane.Left),
    claimRuler: ruler('overviewRuler.claim', vscode.OverviewRulerLane.Right),
  };
}

export type Styles = ReturnType<typeof createStyles>;

export const allStyles = ({ entity, ...others }: Styles): readonly vscode.TextEditorDecorationType[] => [
  ...Object.values(entity),
  ...Object.values(others),
];
