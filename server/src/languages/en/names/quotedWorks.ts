import { CERTAIN } from '../../../layers/entity/certainty';
import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { shapeOf } from './shape';

/** Nouns that say of the marked words beside them that they are a work's title. */
const WORK_NOUNS = wordSet(
  'album anthology autobiography ballad biography book comedy comic documentary drama epic essay ep exhibition film franchise game hit memoir movie musical novel novella opera painting play podcast poem remake sculpture sequel series shooter show single sitcom song soundtrack thriller title titled entitled titles songs films movies books novels games albums plays poems series shows hits',
);
const OPENING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
]);
const JOINTS = wordSet(', and or');
/** Longest title that is looked for, in tokens. */
const LONGEST_TITLE = 9;

/** Finds titles in quotation marks behind a noun that says what they are: the film “Low Water”, the songs “Reed” and “Silt”. */
export function findQuotedWorks(reading: Reading, words: readonly Word[]): readonly Mention[] {
  const works: Mention[] = [];
  let lastEnd = -1;
  for (let i = 1; i < reading.tokens.length; i++) {
    const close = OPENING.get(reading.tokens[i]?.key ?? '');
    if (close === undefined) continue;
    const end = titleEnd(reading, i + 1, close);
    if (end === undefined) continue;
    if (isWorkNoun(words, i - 1) || goesOn(words, lastEnd, i)) {
      works.push(
        mentionOver(reading.tokens, i + 1, end, {
          type: 'WORK',
          confidence: CERTAIN,
          why: 'rule: title in marks',
        }),
      );
      lastEnd = end + 1;
    }
    i = end;
  }
  return works;
}

const isWorkNoun = (words: readonly Word[], i: number): boolean =>
  WORK_NOUNS.has(words[i]?.key ?? '') || (words[i]?.key === ',' && WORK_NOUNS.has(words[i - 1]?.key ?? ''));

/** Whether nothing but a comma or conjunction stands between a title and the next marks. */
function goesOn(words: readonly Word[], from: number, to: number): boolean {
  if (from < 0 || to - from > 2) return false;
  return words.slice(from, to).every(({ key }) => JOINTS.has(key));
}

/** Index of the closing mark of a title: its long words are capitalised, and no comma ends it. */
function titleEnd(reading: Reading, from: number, close: string): number | undefined {
  for (let k = from; k < from + LONGEST_TITLE; k++) {
    const token = reading.tokens[k];
    if (token === undefined) return undefined;
    if (token.key === close && k > from) return reading.tokens[k - 1]?.key === ',' ? undefined : k;
    const mayBeSmall = k > from && token.end - token.start < SHORTEST_CAPITALISED;
    if (token.kind === 'word' && !mayBeSmall && shapeOf(reading, k) === 'other') return undefined;
  }
  return undefined;
}

/** Words of a title from this length on are capitalised. */
const SHORTEST_CAPITALISED = 5;
