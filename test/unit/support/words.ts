import { stems as bnStems } from '../../../server/src/languages/bn/morphology';
import { wordShape as bnShape } from '../../../server/src/languages/bn/names/wordShape';
import { stems as enStems } from '../../../server/src/languages/en/morphology';
import { wordShape as enShape } from '../../../server/src/languages/en/names/wordShape';
import { createNameLexicon, type NameLexicon } from '../../../server/src/layers/entity/names/nameLexicon';
import { createWordReader, type Word } from '../../../server/src/layers/entity/names/words';
import type { Mention } from '../../../server/src/layers/types';
import { memoize } from '../../../server/src/text/memoize';
import { type Reading, readParagraph } from '../../../server/src/text/reading';
import { packOf } from './packs';

/** The names of a language's lists, as its detectors see them. */
export const namesOf = memoize(
  (id: string): NameLexicon =>
    id === 'bn'
      ? createNameLexicon(packOf('bn').lexicon, bnStems, bnShape)
      : createNameLexicon(packOf('en').lexicon, enStems, enShape),
);

/** A paragraph with what the lists say about its words. */
export function readWords(
  id: string,
  text: string,
): { readonly reading: Reading; readonly words: readonly Word[] } {
  const reading = readParagraph(text, packOf(id).sentences);
  return { reading, words: createWordReader(namesOf(id))(reading) };
}

/** What a finder of names finds in a text, as `words/TYPE`, in the order in which it was found. */
export function foundIn(id: string, text: string, find: FindNames): readonly string[] {
  const { reading, words } = readWords(id, text);
  return find(reading, words, namesOf(id)).map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
}

type FindNames = (reading: Reading, words: readonly Word[], names: NameLexicon) => readonly Mention[];
