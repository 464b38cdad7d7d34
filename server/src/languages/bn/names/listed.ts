import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';

/** Endings written apart after a mark: বিএনপি’র, মাঝেরগাঁও-এ. */
export const DETACHED_ENDINGS: ReadonlySet<string> = wordSet('র এর কে তে এ ও ই এও এরও');

/** Names that a list gives whole, with the case ending that stands on their last word. */
export function findListed(reading: Reading, words: readonly Word[]): readonly Mention[] {
  const found: Mention[] = [];
  words.forEach(({ listing, covered }, i) => {
    if (listing === undefined || covered) return;
    const { type, confidence, list, country, organizationKind } = listing.value;
    found.push(
      mentionOver(reading.tokens, i, afterDetachedEnding(reading, afterNumber(reading, type, listing.end)), {
        type,
        confidence,
        why: `list: ${list}`,
        ...(country === undefined ? {} : { value: country }),
        ...(organizationKind === undefined ? {} : { organizationKind }),
      }),
    );
  });
  return found;
}

/** Types whose names may carry a number behind a hyphen: র‍্যাব-৭, ভোক্তা অধিকার সংরক্ষণ আইন-২০০৯. */
const NUMBERED: ReadonlySet<EntityType> = new Set(['ORG', 'WORK']);

function afterNumber({ tokens }: Reading, type: EntityType, end: number): number {
  const hyphen = tokens[end];
  const number = tokens[end + 1];
  const numbered = hyphen?.key === '-' && number?.kind === 'number' && number.start === hyphen.end;
  return NUMBERED.has(type) && numbered ? end + 2 : end;
}

/** Index after an ending that is written apart with a mark between; `end` when there is none. */
export function afterDetachedEnding(reading: Reading, end: number): number {
  const last = reading.tokens[end - 1];
  const mark = reading.tokens[end];
  const ending = reading.tokens[end + 1];
  if (last === undefined || mark === undefined || ending === undefined) return end;
  const touches = mark.start === last.end && ending.start === mark.end;
  return touches && /^[-’'–]$/u.test(mark.key) && DETACHED_ENDINGS.has(ending.key) ? end + 2 : end;
}
