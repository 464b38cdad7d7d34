import * as v from 'valibot';
import type { OwnNames } from '../layers/entity/ownNames';
import { lookupKey } from '../text/lookupKey';
import { ENTITY_TYPES, type NamedEntity } from './types';

export type { OwnNames } from '../layers/entity/ownNames';

/** Names the version of the format. */
export const LEXICON_FORMAT = 'newsmark-lexicon/1';

const words = v.pipe(v.string(), v.trim(), v.minLength(1));

/** `.newsmark/lexicon.json`; `schemas/lexicon.schema.json` is made from it. Keys that are not known here are kept. */
export const lexiconSchema = v.looseObject({
  $schema: v.optional(v.string()),
  format: v.literal(LEXICON_FORMAT),
  names: v.pipe(
    v.array(
      v.looseObject({
        name: v.pipe(words, v.description('The name as articles write it, without a case ending.')),
        type: v.picklist(ENTITY_TYPES),
      }),
    ),
    v.description('Names to find in the articles of this folder, beside those that Newsmark knows.'),
  ),
  removed: v.optional(
    v.pipe(v.array(words), v.description('Words that are no names in the articles of this folder.')),
    [],
  ),
});

/** What people remember of names for the articles of one folder. */
export type Lexicon = v.InferOutput<typeof lexiconSchema>;

export const EMPTY_LEXICON: Lexicon = { format: LEXICON_FORMAT, names: [], removed: [] };

/** A file that is no lexicon. The message says where and why. */
export class BrokenLexicon extends Error {}

/** @throws BrokenLexicon for what is no JSON, no lexicon, or one of another version */
export function parseLexiconFile(content: string): Lexicon {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    throw new BrokenLexicon('not JSON');
  }
  const file = v.safeParse(lexiconSchema, json);
  if (file.success) return file.output;
  const [issue] = file.issues;
  throw new BrokenLexicon(`${v.getDotPath(issue) ?? 'the whole'}: expected ${issue.expected}`);
}

/** In order of the names, so that what several people remember merges well. */
export function writeLexiconFile({ names, removed, ...rest }: Lexicon): string {
  const file = {
    ...rest,
    names: [...names].sort((a, b) => compare(a.name, b.name)),
    removed: [...removed].sort(compare),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names alone, as the engine takes them. */
export const ownNamesIn = ({ names, removed }: Lexicon): OwnNames => ({
  names: names.map(({ name, type }) => ({ name, type })),
  removed,
});

/** The lexicon with one more name; what it said about these words before is gone. */
export function rememberName(lexicon: Lexicon, { name, type }: NamedEntity): Lexicon {
  const { names, removed } = without(lexicon, name);
  return { ...lexicon, names: [...names, { name, type }], removed };
}

/** The lexicon by which some words are no name. */
export function rememberNoName(lexicon: Lexicon, noName: string): Lexicon {
  const { names, removed } = without(lexicon, noName);
  return { ...lexicon, names, removed: [...removed, noName] };
}

function without({ names, removed }: Lexicon, said: string): Pick<Lexicon, 'names' | 'removed'> {
  const isOther = (other: string) => lookupKey(other) !== lookupKey(said);
  return { names: names.filter(({ name }) => isOther(name)), removed: removed.filter(isOther) };
}
