import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import { memoize } from '../../../text/memoize';
import type { Reading } from '../../../text/reading';
import { wordKeys, wordSet } from '../../../text/wordSet';
import { stems } from '../morphology';

/** The letters of the Latin alphabet as Bengali spells them, longer spellings first. */
const LETTERS = wordKeys(
  'ডব্লিউ ডব্লু ওয়াই এইচ এক্স জেড কিউ এফ এল এম এন এস আই জে কে পি আর টি ইউ ভি বি সি ডি ই এ জি ও',
);

const FEWEST_LETTERS = 3;

/** Acronyms that name no body: tests, illnesses, measures, papers, laws. */
const NO_BODIES = wordSet(
  'ডিএনএ আরএনএ এসএমএস পিসিআর আইসিইউ সিসিইউ জিপিএ এইচএসসি এসএসসি জেএসসি জিডিপি এনআইডি এলসি এলপিজি এলএনজি পিএইচডি এমবিবিএস সিসি টিভি আইডি এইচআইভি কিউআর ভিআইপি এসি ডিসি সিভি ইভিএম এমসিকিউ জিপিএস ভিএআর এফডিআই ওটিটি আইপিও এইচএমপিভি সিএনজি এটিএম ওএমআর পিডিএফ ডিএসএ আরপিও সিএএ এনআরসি আরএমজি জিএসপি এমপিও বিসিএস ভিজিএফ ভিজিডি ওএমএস টিআরপি সিএসআর এনওসি এফআইআর ওএসডি এসিআর ডিপিএস এফডিআর এমআরআই ইসিজি এনআইসিইউ পিপিই জিএমও ভিওআইপি এলইডি সিসিটিভি ডিভিডি এসইউভি এসটিডি এমআরপি ইউএসবি জিপিআই এডিপি আরএডিপি পিপিপি এসডিজি এমডিজি এফটিএ ইপিএ টিকফা আরসিইপি এমওইউ',
);

/** Finds unlisted acronyms spelt in Bengali: সিটিএল, এনএসএস. */
export function findAcronyms(reading: Reading, words: readonly Word[]): readonly Mention[] {
  return words.flatMap((word, i) => {
    if (word.listing !== undefined || word.covered || word.inRole || word.common) return [];
    return isAcronym(word.key)
      ? [mentionOver(reading.tokens, i, i + 1, { type: 'ORG', confidence: 0.72, why: 'rule: acronym' })]
      : [];
  });
}

const isAcronym = memoize((key: string): boolean =>
  stems(key).some(({ stem }) => !NO_BODIES.has(stem) && countLetters(stem) >= FEWEST_LETTERS),
);

/** How many spelt letters make up the word; 0 when it holds anything else. */
function countLetters(key: string): number {
  let count = 0;
  for (let at = 0; at < key.length; count++) {
    const letter = LETTERS.find(spelling => key.startsWith(spelling, at));
    if (letter === undefined) return 0;
    at += letter.length;
  }
  return count;
}
