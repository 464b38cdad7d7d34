import type { PhraseFacts, SourceRules } from '../../../layers/attribution/types';
import type { SourceKind } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import type { Span } from '../../../text/span';
import { type Token, tokenize } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Lexicon } from '../../lexicon';
import { stems } from '../morphology';
import { isPlural, NOMINATIVE_PRONOUNS } from './heads';
import { metWith } from './metWith';
import { caseOf } from './nounCase';
import type { NounLists } from './nounLists';
import { DETERMINERS, LIGHT_VERBS, PHRASE_BOUNDS } from './words';

const STRANGERS = wordSet('কারও কারো একজন একজনের এক একটি একাধিক অনেকে কয়েকজন অনিচ্ছুক সূত্র কেউ অজ্ঞাতনামা');
const SOURCE = lookupKey('সূত্র');
const ACCOUNTS = wordSet(
  'খবর হিসাব হিসেব পরিসংখ্যান ঘোষণা বিবৃতি বিজ্ঞপ্তি পোস্ট টুইট বক্তব্য সাক্ষাৎকার সংবাদ তথ্য বরাত স্ট্যাটাস ভাষ্য',
);
const SMALL_WORDS = wordSet('এ এই ওই ঐ সেই ও এবং নামে সাবেক তৎকালীন বর্তমান একজন এক একটি তাঁর তার');

/** Who is meant by the words of a source in Bengali. */
export function createSourceRules(lexicon: Lexicon, lists: NounLists): SourceRules {
  const anonymous = new Set(lexicon.list('anonymous-nouns').keys());
  const media = lexicon.list('media');
  const keysIn = (phrase: string) =>
    tokenize(phrase).filter(token => token.kind === 'word' || token.kind === 'number');
  const contentWords = (phrase: string) => {
    const words = keysIn(phrase).map(token => token.key);
    const content = words.filter(word => !SMALL_WORDS.has(word));
    return (content.length > 0 ? content : words).map(rootOf);
  };
  const headWord = (phrase: string) => {
    const bracket = phrase.indexOf('(');
    const words = contentWords(bracket > 0 ? phrase.slice(0, bracket) : phrase);
    return words[words.length - 1] ?? '';
  };
  /** The name behind a title or kind of body when no entity is known by it: লুবাব মৃধা in কৌঁসুলি লুবাব মৃধা. */
  const strangerIn = (phrase: string): { readonly name: string; readonly kind: SourceKind } | undefined => {
    const tokens = tokenize(phrase);
    // পেরেরা, রায় of an unknown name only look like a plural or a locative.
    let from =
      tokens.length -
      (looksInflected(tokens[tokens.length - 1]) && isNameWord(tokens[tokens.length - 2]) ? 1 : 0);
    while (from > 0 && isNameWord(tokens[from - 1])) from--;
    const first = tokens[from];
    const title = tokens[from - 1]?.key ?? '';
    if (first === undefined || tokens.length - from > LONGEST_NAME) return undefined;
    const name = phrase.slice(first.start);
    if (lists.roles.has(title)) return { name, kind: 'person' };
    if (lists.media.has(title)) return { name, kind: 'media' };
    return lists.institutions.has(title) ? { name, kind: 'organization' } : undefined;
  };
  /** Words that are listed as they stand have no ending to cut: এজাহার, সরকার. */
  const isBare = (key: string): boolean => isListed(key) || lists.namesInR.has(key);
  const isListed = (key: string): boolean =>
    [lists.roles, lists.groups, lists.institutions, lists.documents, lists.modifiers].some(list =>
      list.has(key),
    );
  const listedStem = (key: string): string | undefined =>
    caseOf(key) === 'nominative'
      ? undefined
      : stems(key).find(({ stem, ending }) => ending !== '' && isListed(stem))?.stem;
  const isNameWord = (token: Token | undefined): boolean => {
    if (token === undefined || token.kind !== 'word') return token?.key === '.';
    if (isListed(token.key) || isPlural(token.key)) return false;
    return caseOf(token.key) === 'nominative' || lists.namesInR.has(token.key);
  };
  const looksInflected = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    !isNameWord(token) &&
    caseOf(token.key) !== 'genitive' &&
    stems(token.key).every(({ stem }) => !isListed(stem) && !SMALL_WORDS.has(stem));
  const ownerOf = (phrase: string): string | undefined => {
    const tokens = keysIn(phrase);
    const last = tokens[tokens.length - 1];
    if (last === undefined || !ACCOUNTS.has(stemOf(last.key))) return undefined;
    const owner = tokens
      .slice(0, -1)
      .reverse()
      .find(token => caseOf(token.key) === 'genitive');
    return owner === undefined ? undefined : phrase.slice(0, owner.end);
  };
  const describe = (phrase: string): PhraseFacts => {
    const stranger = strangerIn(phrase);
    if (stranger !== undefined) return { kind: stranger.kind, role: false, definite: false };
    const words = keysIn(phrase).map(token => token.key);
    const last = words[words.length - 1] ?? '';
    const has = (list: ReadonlySet<string>) => stems(last).some(({ stem }) => list.has(stem));
    const definite = /টি(?:র|কে)?$/u.test(last) || words.some(word => DETERMINERS.has(word));
    const of = (kind: SourceKind, role = false): PhraseFacts => ({ kind, role, definite });
    if (headWord(phrase).startsWith(SOURCE)) return of('anonymous');
    if (has(lists.documents) && !has(lists.roles)) return of('document');
    if (words.some(word => STRANGERS.has(word)) || anonymous.has(words.join(' '))) return of('anonymous');
    if (isPlural(last) || (has(lists.groups) && !has(lists.roles))) return of('group');
    if (media.has(words.map(stemOf).join(' ')) || has(lists.media)) return of('media');
    if (has(lists.roles))
      return { ...of('person', true), pointed: words.some(word => DETERMINERS.has(word)) };
    if (has(lists.institutions) || /টি$/u.test(last))
      return { ...of('organization'), generic: BODIES.has(rootOf(last)) };
    return of('person');
  };
  return {
    pronoun: key => {
      const facts = lists.pronouns.get(key) ?? lists.pronouns.get(key.replace(/[ওই]$/u, ''));
      if (facts === undefined && !NOMINATIVE_PRONOUNS.has(key)) return undefined;
      if (facts?.[1] === 'speaker' || INDEFINITE.has(key)) return undefined;
      return { plural: facts?.[0] === 'plural', who: facts?.[1] === 'thing' ? 'thing' : 'person' };
    },
    contentWords,
    endsTitle: key => PHRASE_BOUNDS.has(key) || LIGHT_VERBS.has(key),
    headWord,
    ownerOf,
    describe,
    nameOf: whole => {
      const phrase = strangerIn(whole)?.name ?? whole;
      const tokens = tokenize(phrase);
      const last = tokens[tokens.length - 1];
      if (last === undefined || last.kind !== 'word' || isBare(last.key)) return phrase;
      return phrase
        .slice(0, endOfKey(phrase, last.start, last.end, listedStem(last.key) ?? stemOf(last.key)))
        .trim();
    },
    isDependent: (reading, mention, phrase) => {
      if (mention.type === 'ROLE') return true;
      const rest = reading.text.slice(mention.end, phrase.end);
      if (/^\s*(?:\([^)]*\))?[’']?(?:র|এর)?$/u.test(rest)) return false;
      // Of X ও Y বোর্ডের একাধিক কর্মকর্তা the officials speak.
      const last = keysIn(rest).at(-1)?.key ?? '';
      if (mention.type !== 'PER' && stems(last).some(({ stem }) => isListed(stem))) return true;
      if (/^(?:\s*\([^)]*\))?\s*(?:,|ও|এবং)\s/u.test(rest)) return false;
      return (
        mention.type !== 'PER' ||
        caseOf(lookupKey(lastWord(reading.text.slice(mention.start, mention.end)))) === 'genitive' ||
        /^\s*[-–]/u.test(rest)
      );
    },
    isSubject: (reading, mention) => {
      const key = lookupKey(lastWord(reading.text.slice(mention.start, mention.end)));
      if (lists.namesInR.has(key)) return true;
      const nounCase = caseOf(key);
      const after = reading.text.slice(mention.end, mention.end + REACH);
      if (mention.type === 'PER' && metWith(reading.text, mention)) return true;
      if (mention.type !== 'PER') return nounCase === 'nominative' && !leadsOn(after, lists);
      return nounCase === 'nominative' || (nounCase !== 'locative' && ASKED.test(after));
    },
    credits: reading => creditsIn(reading.text),
  };
}

