import type { PhraseFacts, SourceRules } from '../../../layers/attribution/types';
import type { Reading } from '../../../text/reading';
import type { Span } from '../../../text/span';
import { tokenize } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';
import type { Lexicon } from '../../lexicon';
import { stems } from '../morphology';
import type { NounLists } from './nounLists';
import { DETERMINERS, PREPOSITIONS } from './words';

const STRANGERS = wordSet('source sources insider insiders anonymous unnamed unidentified someone somebody');
const ARTICLES = wordSet('a an another one');
const POINTERS = wordSet('the this that its his her their');
const ACCOUNTS = wordSet('statement announcement post tweet letter release website message account page');

/** Who is meant by the words of a source in English. */
export function createSourceRules(lexicon: Lexicon, lists: NounLists): SourceRules {
  const anonymous = new Set(lexicon.list('anonymous-nouns').keys());
  const media = lexicon.list('media');
  const contentWords = (phrase: string) => {
    const words = wordsIn(phrase);
    const content = words.filter(word => !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && word !== 'and');
    // the 34-year-old
    if (content[content.length - 1] === 'old') return ['old'];
    return (content.length > 0 ? content : words).map(singular);
  };
  const headWord = (phrase: string) => singular(headOf(phrase));
  const ownerOf = (phrase: string) => {
    if (!ACCOUNTS.has(headWord(phrase))) return undefined;
    const groups =
      /^(?<owner>.+?)['’]s?\s/u.exec(phrase)?.groups ?? /\s(?:by|from)\s(?<owner>.+)$/u.exec(phrase)?.groups;
    return groups?.owner;
  };
  const describe = (phrase: string): PhraseFacts => {
    const words = wordsIn(phrase);
    const head = headOf(phrase);
    const first = words[0] ?? '';
    const known = (list: ReadonlySet<string>) => list.has(head) || list.has(singular(head));
    // the spokeswoman for the Harbour Commission is whoever speaks for it.
    const definite =
      (POINTERS.has(first) && !(words.length > 2 && head.startsWith('spokes'))) || words.length === 1;
    const role = known(lists.roles);
    const plural = head !== singular(head);
    const common = { definite };
    const stranger = words.some(word => STRANGERS.has(word)) || anonymous.has(words.join(' '));
    if (stranger || (ARTICLES.has(first) && !plural && (role || known(lists.groups))))
      return { ...common, kind: 'anonymous', role: false };
    if (media.has(words.join(' '))) return { ...common, kind: 'media', role: false };
    if (plural && (role || known(lists.groups))) return { ...common, kind: 'group', role: false };
    if (role) return { ...common, kind: 'person', role: true };
    if (known(lists.institutions))
      return { ...common, kind: 'organization', role: false, generic: BODIES.has(singular(head)) };
    if (known(lists.documents)) return { ...common, kind: 'document', role: false };
    if (plural || known(lists.groups)) return { ...common, kind: 'group', role: false };
    return { ...common, kind: startsUpper(phrase) || definite ? 'person' : 'document', role: false };
  };
  return {
    pronoun: key => {
      const facts = lists.pronouns.get(key);
      if (facts === undefined || facts[1] === 'speaker' || NO_REFERENCE.has(key)) return undefined;
      return { plural: facts[0] === 'plural', who: facts[1] === 'thing' ? 'thing' : 'person' };
    },
    contentWords,
    endsTitle: () => false,
    headWord,
    ownerOf,
    describe,
    nameOf,
    isDependent: (reading, mention, phrase) => mention.type === 'ROLE' || leansOn(reading, mention, phrase),
    isSubject: (reading, mention) =>
      !POSSESSIVE.test(reading.text.slice(mention.end, mention.end + 2)) &&
      !afterPreposition(reading, mention),
    credits: reading => creditsIn(reading.text),
  };
}

/** As it stands, without a possessive; an article at the head of a sentence becomes small, before a name it goes. */
const nameOf = (phrase: string): string =>
  phrase
    .replace(/['’]s?$/u, '')
    .replace(/^(?:[Tt]he|[Aa]n?)\s+(?=\p{Lu})/u, '')
    .replace(/^(?:The|A|An|Its|His|Her|Their)\s/u, article => article.toLowerCase());

const QUANTITIES = wordSet(
  'number majority handful dozens hundreds thousands scores couple half third quarter percent portion all both none',
);
const ADVERBS = wordSet('mostly mainly largely chiefly partly also close familiar based living working');
const BODIES = wordSet(
  'agency company firm organisation organization group body institution outlet network broadcaster',
);
const NO_REFERENCE = wordSet('who whom which that anyone someone somebody one both others whose');
const POSSESSIVE = /^['’]/u;
const startsUpper = (phrase: string): boolean => /^\p{Lu}/u.test(phrase);
const wordsIn = (phrase: string): readonly string[] =>
  tokenize(phrase)
    .filter(token => token.kind === 'word' || token.kind === 'number')
    .map(token => token.key);

/** The last word before a preposition or comma: head in `The head of the port authority`, residents in `a number of residents`. */
function headOf(phrase: string): string {
  let head = '';
  for (const token of tokenize(phrase)) {
    if (token.kind === 'clitic') continue;
    if (QUANTITIES.has(head) && token.key === 'of') head = '';
    if (head !== '' && (token.kind === 'mark' || PREPOSITIONS.has(token.key)) && token.key !== '-') break;
    if (token.kind === 'word' && !DETERMINERS.has(token.key) && !ADVERBS.has(token.key)) head = token.key;
  }
  return head;
}

function singular(key: string): string {
  const [, cut] = stems(key);
  return cut?.stem ?? key;
}

/** `Carter's spokesman`, `a spokesman for Carter`, `port chief`: the name only says whose or where. */
function leansOn(
  reading: Reading,
  mention: { start: number; end: number; type: string },
  phrase: Span,
): boolean {
  if (mention.start > phrase.start && afterPreposition(reading, mention)) return true;
  // Penwick University (PU): what stands in brackets only repeats.
  if (reading.text.charAt(mention.start - 1) === '(' && mention.start > phrase.start) return true;
  const rest = reading.text.slice(mention.end, phrase.end);
  if (/^['’]/u.test(rest)) return true;
  if (mention.type === 'PER' || /^\s*(?:\([^)]*\)\s*)?(?:$|,|\band\b)/u.test(rest)) return false;
  const next = tokenize(rest).find(token => token.kind === 'word');
  return next !== undefined && !PREPOSITIONS.has(next.key);
}

function afterPreposition(reading: Reading, { start }: { start: number }): boolean {
  const before = reading.text.slice(Math.max(0, start - 24), start).toLowerCase();
  const word = /(?<word>\p{L}+)\s+(?:the\s+)?$/u.exec(before)?.groups?.word;
  return word !== undefined && PREPOSITIONS.has(word);
}

const CREDIT =
  /(?:source|photo|image|picture|credit|courtesy)s?(?:\s+(?:by|of|courtesy))?\s*:\s*(?<name>[^()|.;\n]+)/giu;

function creditsIn(text: string): readonly Span[] {
  return [...text.matchAll(CREDIT)].map(match => {
    const name = (match.groups?.name ?? '').trimEnd();
    const start = match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length };
  });
}
