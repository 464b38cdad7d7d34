import type { Assertion } from '../../../layers/claim/types';
import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';

const FIRST_PERSONS = wordSet('i we');
/** Those who promise with will: themselves. Of a third party `will` tells of what is planned. */
const PROMISERS = wordSet("i we he she it they i'll we'll he'll she'll they'll");
const FUTURE = wordSet("will would shall 'll won't wouldn't");
const DUTY = wordSet('must should ought needs');
const FEELING = wordSet(
  `thank thanks grateful gratitude congratulate congratulations welcome hope hopes hopefully wish wishes please sorry proud glad happy honored
  honoured delighted pleased excited disappointed love deeply dear let's insha inshallah believe feel sincerely`,
);
const VERBS = wordSet(
  `is are was were am be been being has have had do does did will would can could may might shall should must 's 're 've isn't aren't wasn't weren't
  hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot it's that's there's he's she's we're they're i'm i've we've they've you're`,
);

/** Sentences that claim: no questions, duties, wishes, promises, thanks, commands or verbless exclamations. */
export function isCheckable({ question, tokens, attributed }: Assertion): boolean {
  const words = tokens
    .filter(token => token.kind === 'word' || token.kind === 'clitic')
    .map(token => token.key);
  if (words.length < 3 || question) return false;
  if (!attributed) return true;
  if (isPromise(words) || words.some(word => FEELING.has(word))) return false;
  if (words.some(word => DUTY.has(word)) || isPriority(words)) return false;
  return !isWish(words) && hasVerb(tokens);
}

/** `it will keep its word`, `we would be glad`: near the beginning, where the subject stands. */
function isPromise(words: readonly string[]): boolean {
  for (let i = 0; i < Math.min(words.length - 1, 8); i++) {
    const word = words[i] ?? '';
    if (PROMISERS.has(word) && (word.includes("'") || FUTURE.has(words[i + 1] ?? ''))) return true;
  }
  return false;
}

const WANTS = wordSet('want wants need think feel believe intend plan');

/** `we want`, `I think`. */
function isWish(words: readonly string[]): boolean {
  return words.some(
    (word, i) =>
      (FIRST_PERSONS.has(word) && WANTS.has(words[i + 1] ?? '')) ||
      (word === 'need' && words[i + 1] === 'to'),
  );
}

/** `schools would be the priority`. */
function isPriority(words: readonly string[]): boolean {
  return words.includes('priority') && words.includes('would');
}

/** A verb that its form shows: an auxiliary, -ed, -s after a noun, or an irregular past that the list of forms lacks is not seen. */
function hasVerb(tokens: readonly Token[]): boolean {
  const words = tokens.filter(token => token.kind === 'word' || token.kind === 'clitic');
  return (
    words.length >= SURELY_A_SENTENCE || words.some(({ key }) => VERBS.has(key) || /(?:ed|ing)$/u.test(key))
  );
}

const SURELY_A_SENTENCE = 7;
