import type { LanguagePack } from '../../server/src/languages/types';
import type { Word } from '../../server/src/layers/entity/names/words';
import { firstTokenFrom } from '../../server/src/layers/entity/nameWords';
import type { Reading } from '../../server/src/text/reading';
import { evidenceOf } from './evidence.mjs';

/** A name as tokens [from, to). */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly type: string;
}

interface Rule extends Name {
  readonly confidence: number;
}

/** Rules surer than this know better than a set where a name ends, and whether one was left unlabelled. */
const SURE = 0.8;

/**
 * Brings a set's names to the guidelines of the project. The Bengali sets cut persons' names in two, leave the word out
 * that closes a name (ধুনট উপজেলা), label common nouns (পুলিশ) and leave many names unlabelled.
 * @returns the names, and what may be names that the set left out
 */
export function harmonised(
  reading: Reading,
  names: readonly Name[],
  pack: LanguagePack,
): { names: readonly Name[]; doubtful: readonly Name[] } {
  const { words, found } = evidenceOf(reading, pack);
  const rules = found.map(({ start, end, type, confidence }) => ({
    from: firstTokenFrom(reading.tokens, start),
    to: firstTokenFrom(reading.tokens, end),
    type,
    confidence,
  }));
  const nations = nationsIn(reading, words, pack);
  const told = names.map(name => seatAsBody(withoutTitle(name, words), words));
  if (pack.id !== 'bn') return { names: settled(told, nations), doubtful: [] };
  const whole = joined(reading, told, pack)
    .filter(name => !isCommon(name, words))
    .map(name => widened(name, rules));
  const result = settled(whole, nations);
  return {
    names: result,
    doubtful: rules.filter(rule => rule.confidence >= SURE && !result.some(name => overlap(name, rule))),
  };
}

const overlap = (a: Name, b: Name): boolean => a.from < b.to && b.from < a.to;

/** Words of nationality and faith are names of their own kind wherever they stand alone. */
function settled(names: readonly Name[], nations: readonly Name[]): readonly Name[] {
  const alone = nations.filter(
    nation => !names.some(name => overlap(name, nation) && name.to - name.from > nation.to - nation.from),
  );
  return [...names.filter(name => !alone.some(nation => overlap(nation, name))), ...alone];
}

function nationsIn(reading: Reading, words: readonly Word[], pack: LanguagePack): readonly Name[] {
  return words.flatMap(({ listing, covered }, i) =>
    listing?.value.list === 'nationalities' && !covered && pack.entities.names.mayBeName(reading, i)
      ? [{ from: i, to: listing.end, type: 'NORP' }]
      : [],
  );
}

/** A place that the lists know as an organization: the sets have Kremlin and White House as buildings. */
function seatAsBody(name: Name, words: readonly Word[]): Name {
  const { listing, covered } = words[name.from] ?? {};
  const isBody = !covered && listing?.end === name.to && listing.value.list === 'organizations';
  return name.type === 'LOC' && isBody ? { ...name, type: 'ORG' } : name;
}

/** `মাঝি হাতেম আলী`: titles and honorifics stand outside a person's name. */
function withoutTitle(name: Name, words: readonly Word[]): Name {
  let { from } = name;
  const isTitle = (word: Word | undefined) =>
    word !== undefined &&
    (word.inRole || word.key === '.' || (word.honorific !== undefined && word.part !== 'sure'));
  while (name.type === 'PER' && from < name.to - 1 && isTitle(words[from])) from++;
  return { ...name, from };
}

/** Endings after which no name goes on. */
const CLOSING = new Set(['ের', 'র', 'কে', 'এর', 'দের', 'তে']);

function joined(reading: Reading, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const whole: Name[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    const before = reading.tokens[name.from - 1]?.key ?? '';
    const goesOn =
      last?.to === name.from &&
      last.type === 'PER' &&
      name.type === 'PER' &&
      !pack.stems(before).some(({ ending }) => CLOSING.has(ending));
    if (goesOn) whole[whole.length - 1] = { ...last, to: name.to };
    else whole.push(name);
  }
  return whole;
}

/** Whether nothing but words of the language makes the name: পুলিশ, জঙ্গিরা. */
function isCommon({ from, to }: Name, words: readonly Word[]): boolean {
  return words
    .slice(from, to)
    .every(
      ({ common, part, listing, covered }) => common && part === 'never' && listing === undefined && !covered,
    );
}

/** A name with the words that a rule counts to it: ধুনট → ধুনট উপজেলা. */
function widened(name: Name, rules: readonly Rule[]): Name {
  const wider = rules.find(
    ({ from, to, type, confidence }) =>
      (type === 'ORG' || type === 'LOC') &&
      confidence >= SURE &&
      from <= name.from &&
      to >= name.to &&
      to - from > name.to - name.from,
  );
  return wider === undefined ? name : { from: wider.from, to: wider.to, type: wider.type };
}
