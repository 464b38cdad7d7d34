import { wordSet } from '../../../text/wordSet';
/** Closed word classes of English that bound noun phrases and clauses. Facts of grammar, written for Newsmark. */

export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your some any no another each every one two three four five several many most',
);

export const PREPOSITIONS = wordSet(
  `of in on at by for with from to into onto over under about against between among during after before through
  without within across toward towards around near behind beyond since until till upon amid amidst despite regarding concerning
  following including via per than like as outside inside alongside throughout`,
);

/** Prepositions that may stand inside the noun phrase that speaks: head of the port, spokesman for the ministry. */
export const PHRASE_PREPOSITIONS = wordSet('of for in at from with to on');

export const CONJUNCTIONS = wordSet('and or but nor yet so');

export const SUBORDINATORS = wordSet(
  'that which who whom whose when while where because although though if unless whether since after before until as once why how what',
);

/** Auxiliaries and adverbs between a subject and its verb: has also repeatedly said. */
export const VERB_GROUP = wordSet(
  `has have had is are was were be been being will would could should may might can also further later earlier then again repeatedly
  recently previously publicly already now still however once just even only separately subsequently reportedly initially immediately simply
  finally first ever often always never not did do does actually clearly bluntly flatly instead merely briefly strongly rightly swiftly quickly explicitly itself himself
  herself themselves both all`,
);

export const NEGATIONS = wordSet(
  "not never didn't doesn't hasn't haven't wouldn't isn't wasn't don't won't cannot can't",
);

export const SUBJECT_PRONOUNS = wordSet('he she they it who we i you');

export const FINITE_BE = wordSet(
  'is are was were has have had will would could should may might can did does do',
);

export const STOPS = wordSet('. ? ! …');
