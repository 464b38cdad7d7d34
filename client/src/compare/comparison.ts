import * as vscode from 'vscode';
import type { Operation } from '../../../server/src/decisions/operations';
import { isNothing } from '../../../server/src/decisions/review/article';
import { type Settlement, settle } from '../../../server/src/decisions/review/settle';
import type { AnnotationDecision, Decision } from '../../../server/src/decisions/types';
import {
  COMPARE,
  type Comparison as Compared,
  type ComparedDifference,
  type CompareParams,
} from '../../../server/src/protocol';
import type { CommandContext } from '../commands/context';
import { toRange } from '../ranges';
import { openReview } from '../review/subject';

/** One of two people, or files, that say something about an article. */
export interface ComparedPerson {
  readonly name: string;
  readonly decisions: readonly Decision[];
}

/** Two people's decisions about an article beside each other, and which of their differences are settled. */
export interface Comparison extends vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly left: ComparedPerson;
  readonly right: ComparedPerson;
  /** Fires when the differences, or what was settled of them, changed. */
  readonly onDidChange: vscode.Event<undefined>;
  compared(): Compared;
  /** How a difference was settled; undefined for one that is open, also because it was undone. */
  settlement(id: string): Settlement | undefined;
  /** Shows the words of a difference; the keyboard stays where it is. */
  reveal(id: string): Promise<void>;
  /** Makes what one side or both say stand in the article. */
  settle(id: string, choice: Settlement): Promise<void>;
  /** Takes back the last settlement, or the last decision about the article. */
  undo(): Promise<void>;
}

type Context = Pick<CommandContext, 'articles' | 'keeper'>;

interface Settled {
  readonly choice: Settlement;
  readonly operation: Operation;
}

/** @returns undefined where the server has no answer */
export async function openComparison(
  context: Context,
  document: vscode.TextDocument,
  left: ComparedPerson,
  right: ComparedPerson,
): Promise<Comparison | undefined> {
  const { uri } = document;
  const changed = new vscode.EventEmitter<undefined>();
  const settled = new Map<string, Settled>();
  const ask = () => {
    const params: CompareParams = {
      uri: uri.toString(),
      left: left.decisions,
      right: right.decisions,
    };
    return context.articles.ask<Compared | null>(COMPARE, uri, params);
  };
  const first = await ask();
  if (first == null) return undefined;
  let compared: Compared = first;
  const said = ({ decisions }: ComparedPerson, id: string | undefined): AnnotationDecision | null => {
    const decision = decisions.find(one => one.id === id);
    return decision?.kind === 'annotation' ? decision : null;
  };
  const differenceOf = (id: string): ComparedDifference | undefined =>
    compared.differences.find(difference => difference.id === id);
  const compareAgain = async () => {
    const answer = await ask();
    if (answer == null) return;
    compared = answer;
    changed.fire(undefined);
  };
  const listeners = [
    context.articles.onDidFinish(finished => {
      const isOther = finished !== uri.toString() || compared.version === document.version;
      if (!isOther) void compareAgain();
    }),
    context.keeper.onDidChange(article => {
      if (article === uri.toString()) changed.fire(undefined);
    }),
  ];
  return {
    document,
    left,
    right,
    onDidChange: changed.event,
    compared: () => compared,
    settlement(id) {
      const one = settled.get(id);
      return one !== undefined && stands(context, uri, one.operation) ? one.choice : undefined;
    },
    async reveal(id) {
      const difference = differenceOf(id);
      if (difference === undefined) return;
      const visible = vscode.window.visibleTextEditors.find(editor => editor.document === document);
      await vscode.window.showTextDocument(document, {
        selection: toRange(difference.range),
        viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
        preserveFocus: true,
      });
    },
    async settle(id, choice) {
      const difference = differenceOf(id);
      const subject = difference && (await openReview(context, document));
      if (difference === undefined || subject === undefined) return;
      const disputed = {
        left: said(left, difference.left?.decision),
        right: said(right, difference.right?.decision),
      };
      const operation = settle(subject.article, disputed, choice);
      settled.delete(id); // so that it stands last
      settled.set(id, { choice, operation });
      if (isNothing(operation)) changed.fire(undefined);
      else await context.keeper.decide(uri, operation);
    },
    async undo() {
      const last = [...settled].at(-1);
      if (last !== undefined && isNothing(last[1].operation)) {
        settled.delete(last[0]);
        changed.fire(undefined);
      } else await context.keeper.undo(uri);
    },
    dispose: () => vscode.Disposable.from(changed, ...listeners).dispose(),
  };
}

/** Whether what an operation did is still so. */
function stands({ keeper }: Context, article: vscode.Uri, { put, remove }: Operation): boolean {
  const ids = new Map(keeper.placed(article).map(({ decision }) => [decision.id, decision]));
  return (
    put.every(decision => isSame(ids.get(decision.id), decision)) &&
    remove.every(id => !ids.has(id) || put.some(decision => decision.id === id))
  );
}

/** Whether it is the same decision, though its words may have been described anew. */
const isSame = (a: Decision | undefined, b: Decision): boolean =>
  a !== undefined &&
  (a.kind !== 'annotation' || b.kind !== 'annotation' || (a.type === b.type && a.verdict === b.verdict));
