import type { Reading } from '../../../text/reading';
import type { EntityType, Mention } from '../../types';
import { mentionOver } from '../mentionOver';
import type { PhraseMatch } from '../phraseIndex';
import type { Word } from './words';

/** How a language ties a title to its bearer or body. */
export interface RoleRules {
  /** Words with which a report of speech begins, as they stand: a title in front of one names its source. */
  readonly speech: ReadonlySet<string>;
  /** Words between a title and the body it heads: of, to. */
  readonly bodyAfter: ReadonlySet<string>;
  /** Whether the words right before a title name the body that it belongs to: `নেপালের প্রেসিডেন্ট`. */
  isBodyBefore(reading: Reading, body: Mention): boolean;
  /** Words that may stand between the body and the title: সাবেক, একজন. */
  readonly between: ReadonlySet<string>;
}

const BODIES: ReadonlySet<EntityType> = new Set(['ORG', 'LOC']);

/**
 * Finds titles that belong to somebody: right before a person (`মেয়র নাজমা সরদার`, other titles, honorifics and
 * commas between), behind one after a comma (`Mira Lind, harbour master`), beside the body they head
 * (`খুলনার মেয়র`, `head of the Harbour Commission`), or speaking (`আইনমন্ত্রী বলেন`).
 * @param names mentions found in this paragraph
 */
export function findRoles(
  reading: Reading,
  words: readonly Word[],
  names: readonly Mention[],
  rules: RoleRules,
): readonly Mention[] {
  const { tokens } = reading;
  const starting = new Map(names.map(name => [name.start, name]));
  const ending = new Map(names.map(name => [name.end, name]));
  const isPersonAt = (i: number) => starting.get(tokens[i]?.start ?? -1)?.type === 'PER';
  const isBearer = (i: number) => ending.get(tokens[i]?.end ?? -1)?.type === 'PER';

  const belongs = (role: PhraseMatch<true>, i: number): boolean => {
    if (isPersonAt(nextName(words, role.end))) return true;
    if (tokens[i - 1]?.key === ',' && isBearer(i - 2)) return true;
    if (role.ending !== '') return false;
    if (rules.speech.has(tokens[role.end]?.key ?? '')) return true;
    return headsBody(role, i);
  };
  const headsBody = (role: PhraseMatch<true>, i: number): boolean => {
    if (rules.bodyAfter.has(tokens[role.end]?.key ?? '')) {
      const body = tokens[role.end + 1]?.key === 'the' ? role.end + 2 : role.end + 1;
      const named = starting.get(tokens[body]?.start ?? -1);
      if (named !== undefined && BODIES.has(named.type)) return true;
    }
    let before = i - 1;
    while (rules.between.has(tokens[before]?.key ?? '')) before--;
    const body = ending.get(tokens[before]?.end ?? -1);
    return body !== undefined && BODIES.has(body.type) && rules.isBodyBefore(reading, body);
  };

  return words.flatMap(({ role }, i) =>
    role !== undefined && belongs(role, i)
      ? [mentionOver(tokens, i, role.end, { type: 'ROLE', confidence: 0.85, why: 'list: roles' })]
      : [],
  );
}

/** How many titles, honorifics and commas may stand between a title and its person. */
const LONGEST_CHAIN = 4;

/** Index of the token after further titles, honorifics and commas. */
function nextName(words: readonly Word[], from: number): number {
  let i = from;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const word = words[i];
    if (word === undefined) return i;
    if (word.role !== undefined) i = word.role.end;
    else if (word.honorific !== undefined && word.part === 'never') i = word.honorific.end;
    else if (word.key === ',' || word.key === '.') i++;
    else return i;
  }
  return i;
}
