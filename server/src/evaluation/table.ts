import type { Interval } from './bootstrap';
import type { Evaluation, Figure } from './evaluate';
import { ratesOf } from './figures';
import { AGREEMENT_LAYERS } from './kappa';
import type { ArticleScore } from './scoreArticle';

/** Figures that are shares of what was matched: precision and recall would only repeat them. */
const SHARES: ReadonlySet<string> = new Set([
  'quote type',
  'quote source',
  'quote mention',
  'quote cue',
  'source kind',
  'claim source',
]);

/** Begins of the figures' names, a block of the table each. */
const BLOCKS = ['structure', 'entity', 'quote', 'source', 'claim'];

const NAME_WIDTH = 26;
const WIDTHS = [11, 8, 8, 15, 9, 11, 8];
const HEAD = ['precision', 'recall', 'F1', '95 % of F1', 'right', 'predicted', 'gold'];
const NOTHING = '–';

/** An evaluation as a table for people, in percent. Ends with a line end. */
export function tableOf(evaluation: Evaluation): string {
  const figures = [...evaluation.figures];
  const blocks = BLOCKS.map(block =>
    figures.filter(([name]) => name.startsWith(block)).map(([name, figure]) => rowOf(name, figure)),
  );
  const claims = blocks.at(-1);
  claims?.push(...worthRows(evaluation));
  return [
    [`${count(evaluation.articles, 'article')}, ${count(evaluation.words, 'word')}`],
    [row('', HEAD)],
    ...blocks.filter(block => block.length > 0),
    agreementRows(evaluation),
  ]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function rowOf(name: string, { precision, recall, f1, interval, right, predicted, gold }: Figure): string {
  const rates = SHARES.has(name) ? ['', '', percent(f1)] : [precision, recall, f1].map(percent);
  return row(name, [...rates, range(interval), ...[right, predicted, gold].map(String)]);
}

function worthRows({ claimWorth }: Evaluation): readonly string[] {
  const { averagePrecision, interval, withEqualScores, gold } = claimWorth;
  if (averagePrecision === null || withEqualScores === null) return [];
  return [
    row('claim worth AP', ['', '', percent(averagePrecision), range(interval), '', '', String(gold)]),
    row('claim worth, equal scores', ['', '', percent(withEqualScores), '', '', '', String(gold)]),
  ];
}

function agreementRows({ agreement }: Evaluation): readonly string[] {
  return [
    row('agreement over words', ['', '', 'kappa', '95 % of kappa', 'same', 'words']),
    ...AGREEMENT_LAYERS.map(layer => {
      const { kappa, interval, agreed, words } = agreement[layer];
      return row(layer, ['', '', percent(kappa), range(interval), String(agreed), String(words)]);
    }),
  ];
}

/** The sources of each article: how far the words put into their mouths are theirs. Ends with a line end. */
export function sourceTableOf(articles: readonly ArticleScore[]): string {
  const head = row('words of each source', ['precision', 'recall', 'F1', '', 'right', 'predicted', 'gold']);
  const blocks = articles.map(({ name, sources }) => [
    name,
    ...sources.map(({ name: source, kind, predicted, words }) => {
      const { precision, recall, f1 } = ratesOf(words);
      const counts = [words.right, words.predicted, words.gold].map(String);
      const cells = row('', [...[precision, recall, f1].map(percent), '', ...counts]);
      const found = predicted === null ? 'missed' : predicted === source ? '' : `= ${predicted}`;
      return `${cells}   ${[source, `(${kind})`, found].join(' ').trimEnd()}`;
    }),
  ]);
  return [[head], ...blocks].map(lines => `${lines.join('\n')}\n`).join('\n');
}

/** One line: a name to the left, cells to the right edge of their columns. */
function row(name: string, cells: readonly string[]): string {
  const padded = cells.map((cell, i) => cell.padStart(WIDTHS[i] ?? 0));
  return (name.padEnd(NAME_WIDTH) + padded.join('')).trimEnd();
}

const percent = (share: number | null): string => (share === null ? NOTHING : (100 * share).toFixed(1));

const range = (interval: Interval | null): string =>
  interval === null ? NOTHING : interval.map(percent).join('–');

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
