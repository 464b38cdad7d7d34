import * as vscode from 'vscode';
import type { Operation } from '../../../server/src/decisions/operations';
import type { Annotation } from '../../../server/src/decisions/review/article';
import { isUndecided } from '../../../server/src/decisions/review/bulk';
import { nextUndecided, type Place, sameSpan } from '../../../server/src/decisions/review/walk';
import type { PlacedDecision } from '../../../server/src/decisions/types';
import type { CommandContext } from '../commands/context';
import { contextKey } from '../contextKeys';
import { words } from '../words';
import { describeFully } from './describe';
import { showProgress } from './progressItem';
import { openReview, type Subject, spansOf } from './subject';

/**
 * Review mode: the editor is read-only, letters decide, and the walk goes from one undecided annotation to the next. It
 * holds for one article, and its keys only while that one has the focus.
 */
export interface ReviewMode extends vscode.Disposable {
  /** Fires when a review starts or ends. */
  readonly onDidChange: vscode.Event<undefined>;
  start(editor: vscode.TextEditor): Promise<void>;
  stop(): Promise<void>;
  /** Selects the next undecided annotation, or the one before. @returns whether there was one */
  go(direction: 'next' | 'previous'): Promise<boolean>;
  /** Whether the article under review has the focus. */
  isActive(): boolean;
  isReviewing(document: vscode.TextDocument): boolean;
  /** Id of the annotation at which the walk stands, undefined for an article that is not under review. */
  current(document: vscode.TextDocument): string | undefined;
  /** Goes along with an operation: stays at what it changed. */
  follow(document: vscode.TextDocument, operation: Operation): Promise<void>;
  /** Takes the last decision back, or makes it again, and goes where it was made. @returns whether there was one */
  travel(document: vscode.TextDocument, direction: 'undo' | 'redo'): Promise<boolean>;
  /** What the status bar says, for tests. */
  text(): string | undefined;
}

const READONLY = 'workbench.action.files.setActiveEditorReadonlyInSession';
const AS_BEFORE = 'workbench.action.files.resetActiveEditorReadonlyInSession';

interface State {
  readonly document: vscode.TextDocument;
  readonly id: string | undefined;
  readonly place: Place | undefined;
}

