import type { Reading } from '../../text/reading';
import type { Linking } from '../linking/linkMentions';
import type { Mention } from '../types';
import type { SourceRules } from './types';

/** The words that stand beside a person's name as title: আইন, মন্ত্রী of আইনমন্ত্রী আনিসুল হক, by entity. */
export type Titles = ReadonlyMap<number, ReadonlySet<string>>;

interface TitledParagraph {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

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
  return titles;
}

/** Words before the name back to a mark or another name; after it, the apposition of `Humayun Kabir, foreign policy advisor`. */
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
    if (token === undefined || token.start < floor || token.kind === 'mark') break;
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
