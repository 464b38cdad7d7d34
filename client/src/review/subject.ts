import * as vscode from 'vscode';
import {
  type Annotation,
  type DocumentSource,
  type ReviewedArticle,
  reviewedArticle,
} from '../../../server/src/decisions/review/article';
import { annotationAt } from '../../../server/src/decisions/review/walk';
import type { Decided } from '../../../server/src/decisions/types';
import {
  ANNOTATIONS,
  type AnnotationReference,
  type Annotations,
  type AnnotationsParams,
} from '../../../server/src/protocol';
import type { Articles } from '../articles/articles';
import { articleFor } from '../commands/activeDocument';
import type { CommandContext } from '../commands/context';
import { words } from '../words';
import { referenceOf } from './reference';

/** An article as it is now, ready to be decided about. */
export interface Subject {
  readonly document: vscode.TextDocument;
  readonly article: ReviewedArticle;
  /** Ids of annotations that are not drawn. */
  readonly hidden: ReadonlySet<string>;
}

/** The same with what a command is about. */
export interface Chosen extends Subject {
  readonly annotations: readonly Annotation[];
  /** Id of the source whose row of the Sources view was chosen. */
  readonly source?: string;
}

/** Who decides, under a new id: the name of `newsmark.decisions.name`, with the time, or nobody. */
export function decidedNow(): Decided {
  const by = vscode.workspace.getConfiguration('newsmark').get<string>('decisions.name', '').trim();
  const id = crypto.randomUUID();
  return by === '' ? { id } : { id, by, at: new Date().toISOString() };
}

/** How often an answer is asked for, and how long an analysis may take meanwhile, in milliseconds. */
const TRIES = 3;
const PATIENCE = 1500;

/** Asks for the annotations of a document; undefined, and said so, where the server does not answer for it. */
export async function openReview(
  { articles, keeper }: Pick<CommandContext, 'articles' | 'keeper'>,
  document: vscode.TextDocument,
): Promise<Subject | undefined> {
  const params: AnnotationsParams = { uri: document.uri.toString() };
  const ask = () => articles.ask<Annotations>(ANNOTATIONS, document.uri, params);
  let answer = await ask();
  for (let tries = 1; tries < TRIES && answer?.version !== document.version; tries++) {
    await nextFinish(articles, document);
    answer = await ask();
  }
  if (answer?.version !== document.version) {
    void vscode.window.setStatusBarMessage(words('review.notReady'), 3000);
    return undefined;
  }
  const decisions = keeper.placed(document.uri).map(({ decision }) => decision);
  return {
    document,
    article: reviewedArticle(answer.document, document.getText(), decisions, decidedNow),
    hidden: new Set(answer.hidden),
  };
}

/** The end of the next analysis of a document; a text that is being typed is read when it rests. */
const nextFinish = (articles: Articles, document: vscode.TextDocument) =>
  new Promise<void>(resolve => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    const listener = articles.onDidFinish(uri => {
      if (uri === document.uri.toString()) done();
    });
  });

/** What a command is about: the annotations that its argument names, else those at the selections of the editor. */
export async function chosenBy(context: CommandContext, argument: unknown): Promise<Chosen | undefined> {
  const reference = referenceOf(argument);
  return reference === undefined ? atSelections(context) : named(context, reference);
}

async function named(
  context: CommandContext,
  { uri, version, ids, source }: AnnotationReference,
): Promise<Chosen | undefined> {
  const document = context.articles.all().find(one => one.uri.toString() === uri);
  const subject = document && (await openReview(context, document));
  if (subject === undefined) return undefined;
  const { decisions } = subject.article;
  const annotations = subject.article.document.annotations.filter(
    ({ id }) => ids.includes(id) && (version === subject.document.version || decisions.has(id)),
  );
  if (annotations.length > 0) return { ...subject, annotations, ...(source === undefined ? {} : { source }) };
  void vscode.window.showInformationMessage(words('review.textChanged'));
  return undefined;
}

async function atSelections(context: CommandContext): Promise<Chosen | undefined> {
  const document = await articleFor(context.articles, undefined);
  const editor = vscode.window.activeTextEditor;
  const subject = document && (await openReview(context, document));
  if (subject === undefined || editor === undefined) return undefined;
  const all = subject.article.document.annotations;
  const current = all.find(({ id }) => id === context.review.current(subject.document));
  const annotations = spansOf(editor).flatMap(span => {
    const isCurrent = current !== undefined && current.start === span.start && current.end === span.end;
    return (isCurrent ? current : annotationAt(all, span)) ?? [];
  });
  if (annotations.length > 0) return { ...subject, annotations: [...new Set(annotations)] };
  void vscode.window.setStatusBarMessage(words('review.nothingHere'), 3000);
  return undefined;
}

/** The selections of an editor as spans. */
export const spansOf = ({ document, selections }: vscode.TextEditor) =>
  selections.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));

/** The source that was chosen, or that of the first quote or claim that was. */
export function sourceOf({ article, annotations, source }: Chosen): DocumentSource | undefined {
  const cited = annotations.find(({ layer }) => layer === 'quote' || layer === 'claim');
  const id = source ?? (cited?.layer === 'quote' || cited?.layer === 'claim' ? cited.source : undefined);
  return article.document.sources.find(one => one.id === id);
}
