import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Word } from '../../../layers/entity/names/words';
import type { Mention } from '../../../layers/types';
import type { Reading } from '../../../text/reading';

/**
 * Finds titles that belong to somebody: right before a person (`রাষ্ট্রপতি ভ্লাদিমির পুতিন`), with another title or
 * honorific between at most (`আইনমন্ত্রী অ্যাডভোকেট আনিসুল হক`).
 */
export function findRoles(
  reading: Reading,
  words: readonly Word[],
  people: readonly Mention[],
): readonly Mention[] {
  const starts = new Set(people.map(({ start }) => start));
  const roles: Mention[] = [];
  words.forEach((word, i) => {
    if (word.role === undefined) return;
    const after = nextName(words, word.role.end);
    if (!starts.has(reading.tokens[after]?.start ?? -1)) return;
    roles.push(
      mentionOver(reading.tokens, i, word.role.end, {
        type: 'ROLE',
        confidence: 0.85,
        why: 'list: roles',
      }),
    );
  });
  return roles;
}

/** Index of the token after further titles, honorifics and commas. */
function nextName(words: readonly Word[], from: number): number {
  let i = from;
  for (let steps = 0; steps < 4; steps++) {
    const word = words[i];
    if (word === undefined) return i;
    if (word.role !== undefined) i = word.role.end;
    else if (word.honorific !== undefined) i = word.honorific.end;
    else if (word.key === ',' || word.key === '.') i++;
    else return i;
  }
  return i;
}
