import type { NameShape } from '../../../layers/entity/names/nameLexicon';

/** What the shape of an unlisted English word tells: nothing but its capitals. */
export const wordShape: NameShape = {
  isNoName: () => false,
  baseOf: () => undefined,
  isDay: phrase => phrase.endsWith(' day'),
  isTitle: () => false,
  takesSpecifier: () => false,
  isField: () => false,
  isSpecifier: () => false,
  hasCapitals: true,
};