const LONGEST_NAME = 5;
const BODIES = wordSet('সংস্থা সংগঠন প্রতিষ্ঠান কোম্পানি সংবাদমাধ্যম গণমাধ্যম');
const INDEFINITE = wordSet('অনেকে অনেকেই কেউ কেউই');

/** The stem of a word as phrases are compared and named: case endings cut, of words that end in one. */
function stemOf(key: string): string {
  if (caseOf(key) === 'nominative' && !/টি$/u.test(key)) return key;
  return stems(key).find(({ ending, stem }) => ending !== '' && stem.length > 2)?.stem ?? key;
}

/** The same until nothing is left to cut, so that কমিশনার and কমিশনারের compare as one. */
function rootOf(key: string): string {
  const stem = isPlural(key) ? singularOf(key) : stemOf(key);
  return stem === key ? key : rootOf(stem);
}

/** মাঝিরা and মাঝিদের are the same people. */
const singularOf = (key: string): string => key.replace(PLURAL, '');
const PLURAL = new RegExp(`(?:${['েরা', 'রা', 'েরাও', 'রাও', 'েদের', 'দের'].map(lookupKey).join('|')})$`, 'u');

/** Where the letters of a stem end in the text, which may be written in another normal form than its key. */
function endOfKey(text: string, start: number, end: number, stem: string): number {
  for (let at = end; at > start; at--) if (lookupKey(text.slice(start, at)) === stem) return at;
  return end;
}

/** সিএনপি নেতা: a name before a title is no subject. */
function leadsOn(after: string, lists: NounLists): boolean {
  const next = tokenize(after.slice(0, REACH))[0];
  if (next === undefined || next.kind === 'mark')
    return next?.key === '-' || next?.key === '–' || next?.key === '(';
  return [lists.roles, lists.groups, lists.institutions].some(list =>
    stems(next.key).some(({ stem }) => list.has(stem)),
  );
}

const REACH = 60;
/** Who is asked will answer: X-এর কাছে জানতে চাইলে তিনি …, X-কে ফোন করা হলে তিনি …, X-এর সঙ্গে যোগাযোগ করা হলে তিনি … */
const ASKED = new RegExp(
  ['^ কাছে', 'জানতে চাইলে', 'যোগাযোগ করা হলে', 'প্রশ্ন করা', 'জিজ্ঞ', 'ফোন করা']
    .map(words => words.normalize('NFC'))
    .join('|'),
  'u',
);

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

const CREDIT = /(?:সূত্র|ছবি|উৎস|সৌজন্যে)\s*[:ঃ]\s*(?<name>[^()|।;]+)/gu;

function creditsIn(text: string): readonly Span[] {
  return [...text.matchAll(CREDIT)].map(match => {
    const name = (match.groups?.name ?? '').trimEnd();
    const start = match.index + match[0].indexOf(name, match[0].search(/[:ঃ]/u));
    return { start, end: start + name.length };
  });
}
