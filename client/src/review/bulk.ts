import * as vscode from 'vscode';
import { type Annotation, together } from '../../../server/src/decisions/review/article';
import { undecided } from '../../../server/src/decisions/review/bulk';
import { accept, reject } from '../../../server/src/decisions/review/judge';
import { articleFor } from '../commands/activeDocument';
import { hasKeys } from '../commands/arguments';
import type { Command } from '../commands/context';
import { words } from '../words';
import { carryOutMany } from './carryOut';
import { openReview, spansOf } from './subject';

/** Certainties from which on suggestions are offered to be decided about together. */
const STEPS = [0, 0.5, 0.8, 0.9, 0.95] as const;

interface Wanted {
  readonly verdict: 'accept' | 'reject';
  readonly type: string | undefined;
  readonly minimumConfidence: number;
}

/**
 * *Review in Bulk…*: accepts or rejects all suggestions of a type or above a certainty, in the selections or, where
 * nothing is selected, the article; each choice says how many they are. Argument: `{ verdict, type?,
 * minimumConfidence? }`, else it asks.
 */
export const reviewInBulk: Command = async (context, argument) => {
  const document = await articleFor(context.articles, undefined);
  const editor = vscode.window.activeTextEditor;
  const subject = document && (await openReview(context, document));
  if (subject === undefined || editor === undefined) return false;
  const { article, hidden } = subject;
  const selected = spansOf(editor).filter(({ start, end }) => start < end);
  const isSelection = selected.length > 0 && !context.review.isReviewing(subject.document);
  const open = undecided(article.document, isSelection ? { within: selected } : {}).filter(
    ({ id }) => !hidden.has(id),
  );
  if (open.length === 0) {
    vscode.window.setStatusBarMessage(words('review.nothingOpen'), 3000);
    return false;
  }
  const title = words(isSelection ? 'review.bulkSelection' : 'review.bulkArticle');
  const wanted = wantedBy(argument) ?? (await askWanted(open, title));
  if (wanted === undefined) return false;
  const make = wanted.verdict === 'accept' ? accept : reject;
  const operations = fitting(open, wanted).map(annotation => make(article, annotation));
  return carryOutMany(context, subject.document, together(operations), true);
};

const fitting = (open: readonly Annotation[], { type, minimumConfidence }: Omit<Wanted, 'verdict'>) =>
  open.filter(
    annotation =>
      (type === undefined || annotation.type === type) && annotation.confidence >= minimumConfidence,
  );

async function askWanted(open: readonly Annotation[], title: string): Promise<Wanted | undefined> {
  const verdicts = (['accept', 'reject'] as const).map(verdict => ({
    verdict,
    label: words(`review.bulk.${verdict}`),
  }));
  const verdict = (await vscode.window.showQuickPick(verdicts, { title }))?.verdict;
  if (verdict === undefined) return undefined;
  const types = [undefined, ...new Set(open.map(({ type }) => type))].map(type => ({
    type,
    label: type === undefined ? words('review.allTypes') : typeName(open, type),
    description: words('review.places', fitting(open, { type, minimumConfidence: 0 }).length),
  }));
  const chosen = await vscode.window.showQuickPick(types, { title });
  if (chosen === undefined) return undefined;
  const steps = STEPS.map(minimumConfidence => ({
    minimumConfidence,
    label: words(
      minimumConfidence === 0 ? 'review.anyCertainty' : 'review.certainFrom',
      minimumConfidence * 100,
    ),
    description: words('review.places', fitting(open, { type: chosen.type, minimumConfidence }).length),
  }));
  const step = await vscode.window.showQuickPick(steps, { title });
  return step && { verdict, type: chosen.type, minimumConfidence: step.minimumConfidence };
}

function typeName(open: readonly Annotation[], type: string): string {
  const one = open.find(annotation => annotation.type === type);
  if (one === undefined) return type;
  return one.layer === 'entity' ? words(`entity.${one.type}`) : words(`kind.${one.type}`);
}

function wantedBy(argument: unknown): Wanted | undefined {
  if (!hasKeys(argument, 'verdict')) return undefined;
  const { verdict } = argument;
  if (verdict !== 'accept' && verdict !== 'reject') return undefined;
  const type = hasKeys(argument, 'type') && typeof argument.type === 'string' ? argument.type : undefined;
  const from = hasKeys(argument, 'minimumConfidence') ? argument.minimumConfidence : 0;
  return { verdict, type, minimumConfidence: typeof from === 'number' ? from : 0 };
}
