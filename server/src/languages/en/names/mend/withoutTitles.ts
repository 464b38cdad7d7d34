import { mentionOver } from '../../../../layers/entity/mentionOver';
import type { Word } from '../../../../layers/entity/names/words';
import { firstTokenFrom } from '../../../../layers/entity/nameWords';
import type { Mention } from '../../../../layers/types';
import type { Reading } from '../../../../text/reading';
import { shapeOf } from '../shape';

/**
 * Takes off what the tagger drew into a name: `US President Mira Lind` is the US and Mira Lind, `Harbour Party MP` a
 * party.
 */
export function withoutTitles(reading: Reading, words: readonly Word[], name: Mention): readonly Mention[] {
  if (name.type !== 'PER' && name.type !== 'ORG' && name.type !== 'LOC') return [name];
  const { tokens } = reading;
  const first = firstTokenFrom(tokens, name.start);
  const end = firstTokenFrom(tokens, name.end);
  const to =
    name.type === 'PER'
      ? beforeOf(words, first, titleAtEnd(reading, words, first, end))
      : titleAtEnd(reading, words, first, end);
  const within = (a: number, b: number): Mention => ({
    ...name,
    start: tokens[a]?.start ?? name.start,
    end: tokens[b - 1]?.end ?? name.end,
  });
  // The Hague and The Guardian are listed so
  const isArticle = words[first]?.key === 'the' && words[first]?.listing === undefined && to - first > 1;
  if (name.type !== 'PER') return [within(isArticle ? first + 1 : first, to)];
  const freed: Mention[] = [];
  let from = first;
  for (;;) {
    const word = words[from];
    const listing = word?.covered === false ? word.listing : undefined;
    if (word?.inRole === true && word.role === undefined && from + 1 < to) from++;
    else if (word?.role !== undefined && word.role.end < to) from = word.role.end;
    else if (word?.honorific !== undefined && word.part !== 'sure' && word.honorific.end < to)
      from = words[word.honorific.end]?.key === '.' ? word.honorific.end + 1 : word.honorific.end;
    else if (listing !== undefined && listing.end < to && words[listing.end]?.role !== undefined) {
      const { type, confidence, list, country } = listing.value;
      freed.push(
        mentionOver(tokens, from, listing.end, {
          type,
          confidence,
          why: `list: ${list}`,
          ...(country === undefined ? {} : { value: country }),
        }),
      );
      from = listing.end;
    } else if (isMereWord(words, from, to)) from++;
    else break;
  }
  return [...freed, within(from, to)];
}

/** `Incumbent Mira Lind`: a word of the language before a given name and more. */
const isMereWord = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 &&
  words[from]?.common === true &&
  words[from]?.part === 'never' &&
  words[from + 1]?.part === 'sure' &&
  words[from + 2]?.part !== 'never';

const JOINTS = new Set(['of', 'the', 'for', 'to', 'and']);

/** `Ada Moss of Quorel`: a person's name ends before the of. */
function beforeOf(words: readonly Word[], from: number, end: number): number {
  for (let k = from + 2; k < end; k++) if (words[k]?.key === 'of') return k;
  return end;
}

/** Index of the title that ends a name, `MP` or `Member of Parliament`, or the name's end: Ada Major is no major. */
function titleAtEnd(reading: Reading, words: readonly Word[], from: number, end: number): number {
  for (let k = from + 1; k < end; k++) {
    const role = words[k]?.role;
    if (role?.end !== end || role.ending !== '' || JOINTS.has(words[k - 1]?.key ?? '')) continue;
    if (end - k > 1 || shapeOf(reading, k) === 'capitals') return k;
  }
  return end;
}
