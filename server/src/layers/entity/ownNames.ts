import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import { tokenize } from '../../text/tokens';
import type { EntityType, Mention } from '../types';
import { mentionOver } from './mentionOver';
import { createPhraseIndex } from './phraseIndex';
import { settleOverlaps } from './settleOverlaps';

/** Names that people of a workspace keep beside the engine's own lists. */
export interface OwnNames {
  readonly names: readonly { readonly name: string; readonly type: EntityType }[];
  /** Words that are no names. */
  readonly removed: readonly string[];
}

/** Adds own names to the mentions of a paragraph and takes away those whose words are no names. */
export type ApplyOwnNames = (reading: Reading, mentions: readonly Mention[]) => readonly Mention[];

export function ownNames({ names, removed }: OwnNames, pack: LanguagePack): ApplyOwnNames {
  if (names.length + removed.length === 0) return (_, mentions) => mentions;
  const added = createPhraseIndex(
    names.map(entry => [keyOf(entry.name), entry] as const),
    pack.stems,
  );
  const gone = createPhraseIndex(
    removed.map(words => [keyOf(words), true] as const),
    pack.stems,
  );
  return (reading, mentions) => {
    const { text, tokens } = reading;
    const starts = new Map(tokens.map(({ start }, i) => [start, i]));
    const isGone = ({ start, end }: Mention) => {
      const match = gone.longestAt(tokens, starts.get(start) ?? tokens.length);
      return match !== undefined && tokens[match.end - 1]?.end === end;
    };
    const kept = mentions.filter(mention => !isGone(mention));
    const found: Mention[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const match = added.longestAt(tokens, i);
      if (match === undefined || (isCapital(match.value.name) && !isCapital(text.slice(tokens[i]?.start))))
        continue;
      found.push(
        mentionOver(tokens, i, match.end, { type: match.value.type, confidence: 1, why: 'list: workspace' }),
      );
      i = match.end - 1;
    }
    return found.length === 0 ? kept : settleOverlaps(text, [...kept, ...found]);
  };
}

const keyOf = (words: string): string =>
  tokenize(words)
    .map(({ key }) => key)
    .join(' ');

/** Whether words begin with a capital; those of a script without capitals do not. */
const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words);
