import type { NameLexicon } from '../../layers/entity/names/nameLexicon';
import type { NameRules } from '../../layers/entity/types';
import { stripEnding } from './stripEnding';

export function createNameRules(lexicon: NameLexicon): NameRules {
  const isKnown = (word: string) =>
    lexicon.nameParts.has(word) || lexicon.ambiguousParts.has(word) || lexicon.listings.has(word);
  return {
    nameWords(reading, mention) {
      const words = reading.tokens
        .filter(({ start, end, kind }) => start >= mention.start && end <= mention.end && kind !== 'mark')
        .map(({ key }) => key);
      return words.map((word, i) => (i === words.length - 1 ? stripEnding(word, isKnown) : word));
    },
    isAmbiguous: word => lexicon.common.has(word),
    mayBeName: () => true,
  };
}
