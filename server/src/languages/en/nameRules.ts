import type { NameLexicon } from '../../layers/entity/names/nameLexicon';
import type { NameRules } from '../../layers/entity/types';
import { shapeOf } from './names/shape';

export function createNameRules(lexicon: NameLexicon): NameRules {
  return {
    nameWords: (reading, mention) =>
      reading.tokens
        .filter(
          ({ start, end, kind }) =>
            start >= mention.start && end <= mention.end && kind !== 'mark' && kind !== 'clitic',
        )
        .map(({ key }) => key),
    isAmbiguous: word => lexicon.common.has(word),
    mayBeName: (reading, token) => shapeOf(reading, token) !== 'other',
  };
}
