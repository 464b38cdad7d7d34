import { randomUUID } from 'node:crypto';
import { type Words, wordsIn } from '../../../messages/index';
import { blankDocument, type Compared, compareSides, type Side, saidBy, sideOf } from '../compare/index';
import { type Brought, bring } from '../import/index';
import { articleOf } from './articleOf';
import { comparisonTable } from './comparisonTable';
import { Failure, reasonOf, WrongUsage } from './failure';
import { type FilesOfKind, readFilesOfKind } from './importedFiles';
import { fileAt } from './inputs';
import { print } from './outputs';
import type { Messages } from './progress';
import { readArticle } from './readArticle';

export interface CompareOrder {
  readonly left: string;
  readonly right: string;
  /** The article that both are about; found by what they say where it is not named. */
  readonly article?: string;
  /** Whether suggestions on which nobody decided count; without a word, where neither side is but decisions. */
  readonly status?: 'all' | 'reviewed';
  readonly json?: boolean;
}

interface ComparedFile {
  readonly name: string;
  readonly kind: string;
  readonly side: Side;
  readonly brought: Brought;
}

/**
 * Compares what two files say about one article and prints how far they agree and in what they differ.
 * @returns whether everything in them was understood
 * @throws Failure that names the file and says why it cannot be compared
 */
export async function compareFiles(order: CompareOrder, messages: Messages): Promise<boolean> {
  const words = wordsIn('en');
  const [one, other] = [
    await readFilesOfKind([order.left], undefined, words),
    await readFilesOfKind([order.right], undefined, words),
  ];
  const text = await textOf(order, one, other);
  const hasDecisions = one.kind === 'decisions' || other.kind === 'decisions';
  const status = order.status ?? (hasDecisions ? 'reviewed' : 'all');
  const left = comparedFile(order.left, one, text, status === 'all', words);
  const right = comparedFile(order.right, other, text, status === 'all', words);
  const compared = compareSides(text, left.side, right.side);
  for (const file of [left, right]) for (const line of lostIn(file)) messages.write(`newsmark: ${line}\n`);
  await print(order.json ? jsonOf(compared, left, right) : comparisonTable(compared, left, right));
  return left.brought.unread.length + right.brought.unread.length === 0;
}

async function textOf(order: CompareOrder, ...sides: readonly FilesOfKind[]): Promise<string> {
  const path = order.article ?? (await articleNamedBy(sides));
  if (path === null)
    throw new WrongUsage(`${order.left}, ${order.right}: their article is not found: name it with --article`);
  try {
    return await readArticle(fileAt(path, path));
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

async function articleNamedBy(sides: readonly FilesOfKind[]): Promise<string | null> {
  for (const { name, content } of sides.flatMap(({ files }) => files)) {
    const path = await articleOf(name, content);
    if (path !== null) return path;
  }
  return null;
}

function comparedFile(
  name: string,
  { files, kind }: FilesOfKind,
  text: string,
  suggestions: boolean,
  words: Words,
): ComparedFile {
  const onto = { text, document: blankDocument(text) };
  const brought = bring(files, kind, onto, { newId: randomUUID, by: kind, at: '', suggestions }, words);
  return { name, kind, brought, side: sideOf(text, brought.decisions) };
}

/** What of a file is not compared, by counts and places alone. */
function lostIn({ name, side, brought }: ComparedFile): readonly string[] {
  return [
    ...(side.orphans === 0
      ? []
      : [`${name}: annotations whose words are not in the article: ${side.orphans}`]),
    ...(brought.report.suggestions === 0
      ? []
      : [`${name}: suggestions left out: ${brought.report.suggestions} (--status all takes them in)`]),
    ...brought.unread.map(({ file, line, reason }) => `${file}${line === null ? '' : `:${line}`}: ${reason}`),
  ];
}

function jsonOf({ agreement, differences }: Compared, left: ComparedFile, right: ComparedFile): string {
  const fileOf = ({ name, kind, side }: ComparedFile) => ({
    file: name,
    format: kind,
    annotations: side.decisions.size,
    orphans: side.orphans,
  });
  const document = {
    left: fileOf(left),
    right: fileOf(right),
    agreement,
    differences: differences.map(({ left: one, right: other, ...difference }) => ({
      ...difference,
      left: one === null ? null : { ...spanOf(one), ...saidBy(left.side, one) },
      right: other === null ? null : { ...spanOf(other), ...saidBy(right.side, other) },
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
