import type { Statement } from '../../../layers/attribution/statements';
import { headAt } from './heads';
import { isFiniteVerb } from './nounCase';
import type { NounLists } from './nounLists';
import { phraseStart } from './phraseStart';

/** নেপাল, ভুটান ও পানি উন্নয়ন বোর্ড: joint speakers are one mention. */
export function joinedStart(units: Statement, from: number, head: number, lists: NounLists): number {
  let start = phraseStart(units, head, from, lists);
  let tied = false;
  for (;;) {
    const joint = units[start - 1]?.key;
    if (start - 1 <= from || (joint !== 'ও' && joint !== 'এবং' && joint !== ',')) return start;
    const before = headAt(units, start - 2, lists);
    if (before === undefined || before.nounCase !== 'nominative' || before.pronoun) return start;
    const next = phraseStart(units, start - 2, from, lists);
    if (next >= start) return start;
    // যার কথা উল্লেখ করেন নেপাল, ভুটান জানায়: the first is the subject of the verb before it.
    if (!tied && joint === ',' && isFiniteVerb(units[next - 1]?.key ?? '')) return start;
    tied = true;
    start = next;
  }
}
