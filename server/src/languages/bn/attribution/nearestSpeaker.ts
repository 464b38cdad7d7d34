import type { Statement } from '../../../layers/attribution/statements';
import { lookupKey } from '../../../text/lookupKey';
import { headAt } from './heads';
import { joinedStart } from './jointSpeakers';
import { isFiniteVerb } from './nounCase';
import type { NounLists } from './nounLists';
import { AGREES, type Speaker } from './speaker';
import { isPassedOver, strangerAt } from './strangers';
import type { Agreement } from './verbForms';

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
    if (head !== undefined && subject && !onlyNamed) {
      const weight = adjacent ? 1 : head.weight;
      const score = weight * AGREES[agreement][head.who] - cost;
      if (score > LEAST && (best === undefined || score > best.score)) {
        best = { score, speaker: { from: joinedStart(units, from, i, lists), to: i + 1, head } };
      }
    }
    if (cost > 1) break;
  }
  return best?.speaker;
}
