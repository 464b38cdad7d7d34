import type { Reading } from '../../text/reading';
import type { Linking } from '../linking/linkMentions';
import type { Mention } from '../types';
import type { SourceRules } from './types';

/** The words that stand beside people's names as titles: পানিমন্ত্রী of পানিমন্ত্রী শাহানা বেগম. */
export interface Titles {
  /** Of one person, an entity index. */
  of(entity: number): ReadonlySet<string>;
  /** Who bears the title, or one that ends in it (মন্ত্রী: whoever is called পানিমন্ত্রী); of many the first ones. */
  bearers(word: string): readonly number[];
}

/** Shorter words are not looked for as the end of a longer title. */
const LEAST_END = 4;
/** More bearers of one title than this are not told apart. */
const MOST_BEARERS = 32;

interface TitledParagraph {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/** কর্মকর্তা (ওসি) রফিক হাসান: a title and its short form. */
const BRACKETS: ReadonlySet<string> = new Set(['(', ')']);

/** As many tokens before a name as its title is looked for in. */
const REACH = 7;

export function collectTitles(
  paragraphs: readonly TitledParagraph[],
  linking: Linking,
  rules: SourceRules,
): Titles {
  const titles = new Map<number, Set<string>>();
  paragraphs.forEach(({ reading, mentions }, p) => {
    let t = 0;
    mentions.forEach((mention, m) => {
      const entity = linking.entityOf[p]?.[m];
      if (mention.type !== 'PER' || entity === undefined || entity === null) return;
      while (t < reading.tokens.length && (reading.tokens[t]?.end ?? 0) <= mention.start) t++;
      const words = titleWords(reading, mentions, m, t, rules);
      const known = titles.get(entity) ?? new Set<string>();
      for (const word of words) known.add(word);
      titles.set(entity, known);
    });
  });
  linking.entities.forEach((entity, e) => {
    if (entity.role === undefined) return;
    const known = titles.get(e) ?? new Set<string>();
    for (const word of rules.contentWords(entity.role)) known.add(word);
    titles.set(e, known);
  });
  return indexTitles(titles);
}

function indexTitles(titles: ReadonlyMap<number, ReadonlySet<string>>): Titles {
  const byEnd = new Map<string, number[]>();
  for (const [entity, words] of titles) {
    for (const word of words) {
      for (const end of endsOf(word)) {
        const bearers = byEnd.get(end) ?? [];
        if (bearers.length < MOST_BEARERS && bearers[bearers.length - 1] !== entity) bearers.push(entity);
        byEnd.set(end, bearers);
      }
    }
  }
  const nobody: ReadonlySet<string> = new Set();
  return { of: entity => titles.get(entity) ?? nobody, bearers: word => byEnd.get(word) ?? [] };
}

/** Longer words than this are indexed by their last letters only. */
const LONGEST_END = 24;

function endsOf(word: string): readonly string[] {
  const ends = [word];
  for (let at = Math.max(1, word.length - LONGEST_END); at <= word.length - LEAST_END; at++)
    ends.push(word.slice(at));
  return ends;
}

/** Words before the name back to a mark or another name; after it, the apposition of `Helen Carter, harbour adviser`. */
function titleWords(
  reading: Reading,
  mentions: readonly Mention[],
  m: number,
  t: number,
  rules: SourceRules,
): readonly string[] {
  const name = mentions[m];
  if (name === undefined) return [];
  const floor = previousPerson(mentions, m);
  let from = t;
  while (from > 0 && t - from < REACH) {
    const token = reading.tokens[from - 1];
    if (token === undefined || token.start < floor) break;
    if (token.kind === 'mark' ? !BRACKETS.has(token.key) : rules.endsTitle(token.key)) break;
    from--;
  }
  const before = reading.text.slice(reading.tokens[from]?.start ?? name.start, name.start);
  const after = mentions[m + 1];
  const apposed =
    after !== undefined &&
    after.type === 'ROLE' &&
    /^,\s[^,.।]*$/u.test(reading.text.slice(name.end, after.start))
      ? reading.text.slice(name.end, after.end)
      : '';
  return [...rules.contentWords(before), ...rules.contentWords(apposed)];
}

function previousPerson(mentions: readonly Mention[], m: number): number {
  const before = mentions[m - 1];
  return before !== undefined && before.type === 'PER' ? before.end : 0;
}
