import { namesIn } from './corpora.mjs';

const LEAST_TIMES = 3;

/** Words that stand before the last word of an organization's name, from the sets and from the supplement. */
export function organizationWords({ supplement, sentences }, head) {
  const times = new Map();
  for (const sentence of sentences)
    for (const { type, words } of namesIn(sentence))
      if (type === 'ORG') for (const word of words.slice(0, -1)) times.set(word, (times.get(word) ?? 0) + 1);
  const rows = new Map();
  for (const word of supplement('organization-words').keys()) rows.set(word, [times.get(word) ?? 0]);
  for (const [word, count] of times)
    if (count >= LEAST_TIMES && /^\p{L}[\p{L}\p{M}\u200c\u200d'’-]+$/u.test(word)) rows.set(word, [count]);
  return {
    'organization-words': {
      head: head(
        "# Words that stand inside an organization's name before its last word.",
        '# columns: entry, times seen so (0: hand-written)',
      ),
      rows,
    },
  };
}