export function createReviewMode(context: Pick<CommandContext, 'articles' | 'keeper'>): ReviewMode {
  const setReviewing = contextKey('newsmark.reviewing');
  const item = showProgress();
  const changed = new vscode.EventEmitter<undefined>();
  let state: State | undefined;
  /** Articles that were closed under review: they are still read-only, until they are seen again. */
  const left = new Set<string>();

  const editorOf = (document: vscode.TextDocument) => {
    const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
    return active?.document === document ? active : visible.find(editor => editor.document === document);
  };
  const isActive = () => state !== undefined && vscode.window.activeTextEditor?.document === state.document;
  const update = () => {
    setReviewing(isActive());
    item.show(isActive());
    changed.fire(undefined);
  };
  const tell = ({ article, hidden }: Subject, annotation: Annotation | undefined) => {
    const all = article.document.annotations.filter(
      ({ id, layer }) => layer !== 'structure' && !hidden.has(id),
    );
    const open = all.filter(isUndecided).length;
    const what =
      annotation === undefined
        ? words(open === 0 ? 'review.allDone' : 'review.nothingHere')
        : describeFully(article, annotation);
    item.say(all.length - open, all.length, what);
  };
  const stand = (subject: Subject, annotation: Annotation | undefined) => {
    const { document } = subject;
    if (state?.document !== document) return;
    state = { document, id: annotation?.id, place: annotation ?? state.place };
    tell(subject, annotation);
    const editor = editorOf(document);
    if (editor !== undefined) select(editor, annotation);
  };
  const walk = async (editor: vscode.TextEditor, from: Place, direction: 'next' | 'previous') => {
    const subject = await openReview(context, editor.document);
    if (subject === undefined) return false;
    const shown = subject.article.document.annotations.filter(({ id }) => !subject.hidden.has(id));
    const found = nextUndecided(shown, from, direction);
    if (mode.isReviewing(editor.document)) stand(subject, found);
    else select(editor, found);
    if (found === undefined) vscode.window.setStatusBarMessage(words('review.allDone'), 5000);
    return found !== undefined;
  };

  const mode: ReviewMode = {
    onDidChange: changed.event,
    async start(editor) {
      const { document } = editor;
      if (state?.document === document) return;
      await mode.stop();
      await vscode.window.showTextDocument(document, { viewColumn: editor.viewColumn, preview: false });
      if (!document.isUntitled) await vscode.commands.executeCommand(READONLY);
      state = { document, id: undefined, place: undefined };
      update();
      const start = document.offsetAt(editor.selection.start);
      await walk(editor, { start, end: Number.MAX_SAFE_INTEGER }, 'next'); // what stands at the caret comes first
    },
    async stop() {
      if (state === undefined) return;
      const { document } = state;
      state = undefined;
      update();
      if (document.isClosed || document.isUntitled) return;
      const editor = editorOf(document);
      await vscode.window.showTextDocument(document, { viewColumn: editor?.viewColumn, preview: false });
      await vscode.commands.executeCommand(AS_BEFORE);
    },
    async go(direction) {
      const editor = vscode.window.activeTextEditor;
      const [selection] = editor === undefined ? [] : spansOf(editor);
      if (editor === undefined || selection === undefined) return false;
      const own = mode.isReviewing(editor.document) ? state?.place : undefined;
      return walk(editor, own && sameSpan(own, selection) ? own : selection, direction);
    },
    isActive,
    isReviewing: document => state?.document === document,
    current: document => (state?.document === document ? state.id : undefined),
    async follow(document, { put, remove }) {
      if (state?.document !== document) return;
      const subject = await openReview(context, document);
      if (subject === undefined) return;
      const { annotations } = subject.article.document;
      const touched = put.flatMap(({ id }) => annotations.find(annotation => annotation.id === id) ?? []);
      const still = annotations.find(({ id }) => id === state?.id && !remove.includes(id));
      const own = touched.find(({ start }) => start === state?.place?.start);
      stand(subject, own ?? still ?? touched[0]);
    },
    async travel(document, direction) {
      const { keeper } = context;
      const before = keeper.placed(document.uri);
      if (!(await keeper[direction](document.uri))) return false;
      const subject = mode.isReviewing(document) ? await openReview(context, document) : undefined;
      const place = changedPlace(before, keeper.placed(document.uri));
      if (subject === undefined || place === undefined) return true;
      const { annotations } = subject.article.document;
      stand(
        subject,
        annotations.find(
          ({ layer, start, end }) => layer === place.layer && start < place.end && place.start < end,
        ),
      );
      return true;
    },
    text: () => item.text(),
    dispose: () => vscode.Disposable.from(item, changed, ...listeners).dispose(),
  };
  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(editor => {
      update();
      const uri = editor?.document.uri.toString() ?? '';
      if (left.delete(uri) && !(editor && mode.isReviewing(editor.document)))
        void vscode.commands.executeCommand(AS_BEFORE);
    }),
    vscode.workspace.onDidCloseTextDocument(document => {
      if (state?.document !== document) return;
      if (!document.isUntitled) left.add(document.uri.toString());
      state = undefined;
      update();
    }),
    context.articles.onDidFinish(async uri => {
      const document = state?.document;
      if (document?.uri.toString() !== uri) return;
      const subject = await openReview(context, document);
      if (subject === undefined || state?.document !== document) return;
      const { annotations } = subject.article.document;
      const { id, place } = state;
      tell(
        subject,
        annotations.find(one => one.id === id) ??
          annotations.find(one => place !== undefined && one.layer === place.layer && sameSpan(one, place)),
      );
    }),
  ];
  return mode;
}

function select(editor: vscode.TextEditor, annotation: Annotation | undefined): void {
  if (annotation === undefined) return;
  const { document } = editor;
  const [start, end] = [document.positionAt(annotation.start), document.positionAt(annotation.end)];
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the first decision stands that differs between two states. */
function changedPlace(
  before: readonly PlacedDecision[],
  after: readonly PlacedDecision[],
): Place | undefined {
  const differs = (all: readonly PlacedDecision[]) => (one: PlacedDecision) =>
    !all.some(({ decision }) => decision === one.decision);
  const changed = after.find(differs(before)) ?? before.find(differs(after));
  if (changed?.decision.kind !== 'annotation' || !changed.place?.at) return undefined;
  return { ...changed.place.at, layer: changed.decision.layer };
}
