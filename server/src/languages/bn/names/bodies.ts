import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { EntityType, Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { stems } from '../morphology';

/** Last words of titles that are held in an organization. */
const OF_ORGANIZATIONS = wordSet(
  'কর্মকর্তা পরিচালক মহাপরিচালক চেয়ারম্যান মুখপাত্র সভাপতি সম্পাদক মহাসচিব অধ্যক্ষ ব্যবস্থাপক উপদেষ্টা কর্মচারী কোচ',
);

/** Last words of titles that are held over a place. */
const OF_PLACES = wordSet('গভর্নর মেয়র প্রেসিডেন্ট প্রধানমন্ত্রী রাষ্ট্রপতি রাষ্ট্রদূত রাজা রানি');

/** Words between the two: সারথির একজন কর্মকর্তা. */
const BETWEEN = wordSet('একজন এক সাবেক নির্বাহী প্রধান সহকারী জ্যেষ্ঠ বর্তমান');

const GENITIVE = wordSet('র ের য়ের এর');

/** Finds unlisted names in the genitive by the title that follows: [সারথির] মুখপাত্র, [নভোরাদের] গভর্নর. */
export function findBodies(reading: Reading, words: readonly Word[]): readonly Mention[] {
  const found: Mention[] = [];
  words.forEach(({ role }, i) => {
    if (role === undefined || role.ending !== '') return;
    let before = i - 1;
    while (BETWEEN.has(words[before]?.key ?? '')) before--;
    const type = typeBy(words[role.end - 1]?.key ?? '');
    if (type === undefined || !isBody(words[before])) return;
    found.push(
      mentionOver(reading.tokens, before, before + 1, {
        type,
        confidence: 0.72,
        why: 'rule: name before a title',
      }),
    );
  });
  return found;
}

function typeBy(title: string): EntityType | undefined {
  if (OF_ORGANIZATIONS.has(title)) return 'ORG';
  return OF_PLACES.has(title) ? 'LOC' : undefined;
}

/** An unlisted word, or one that else would be a lone given name, in the genitive. */
function isBody(word: Word | undefined): boolean {
  if (word === undefined || word.covered || word.inRole || word.head !== undefined) return false;
  if (word.listing !== undefined || (word.part !== 'unknown' && word.part !== 'sure')) return false;
  return stems(word.key).some(({ stem, ending }) => GENITIVE.has(ending) && stem.length > 3);
}
