import { evaluate } from '../evaluation/evaluate';
import type { Miss, MissLayer } from '../evaluation/misses';
import { type ArticleScore, scoreArticle } from '../evaluation/scoreArticle';
import { sourceTableOf, tableOf } from '../evaluation/table';
import { type Folders, findGold, readMarked, requireFolder } from './evaluationFiles';
import { Failure, WrongUsage } from './failure';
import { print } from './outputs';
import type { Messages } from './progress';

export interface EvaluationOrder extends Folders {
  /** The one article to look at, by name. */
  readonly only?: string;
  /** The language whose articles are looked at; all where there is none. */
  readonly language?: string;
  /** The layer whose errors are listed. */
  readonly misses?: MissLayer;
  readonly bySource?: boolean;
  readonly json?: boolean;
}

/**
 * Compares two folders of marks and prints how far they agree. Articles that cannot be compared are named and left out.
 * @returns whether all were compared
 * @throws WrongUsage before anything is printed, when there is nothing to compare
 */
export async function evaluateFolders(order: EvaluationOrder, messages: Messages): Promise<boolean> {
  for (const folder of [order.gold, order.pred, order.texts])
    if (folder !== undefined) await requireFolder(folder);
  const gold = (await findGold(order)).filter(({ name }) => order.only === undefined || name === order.only);
  if (gold.length === 0) throw new WrongUsage(`no gold for an article called ${order.only}`);
  const scores: ArticleScore[] = [];
  const say = (line: string) => messages.write(`newsmark: ${line}\n`);
  let allDone = true;
  let missing = 0;
  for (const file of gold) {
    try {
      const article = await readMarked(file, order);
      if (order.language !== undefined && article.gold.language !== order.language) continue;
      scores.push(scoreArticle(article));
      if (!article.hasPrediction) missing++;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      allDone = false;
      say(`${error.message}; left out`);
    }
  }
  if (missing > 0) say(`${missing} of ${scores.length} articles have no prediction and count as empty`);
  if (scores.length === 0 && allDone) throw new WrongUsage(`no gold in the language ${order.language}`);
  if (scores.length > 0) await print(order.json ? jsonOf(scores, order) : textOf(scores, order));
  return allDone;
}

function textOf(scores: readonly ArticleScore[], { misses, bySource }: EvaluationOrder): string {
  const parts = [tableOf(evaluate(scores))];
  if (bySource) parts.push(sourceTableOf(scores));
  const lines = missesOf(scores, misses).map(missLine);
  if (lines.length > 0) parts.push(lines.join(''));
  return parts.join('\n');
}

function jsonOf(scores: readonly ArticleScore[], { misses, bySource }: EvaluationOrder): string {
  const evaluation = evaluate(scores);
  const document = {
    ...evaluation,
    figures: Object.fromEntries(evaluation.figures),
    ...(bySource ? { sources: scores.flatMap(inArticle(({ sources }) => sources)) } : {}),
    ...(misses === undefined ? {} : { misses: missesOf(scores, misses) }),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const inArticle =
  <Part extends object>(partsOf: (score: ArticleScore) => readonly Part[]) =>
  (score: ArticleScore) =>
    partsOf(score).map(part => ({ article: score.name, ...part }));

const missesOf = (scores: readonly ArticleScore[], layer: MissLayer | undefined) =>
  scores.flatMap(inArticle(({ misses }) => misses.filter(miss => miss.layer === layer)));

/** `cyclone: line 3	missed	PER	Anna Holm`: tabs between, so that it can be sorted and counted. */
function missLine({
  article,
  line,
  kind,
  type,
  text,
  gold,
  predicted,
}: Miss & { readonly article: string }): string {
  const instead = gold === undefined ? [] : [`${gold ?? 'none'} ≠ ${predicted ?? 'none'}`];
  const cells = [article, `line ${line}`, kind, type, ...instead, text.replace(/\s+/g, ' ')];
  return `${cells.join('\t').trimEnd()}\n`;
}
