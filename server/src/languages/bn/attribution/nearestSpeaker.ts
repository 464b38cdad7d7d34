import type { Statement } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { headAt } from './heads';
import { joinedStart } from './jointSpeakers';
import { leadsToBody } from './leadsToBody';
import { caseOf, isFiniteVerb } from './nounCase';
import type { NounLists } from './nounLists';
import { AGREES, type Speaker } from './speaker';
import { isPassedOver, strangerAt } from './strangers';
import type { Agreement } from './verbForms';
import { ADVERBS, LIGHT_VERBS, PHRASE_BOUNDS } from './words';

const NAMED = lookupKey('নামের');

/** What each step back to a candidate costs it. */
const PER_COMMA = 0.2;
const PER_UNIT = 0.02;
const PER_VERB = 0.25;
const LEAST = 0.22;

/** The speaker nearest before unit `to`: একজন কর্মকর্তা in … একজন কর্মকর্তা সাংবাদিকদের বলেন. */
export function nearestSpeaker(
  units: Statement,
  from: number,
  to: number,
  agreement: Agreement,
  lists: NounLists,
): Speaker | undefined {
  let best: { speaker: Speaker; score: number } | undefined;
  let cost = 0;
  let stillNear = true;
  for (let i = to - 1; i >= from; i--) {
    const unit = units[i];
    if (unit === undefined) break;
    if (unit.key === ',' || unit.kind === 'quote') cost += PER_COMMA;
    else if (unit.mention === null && isFiniteVerb(unit.key)) cost += PER_VERB;
    else cost += PER_UNIT;
    const head = headAt(units, i, lists) ?? (stillNear ? strangerAt(units, i, lists) : undefined);
    // রফিক তাহেরের বলেন: right before the verb a name is the subject, however it ends.
    const adjacent = i === to - 1 && unit.mention?.type === 'PER';
    const subject = head?.nounCase === 'nominative' || adjacent;
    // ঘাটকথা নামের সাময়িকীকে: who is only named so does not speak.
    const onlyNamed = units[i + 1]?.key === NAMED;
    stillNear &&= isPassedOver(units, i, lists);
    const inLongerName =
      unit.mention !== null && unit.mention.type !== 'PER' && leadsToBody(units, i + 1, lists);
    if (head !== undefined && subject && !onlyNamed && !inLongerName) {
      const weight = adjacent ? 1 : head.weight;
      const score = weight * AGREES[agreement][head.who] - cost;
      if (score > LEAST && (best === undefined || score > best.score)) {
        best = { score, speaker: { from: joinedStart(units, from, i, lists), to: i + 1, head } };
      }
    }
    if (cost > 1) break;
  }
  return best && withStranger(units, best.speaker, to, lists);
}

const LONGEST_NAME = 4;

/** অধিনায়ক নিমালি পেরেরা: the unknown name of two words or more that stands between a title and the cue or its addressee. */
function withStranger(units: Statement, speaker: Speaker, to: number, lists: NounLists): Speaker {
  const { head } = speaker;
  if (head.who !== 'person' || head.pronoun || head.plural || units[speaker.to - 1]?.mention?.type === 'PER')
    return speaker;
  let end = speaker.to;
  while (end < to && end - speaker.to < LONGEST_NAME && isNameLike(units, end, lists)) end++;
  const closes = end === to || isPassedOver(units, end, lists);
  const first = units[speaker.to]?.key ?? '';
  return closes && end - speaker.to > 1 && caseOf(first) === 'nominative' ? { ...speaker, to: end } : speaker;
}

function isNameLike(units: Statement, i: number, lists: NounLists): boolean {
  const unit = units[i];
  if (unit === undefined || unit.kind !== 'word' || unit.mention !== null) return false;
  if (PHRASE_BOUNDS.has(unit.key) || isFiniteVerb(unit.key) || caseOf(unit.key) === 'object') return false;
  if (LIGHT_VERBS.has(unit.key) || LIGHT_VERBS.has(units[i + 1]?.key ?? '')) return false;
  return (
    !ADVERBS.has(unit.key) &&
    !unit.key.endsWith(MANNER) &&
    !lists.common.has(unit.key) &&
    headAt(units, i, lists)?.weight !== 1
  );
}

const MANNER = lookupKey('ভাবে');
