import type { Word } from '../../../layers/entity/names/words';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import type { Run } from './runs';
import { shapeOf } from './shape';

const WINS = wordSet(
  'beat beats defeat defeats defeated thrash thrashed edge edged thump thumped down downed hammer hammered overcome overcame outplay outplayed',
);
const STAFF = wordSet(
  'coach captain skipper striker midfielder goalkeeper defender winger quarterback pitcher forward prop flanker hooker shortstop manager boss',
);
/** How far behind the loser the score may stand: `by ten goals in the second leg 4-1`. */
const SCORE_REACH = 8;

/**
 * Runs that are clubs, since they win, lose or employ: `Vanton 2-0 Lind`, `Vanton beat Lind 3-1`, `Vanton coach Ada
 * Moss`. A country is none, and neither is who plays for sets (`beat Lind 6-4, 6-2`) or bears a given name. Lines
 * all in capitals tell too little.
 */
export function clubsIn(reading: Reading, words: readonly Word[], runs: readonly Run[]): readonly Run[] {
  const starting = new Map(runs.map(run => [run.from, run]));
  return runs.flatMap(run => {
    if (!mayBeClub(reading, words, run)) return [];
    if (STAFF.has(words[run.to]?.key ?? '') && starting.has(run.to + 1)) return [run];
    const score = scoreAt(reading, run.to);
    const rival = starting.get(score ?? (WINS.has(words[run.to]?.key ?? '') ? run.to + 1 : -1));
    if (rival === undefined) return [];
    const played = score !== undefined || scoresAfter(reading, rival.to) === 1;
    if (!played || isPerson(words, rival)) return [];
    return mayBeClub(reading, words, rival) ? [run, rival] : [run];
  });
}

const isPerson = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from > 1 && words[from]?.part === 'sure';

function mayBeClub(reading: Reading, words: readonly Word[], run: Run): boolean {
  const first = words[run.from];
  const listing = first?.listing;
  if (first === undefined || first.common || isPerson(words, run)) return false;
  for (let k = run.from; k < run.to; k++)
    if (words[k]?.role !== undefined || shapeOf(reading, k) === 'capitals') return false;
  return listing === undefined || (listing.value.country === undefined && listing.value.type !== 'NORP');
}

/** Index after a score at a token: 3-1, 43–5. */
function scoreAt({ tokens }: Reading, i: number): number | undefined {
  const [ours, dash, theirs] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const isScore =
    ours?.kind === 'number' &&
    theirs?.kind === 'number' &&
    (dash?.key === '-' || dash?.key === '–') &&
    dash.start === ours.end &&
    theirs.start === dash.end;
  return isScore ? i + 3 : undefined;
}

/** How many scores stand behind the loser; `45 points to 24` is one. */
function scoresAfter(reading: Reading, from: number): number {
  let scores = 0;
  for (let i = from; i < from + SCORE_REACH; i++) {
    const { tokens } = reading;
    if (scoreAt(reading, i) !== undefined) scores++;
    const inWords =
      tokens[i + 1]?.key === 'points' && tokens[i + 2]?.key === 'to' && tokens[i + 3]?.kind === 'number';
    if (tokens[i]?.kind === 'number' && inWords) scores++;
  }
  return scores;
}
