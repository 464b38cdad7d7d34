import type { Statement, Unit } from '../../../layers/attribution/statements';
import { wordSet } from '../../../text/wordSet';
import type { CueFacts } from './cues';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words';

const BE = wordSet("is are was were be been being am isn't wasn't");
const NOUN_ENDINGS_NEXT = new Set(['of']);

/** Whether the form is a verb with a subject of its own here, and no noun, infinitive or passive. */
export function isVerbHere(
  units: Statement,
  from: number,
  to: number,
  groupFrom: number,
  facts: CueFacts,
): boolean {
  const { syntax, finiteness } = facts;
  if (finiteness === 'past' && isByname(units, from, groupFrom)) return false;
  if (syntax === 'according' || syntax === 'hearsay' || finiteness === 'participle') return true;
  const group = units.slice(groupFrom, from).map(unit => unit.key);
  const passive = group.some(key => BE.has(key));
  const before = units[groupFrom - 1];
  const afterWord = groupFrom === from ? (before?.key ?? '') : '';
  if (passive || DETERMINERS.has(afterWord) || PREPOSITIONS.has(afterWord)) return false;
  if (finiteness === 'past') return true;
  if (before?.kind === 'clitic' || NOUN_ENDINGS_NEXT.has(units[to]?.key ?? '')) return false;
  if (NOUN_LIKE.has(units[from]?.key ?? '') && !isSurelySubject(units, groupFrom, to, before)) return false;
  if (finiteness === 'finite') return true;
  return (
    isPluralSubject(units, groupFrom - 1) ||
    isNamed(before, units[to]) ||
    hasPluralSubject(units, groupFrom) ||
    group.some(key => MODALS.has(key))
  );
}

/** `Helen Carter, also known as the Heron,`: another name, and nothing said. */
function isByname(units: Statement, from: number, groupFrom: number): boolean {
  const before = units[groupFrom - 1]?.key;
  if (before !== ',' && before !== '(') return false;
  return BYNAMES.has(units[from]?.key ?? '') && (groupFrom < from || units[from + 1]?.key === 'as');
}

const BYNAMES = wordSet('known called dubbed named nicknamed described termed labeled labelled');

/** What stands before a form that is more often a noun: a name, a pronoun, a report, or the words that open a headline. */
function isSurelySubject(units: Statement, groupFrom: number, to: number, before: Unit | undefined): boolean {
  if (before === undefined) return false;
  if (before.mention !== null || SUBJECT_PRONOUNS.has(before.key) || REPORTS.has(before.key)) return true;
  return groupFrom <= 2 && isPluralSubject(units, groupFrom - 1) && units[to]?.kind === 'word';
}

/** documents obtained by the Courier show: what ends here or goes on with that is a verb. */
function isNamed(before: Unit | undefined, next: Unit | undefined): boolean {
  if (before === undefined || before.mention === null || before.mention.type === 'DATE') return false;
  return next === undefined || next.key === '.' || next.key === ',' || next.key === 'that';
}

/** Forms that are nouns more often than verbs: verbs only right after a name or pronoun. */
const REPORTS = wordSet(
  'study studies survey surveys poll polls report reports research data figures records documents officials police paper review analysis',
);
const NOUN_LIKE = wordSet(
  `answers answer backs back calls call challenges claims comments comment complaints commands demands demand documents document estimates estimate
  favors favours fears fear finds forecasts forecast hints hopes hope jokes labels label learns mocks notes note observes orders order outlines outline
  pledges pledge promises promise proposals questions question quotes quote reads reason reasons reports report requests request rules rule shows show
  signals signal slams states state stresses stress supports support suspects suspect terms term threatens touts voices voice vows vow worries worry`,
);

const MODALS = wordSet('will would could should may might can did do does');
const PLURAL_PRONOUNS = wordSet('they we i you many some others people police who critics');

function isPluralSubject(units: Statement, i: number): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  if (PLURAL_PRONOUNS.has(unit.key)) return true;
  return unit.kind === 'word' && /[^s]s$/u.test(unit.key) && unit.key.length > 3;
}

/** How far left of its verb a plural subject may open its clause. */
const LONGEST_PLURAL = 16;

/** `Sources close to the council say`, `the mill and its owner say`: the clause opens with a plural and has no verb yet. */
function hasPluralSubject(units: Statement, to: number): boolean {
  let plural = false;
  for (let i = to - 1; i >= 0 && to - i < LONGEST_PLURAL; i--) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'quote' || unit.kind === 'clitic') return false;
    if (unit.kind === 'mark' && unit.key !== '-') return plural && i < to - 1;
    if (unit.mention === null && CLAUSE_WORDS.has(unit.key)) return plural && unit.key === 'that';
    if (
      unit.key === 'and' ||
      (unit.mention?.type !== 'PER' && unit.mention?.type !== 'DATE' && isPluralSubject(units, i))
    )
      plural = true;
    if (i === 0) return plural;
  }
  return false;
}

const CLAUSE_WORDS = wordSet(
  'that which who what when while if is are was were has had have do does did will would can could may might should let lets make makes made saw see hear heard help helps not',
);
