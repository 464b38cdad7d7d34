import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';

const OPENING = new Set(['‘', '“', '"', "'", '«']);
const CLOSING = new Set(['’', '”', '"', "'", '»', '’’']);

/** Longest title in tokens. */
const LONGEST_TITLE = 8;

/** Words between a title and what it is the title of: ‘কুয়াশা’ নামের ছবি. */
const CALLED = wordSet('নামের নামে নামক শীর্ষক শিরোনামে শিরোনামের');

/** What a title in marks may be of without such a word: ‘কুয়াশা’ ছবিতে, উপন্যাস ‘কুয়াশা’. */
const OF_ARTS: ReadonlySet<string> = new Set(['book', 'film', 'music']);

/** Finds titles in quotation marks by the noun beside them: ‘[নদীর ডাক]’ ছবিটি, নাটক ‘[কুয়াশা]’, ‘[নদীর হাল]’ শীর্ষক সেমিনার. */
export function findTitled(reading: Reading, words: readonly Word[]): readonly Mention[] {
  const { tokens } = reading;
  const found: Mention[] = [];
  for (let open = 0; open < tokens.length; open++) {
    if (!OPENING.has(tokens[open]?.key ?? '')) continue;
    const close = closeOf(tokens, open);
    if (close === undefined) continue;
    const type = typeOf(words, open, close);
    if (type !== undefined)
      found.push(
        mentionOver(tokens, open + 1, close, {
          type,
          confidence: 0.85,
          why: 'rule: title in quotation marks',
        }),
      );
    open = close;
  }
  return found;
}

/** Index of the mark that closes a title of at least one word, undefined where there is none within reach. */
function closeOf(tokens: Reading['tokens'], open: number): number | undefined {
  for (let i = open + 1; i <= open + 1 + LONGEST_TITLE; i++)
    if (CLOSING.has(tokens[i]?.key ?? '')) return i > open + 1 ? i : undefined;
  return undefined;
}

function typeOf(words: readonly Word[], open: number, close: number): EntityType | undefined {
  const isCalled = CALLED.has(words[close + 1]?.key ?? '');
  const head = words[isCalled ? close + 2 : close + 1]?.head;
  if (head !== undefined && isCalled && (head.value.type === 'EVENT' || head.value.type === 'WORK'))
    return head.value.type;
  if (head !== undefined && isArt(head)) return 'WORK';
  const before = words[open - 1]?.head;
  return before !== undefined && before.ending === '' && isArt(before) ? 'WORK' : undefined;
}

const isArt = ({ value }: NonNullable<Word['head']>): boolean =>
  value.type === 'WORK' && OF_ARTS.has(value.kind);
