import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packLists } from '../../../scripts/pack-lexicons.mjs';
import type { LoadAsset } from '../../../server/src/engine';

const ROOT = join(__dirname, '../../..');

/** The assets as they are in the repository, word lists packed on the spot. */
export const loadAsset: LoadAsset = async name => {
  const [language = '', kind] = name.split('.');
  return kind === 'lexicon'
    ? Buffer.from(packLists(join(ROOT, 'server/src/languages', language, 'lists')))
    : readFile(join(ROOT, 'models', name));
};
