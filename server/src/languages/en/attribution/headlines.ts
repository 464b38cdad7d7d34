import type { Statement } from '../../../layers/attribution/statements';
import type { Finding } from './drafts';
import type { NounLists } from './nounLists';

const LONGEST_NAME = 7;

/** What only headlines do: `NAME: CONTENT` and `CONTENT: NAME`. */
export function headlineFinding(units: Statement, lists: NounLists): Finding | undefined {
  const colon = units.findIndex(unit => unit.kind === 'mark' && unit.key === ':');
  if (colon < 1 || colon >= units.length - 1) return undefined;
  const common = {
    cue: null,
    stance: 'asserts',
    asserted: true,
    confidence: 0.75,
    otherwise: 'none',
  } as const;
  if (units.length - colon - 1 <= LONGEST_NAME && namesSource(units, colon + 1, units.length, lists)) {
    const subject = { from: colon + 1, to: units.length };
    return { ...common, from: 0, to: colon, subject, why: 'rule: headline CONTENT: SPEAKER' };
  }
  if (colon <= LONGEST_NAME && namesSource(units, 0, colon, lists)) {
    return {
      ...common,
      from: colon + 1,
      to: units.length,
      subject: { from: 0, to: colon },
      why: 'rule: headline SPEAKER: CONTENT',
    };
  }
  return undefined;
}

/** A person, body or role ends the words, or the words are a source's: police, officials, report. */
function namesSource(units: Statement, from: number, to: number, lists: NounLists): boolean {
  const last = units[to - 1];
  if (last === undefined || units.slice(from, to).some(unit => unit.kind === 'quote')) return false;
  if (last.mention !== null)
    return last.mention.type === 'PER' || last.mention.type === 'ORG' || last.mention.type === 'ROLE';
  const single = last.key.replace(/s$/u, '');
  return [lists.roles, lists.institutions, lists.groups, lists.documents].some(
    list => list.has(last.key) || list.has(single),
  );
}
