import * as vscode from 'vscode';
import type { Marks } from '../../../server/src/protocol';

type EntityType = Marks['entities'][number]['type'];

const color = (id: string) => new vscode.ThemeColor(`newsmark.${id}`);

/** A line under the text, its shape telling the layers apart where colours do not. */
const underline = (id: string, style: 'solid' | 'dotted' | 'dashed', width = '1px') =>
  vscode.window.createTextEditorDecorationType({
    borderWidth: `0 0 ${width} 0`,
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
  const entity: Readonly<Record<EntityType, vscode.TextEditorDecorationType>> = {
    PER: underline('entity.person', 'solid'),
    ORG: underline('entity.organization', 'solid'),
    LOC: underline('entity.place', 'solid'),
    NORP: underline('entity.nationality', 'solid'),
    DATE: underline('entity.date', 'solid'),
    NUM: underline('entity.figure', 'solid'),
    ROLE: underline('entity.role', 'solid'),
    EVENT: underline('entity.event', 'solid'),
    WORK: underline('entity.work', 'solid'),
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
    claim: underline('claim.underline', 'dotted', '2px'),
    cue: underline('cue.underline', 'dashed'),
    mention: underline('source.underline', 'solid', '2px'),
    quoteRuler: ruler('overviewRuler.quote', vscode.OverviewRulerLane.Left),
    claimRuler: ruler('overviewRuler.claim', vscode.OverviewRulerLane.Right),
  };
}

export type Styles = ReturnType<typeof createStyles>;

export const allStyles = ({ entity, ...others }: Styles): readonly vscode.TextEditorDecorationType[] => [
  ...Object.values(entity),
  ...Object.values(others),
];
