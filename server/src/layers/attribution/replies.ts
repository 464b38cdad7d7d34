import type { WordList } from '../../languages/lexicon';
import type { Attribution, Mention } from '../types';
import type { Statement } from './statements';

/** Longest phrase of the list, in words. */
const LONGEST = 6;

/**
 * Who was asked and did not answer (`ফোন ধরেননি`, `could not be reached`) or would not (`declined to comment`): a source
 * without words. Phrases and what they mean come from the list `reply-words` (phrase, no-reply or declined).
 * @returns an attribution with an empty content at the phrase; undefined when the statement says nothing of the kind
 */
export function replyIn(units: Statement, list: WordList): Attribution | undefined {
  for (let i = 0; i < units.length; i++) {
    const found = phraseAt(units, i, list);
    if (found === undefined) continue;
    const at = units[i]?.start ?? 0;
    const asked = askedIn(units);
    const mention = asked === undefined ? null : { start: asked.start, end: asked.end };
    return {
      type: 'indirect',
      content: { start: at, end: at },
      mention,
      cue: { start: at, end: units[found.last]?.end ?? at },
      stance: 'asserts',
      speaker: { by: mention === null ? 'previous' : 'mention' },
      confidence: 0.8,
      why: 'rule: asked, and no answer',
      asserted: false,
      reply: found.reply,
    };
  }
  return undefined;
}

function phraseAt(
  units: Statement,
  from: number,
  list: WordList,
): { readonly last: number; readonly reply: 'no-reply' | 'declined' } | undefined {
  let phrase = '';
  for (let k = 0; k < LONGEST && from + k < units.length; k++) {
    phrase += `${k === 0 ? '' : ' '}${units[from + k]?.key ?? ''}`;
    const reply = list.get(phrase)?.[0];
    if (reply === 'no-reply' || reply === 'declined') return { last: from + k, reply };
  }
  return undefined;
}

/** The first person named, else the first body. */
function askedIn(units: Statement): Mention | undefined {
  const named = (type: Mention['type']) =>
    units.find(({ mention }) => mention?.type === type)?.mention ?? undefined;
  return named('PER') ?? named('ORG');
}
