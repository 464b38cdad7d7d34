import { wordSet } from '../../../text/wordSet';
/** Words that never open a name, however they are written. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  'i the a an this that these those it its he she they we you his her their our my your in on at by for from to of with as and or but if when while after before although though since because however there here what who whom whose which where why how not no yes also both all some any many most more one two three four five six seven eight nine ten is are was were be been has have had do does did will would can could may might must shall should about according despite during under over between god allah among through across against into within without than then so nor yet',
);

/** The same for contractions: we're, that'll. */
export function isFunctionWord(key: string): boolean {
  const mark = key.indexOf("'");
  return FUNCTION_WORDS.has(mark > 0 ? key.slice(0, mark) : key);
}
