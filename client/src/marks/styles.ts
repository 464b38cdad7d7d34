import * as vscode from 'vscode';
import { claimLine, cueLine, decidedClaimLine, entityLines, type Line, mentionLine } from './lines';

const color = (id: string) => new vscode.ThemeColor(`newsmark.${id}`);

const underline = ({ color: id, style, width }: Line) =>
  vscode.window.createTextEditorDecorationType({
    borderWidth: `0 0 ${width}px 0`,
    borderStyle: style,
    borderColor: color(id),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

/**
 * A line over words that a person decided about, or through rejected ones: lines under words say what the words are. An
 * editor takes no theme colour there but by the name that it gives to the colour in its style sheets.
 */
const lineOver = (line: string) =>
  vscode.window.createTextEditorDecorationType({
    textDecoration: `${line} 1px var(${variable('review.decided')})`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });

/** `--vscode-newsmark-review-decided` */
const variable = (id: string) => `--vscode-newsmark-${id.replaceAll('.', '-')}`;

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
    decidedClaim: underline(decidedClaimLine),
    decidedQuote: lineOver('overline dotted'),
    decidedEntity: lineOver('overline solid'),
    rejected: lineOver('line-through solid'),
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
