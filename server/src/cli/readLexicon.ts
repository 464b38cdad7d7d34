import { readFile } from 'node:fs/promises';
import { BrokenLexicon, ownNamesIn, parseLexiconFile } from '../decisions/lexicon';
import type { OwnNames } from '../layers/entity/ownNames';
import { Failure, reasonOf } from './failure';

/** Reads the lexicon that `--lexicon` names. @throws Failure that names the file and says what is wrong with it */
export async function readLexicon(file: string): Promise<OwnNames> {
  try {
    return ownNamesIn(parseLexiconFile(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof BrokenLexicon ? `no lexicon: ${error.message}` : reasonOf(error);
    throw new Failure(`${file}: ${reason}`);
  }
}
