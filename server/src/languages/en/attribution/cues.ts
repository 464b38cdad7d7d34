import { stanceOf } from '../../../layers/attribution/reportedContent';
import { type Statement, tokensOf } from '../../../layers/attribution/statements';
import { createPhraseIndex, type PhraseIndex } from '../../../layers/entity/phraseIndex';
import type { Stance } from '../../../layers/types';
import { wordSet } from '../../../text/wordSet';
import { type Lexicon, phraseKey } from '../../lexicon';
import { conjugate, type Finiteness } from './verbForms';
import { isVerbHere } from './verbPlace';
import { VERB_GROUP } from './words';

/**
 * `say` takes a clause or a thing (announced), `clause` only a clause or quoted words (added), `finding` either after a document, `tell` a person before
 * them, `act` an object (urged), `according` comes before its source, `hearsay` has none.
 */
export type CueSyntax = 'say' | 'clause' | 'finding' | 'tell' | 'act' | 'according' | 'hearsay';

export interface CueFacts {
  readonly syntax: CueSyntax;
  readonly finiteness: Finiteness;
  readonly stance: Stance;
  /** False for calls, wishes and feelings. */
  readonly asserted: boolean;
}

/** A cue over the units [from, to) of a statement, its auxiliaries and adverbs over [groupFrom, from). */
export interface Cue extends CueFacts {
  readonly from: number;
  readonly to: number;
  readonly groupFrom: number;
}

export type CueIndex = PhraseIndex<CueFacts>;

export function createCueIndex(lexicon: Lexicon): CueIndex {
  const phrases: [string, CueFacts][] = [];
  for (const [phrase, [stance]] of lexicon.list('hearsay')) {
    phrases.push([
      phrase,
      { syntax: 'hearsay', finiteness: 'finite', stance: stanceOf(stance), asserted: true },
    ]);
  }
  for (const [phrase, [stance]] of lexicon.list('according-to')) {
    phrases.push([
      phrase,
      { syntax: 'according', finiteness: 'base', stance: stanceOf(stance), asserted: true },
    ]);
  }
  for (const [phrase, [syntax, stance, force, irregular]] of lexicon.list('cue-verbs')) {
    for (const { form, finiteness } of conjugate(phrase, irregular?.split(',') ?? [])) {
      const facts = {
        syntax: syntaxOf(syntax),
        finiteness,
        stance: stanceOf(stance),
        asserted: force !== 'wants',
      };
      phrases.push([phraseKey(form), facts]);
    }
  }
  return createPhraseIndex(phrases, key => [{ stem: key, ending: '' }]);
}

/** All cues of a statement that stand where a verb can stand, left to right. */
export function findCues(units: Statement, index: CueIndex): readonly Cue[] {
  const tokens = tokensOf(units);
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; ) {
    const match = index.longestAt(tokens, i);
    const mention = units[i]?.mention;
    if (match === undefined || (mention !== null && mention !== undefined && mention.type !== 'ROLE')) {
      i++;
      continue;
    }
    const groupFrom = groupStart(units, i);
    if (isVerbHere(units, i, match.end, groupFrom, match.value)) {
      cues.push({ ...match.value, from: i, to: match.end, groupFrom });
      i = match.end;
    } else i++;
  }
  return cues;
}

/** Where the verb group begins: at has in has also said. */
function groupStart(units: Statement, at: number): number {
  let start = at;
  while (start > 0 && isInGroup(units, start - 1)) start--;
  return start;
}

function isInGroup(units: Statement, i: number): boolean {
  const unit = units[i];
  if (unit === undefined || unit.mention !== null || unit.kind !== 'word') return false;
  return VERB_GROUP.has(unit.key) || (unit.key.endsWith('ly') && unit.key.length > 4);
}

function syntaxOf(column: string | undefined): CueSyntax {
  return SYNTAXES.find(syntax => syntax === column) ?? 'say';
}

const SYNTAXES: readonly CueSyntax[] = ['act', 'clause', 'finding', 'tell'];

/** are urging: a participle that is finite with its auxiliary. */
export const isProgressive = (units: Statement, cue: Cue): boolean =>
  units.slice(cue.groupFrom, cue.from).some(unit => PROGRESSIVE.has(unit.key));

const PROGRESSIVE = wordSet('is are was were been am');
