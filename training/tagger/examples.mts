import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguagePack } from '../../server/src/languages/types';
import { beginOf, insideOf, OUTSIDE } from '../../server/src/model/labels';
import { type Reading, readParagraph } from '../../server/src/text/reading';
import { harmonised, type Name } from './harmonised.mjs';
import type { TrainingSet } from './sets.mjs';

/** A sentence of a set in the engine's own tokens. */
export interface Example {
  readonly reading: Reading;
  /** One label a token; {@link UNKNOWN} where the set does not tell. */
  readonly labels: Int16Array;
  readonly weight: number;
}

/** A token that may be part of a name or not. */
export const UNKNOWN = -1;

interface Row {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Reads a set that lies under DIR/ner and brings its labels to the guidelines of the project. */
export const readExamples = (
  data: string,
  set: TrainingSet,
  types: readonly string[],
  pack: LanguagePack,
): readonly Example[] => readFile(join(data, 'ner', `${set.file}.jsonl`), set, types, pack);

/** The same for a set that lies elsewhere. */
export function readFile(
  path: string,
  set: Omit<TrainingSet, 'file'>,
  types: readonly string[],
  pack: LanguagePack,
): readonly Example[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return rows.map(row => exampleOf(JSON.parse(row) as Row, set, types, pack));
}

function exampleOf(
  row: Row,
  set: Omit<TrainingSet, 'file'>,
  types: readonly string[],
  pack: LanguagePack,
): Example {
  const { text, starts } = written(row.tokens);
  const reading = readParagraph(text, pack.sentences);
  const { names, doubtful } = harmonised(reading, namesOf(reading, starts, row.tags), pack);
  const labels = new Int16Array(reading.tokens.length).fill(set.partial ? UNKNOWN : OUTSIDE);
  reading.tokens.forEach(({ kind }, i) => {
    if (kind === 'mark') labels[i] = OUTSIDE;
  });
  for (const { from, to } of doubtful) labels.fill(UNKNOWN, from, to);
  label(labels, names, types);
  return { reading, labels, weight: set.weight };
}

/** One label a token of a text whose every name is told; names of types that are not told apart are none. */
export function labelsOf(reading: Reading, names: readonly Name[], types: readonly string[]): Int16Array {
  const labels = new Int16Array(reading.tokens.length).fill(OUTSIDE);
  label(labels, names, types);
  return labels;
}

function label(labels: Int16Array, names: readonly Name[], types: readonly string[]): void {
  for (const { from, to, type } of names) {
    const place = types.indexOf(type);
    for (let i = from; i < to; i++)
      labels[i] = place < 0 ? OUTSIDE : i === from ? beginOf(place) : insideOf(place);
  }
}

const NO_SPACE_BEFORE = /^[,.;:!?)\]}%।’”…]$|^'s$|^n't$/;
const NO_SPACE_AFTER = /^[([{‘“$£]$/;

/** The tokens as a text, and where each begins in it. */
function written(tokens: readonly string[]): { text: string; starts: readonly number[] } {
  let text = '';
  let open = false;
  const starts = tokens.map((token, i) => {
    const before = tokens[i - 1];
    const glued =
      i === 0 ||
      NO_SPACE_BEFORE.test(token) ||
      (before !== undefined && NO_SPACE_AFTER.test(before)) ||
      (open && (token === '"' || before === '"'));
    if (!glued) text += ' ';
    const start = text.length;
    text += token;
    if (token === '"') open = !open;
    return start;
  });
  return { text, starts };
}

function namesOf(reading: Reading, starts: readonly number[], tags: readonly string[]): Name[] {
  const names: Name[] = [];
  let tag = 0;
  let nameTag = -1;
  reading.tokens.forEach(({ start }, i) => {
    while (tag + 1 < starts.length && (starts[tag + 1] ?? 0) <= start) tag++;
    const [edge, type] = (tags[tag] ?? 'O').split('-');
    if (edge === undefined || type === undefined) return;
    let begin = tag;
    while (begin > 0 && tags[begin] === `I-${type}` && tags[begin - 1]?.endsWith(`-${type}`)) begin--;
    const last = names.at(-1);
    if (last !== undefined && last.to === i && begin === nameTag && last.type === type)
      names[names.length - 1] = { ...last, to: i + 1 };
    else names.push({ from: i, to: i + 1, type });
    nameTag = begin;
  });
  return names;
}
