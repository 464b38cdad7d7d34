import { lookupKey } from '../../text/lookupKey';
import type { Reading } from '../../text/reading';
import type { Token } from '../../text/tokens';
import type { NamedMention } from '../entity/nameMentions';
import { firstTokenFrom } from '../entity/nameWords';
import type { Entity, Mention } from '../types';
import type { Cluster } from './clusters';

/** What the article tells about a thing: its fullest name, its other forms, its role, its country. */
export function describeEntity(
  { type, members }: Pick<Cluster, 'type' | 'members'>,
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
): Entity {
  const fullest = members.reduce((a, b) => (isFuller(b, a) ? b : a));
  const name = surfaceOf(fullest, readings);
  const forms = new Set(members.map(member => surfaceOf(member, readings)));
  forms.delete(name);
  const role = type === 'PER' ? roleOf(members, readings, mentions) : undefined;
  const country =
    type === 'LOC' ? members.find(({ mention }) => mention.value !== undefined)?.mention.value : undefined;
  const kind = members.find(({ mention }) => mention.organizationKind !== undefined)?.mention
    .organizationKind;
  return {
    type,
    name,
    aliases: [...forms],
    mentions: members.map(({ ref }) => ref),
    ...(role === undefined ? {} : { role }),
    ...(country === undefined ? {} : { country }),
    ...(kind === undefined ? {} : { organizationKind: kind }),
  };
}

/** More words make a name fuller; of equals the surer and then the earlier mention counts. */
function isFuller(a: NamedMention, b: NamedMention): boolean {
  return a.words.length > b.words.length;
}

/** The words of a mention as the article writes them, the last one's case ending cut off. */
function surfaceOf({ ref, mention, words }: NamedMention, readings: readonly Reading[]): string {
  const reading = readings[ref.paragraph];
  const bare = words.at(-1);
  if (reading === undefined || bare === undefined) return '';
  const last = lastWithStem(reading, mention, bare);
  if (last === undefined) return reading.text.slice(mention.start, mention.end);
  if (last.key === bare)
    return reading.text.slice(mention.start, isClosed(reading, mention) ? mention.end : last.end);
  let end = last.end;
  while (end > last.start && lookupKey(reading.text.slice(last.start, end)) !== bare) end--;
  return reading.text.slice(mention.start, end > last.start ? end : mention.end);
}

/** The last token of a mention that starts with a stem; an ending written apart comes after it: র in বিএনপি’র. */
function lastWithStem({ tokens }: Reading, { start, end }: Mention, stem: string): Token | undefined {
  for (let i = firstTokenFrom(tokens, end) - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.start < start) return undefined;
    if (token.key.startsWith(stem)) return token;
  }
  return undefined;
}

/** Whether the mention ends in a closing bracket that belongs to it: নাজমা (সরদার). */
const isClosed = ({ text }: Reading, { end }: Mention): boolean => text.charAt(end - 1) === ')';

/** Marks and words between a person and the role that may stand between the two. */
const BESIDE = /^[\s,.]*$/u;

/** The first title that stands right beside one of the mentions: `মেয়র নাজমা`, `Mira Lind, harbour master`. */
function roleOf(
  members: readonly NamedMention[],
  readings: readonly Reading[],
  mentions: readonly (readonly Mention[])[],
): string | undefined {
  for (const { ref } of members) {
    const list = mentions[ref.paragraph] ?? [];
    const text = readings[ref.paragraph]?.text ?? '';
    const self = list[ref.mention];
    const before = list[ref.mention - 1];
    const after = list[ref.mention + 1];
    if (self === undefined) continue;
    if (before?.type === 'ROLE' && BESIDE.test(text.slice(before.end, self.start)))
      return text.slice(before.start, before.end);
    if (after?.type === 'ROLE' && /^,\s?(?:the |an? )?$/u.test(text.slice(self.end, after.start)))
      return text.slice(after.start, after.end);
  }
  return undefined;
}
