import type { LanguagePack } from '../../server/src/languages/types';
import type { NameEvidence } from '../../server/src/model/features';
import type { Reading } from '../../server/src/text/reading';

const NOTHING: NameEvidence = { words: [], found: [] };

/** What a language's lists and rules say about a sentence. */
export const evidenceOf = (reading: Reading, { entities }: LanguagePack): NameEvidence =>
  entities.readNames?.(reading) ?? NOTHING;
