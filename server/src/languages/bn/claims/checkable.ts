import type { Assertion } from '../../../layers/claim/types';
import { lookupKey } from '../../../text/lookupKey';
import type { Token } from '../../../text/tokens';
import { wordSet } from '../../../text/wordSet';

/** Obligation and advice: করতে হবে, হওয়া উচিত. */
const DUTY = wordSet('উচিত উচিৎ জরুরি দরকার প্রয়োজন প্রয়োজনীয় কর্তব্য বাঞ্ছনীয় কাম্য');
/** Wishes, feelings, thanks, belief. */
const FEELING = wordSet(
  `চাই চায়না ধন্যবাদ কৃতজ্ঞ কৃতজ্ঞতা শুভেচ্ছা অভিনন্দন দোয়া স্বাগত স্বাগতম আশা আশাবাদী আশাকরি বিশ্বাস নিঃসন্দেহে দুঃখজনক লজ্জাজনক দুর্ভাগ্যজনক হতাশ হতাশাজনক
  খুশি আনন্দিত গর্বিত বিস্মিত বিব্রত দুঃখিত ভালোবাসি অসাধারণ চমৎকার সুন্দর অসম্ভব সম্ভবত হয়তো বোধহয় মনেহয় আসুন ইনশাআল্লাহ`,
);
/** The speaker's own future: promises and threats (করব, নেব, থামব না). */
const FIRST_FUTURE = /(?:ব|বো)$/u;
const FUTURE_EXCEPT = wordSet(
  'সব তবু অভাব প্রভাব সম্ভব অসম্ভব হিসাব জবাব ভাব খুব পূর্ব গৌরব নীরব সচিব বিপ্লব উৎসব প্রস্তাব মানব দানব রব যুব গজব আরব ক্লাব পাঞ্জাব নবাব সাহেব শিব জীব',
);
/** Polite imperatives: মনে রাখবেন, করুন. */
const IMPERATIVE = /(?:ুন|োন)$/u;
const IMPERATIVE_EXCEPT = wordSet(
  'জুন নতুন খুন আগুন গুণ কানুন দরুন করুণ তরুণ বেগুন ফাল্গুন টেলিফোন ফোন কোন কোনো জোন বোন লোন অন্তত এখন উন ভুন',
);
const QUESTION_WORDS = wordSet('কেন কীভাবে কিভাবে কোথায় কবে কে কারা কী কি');

/** Sentences that claim: no questions, duties, wishes, promises, thanks or pure feelings. */
export function isCheckable({ question, tokens, attributed }: Assertion): boolean {
  const words = tokens.filter(token => token.kind === 'word');
  if (words.length < 2 || question) return false;
  const last = words[words.length - 1]?.key ?? '';
  if (QUESTION_WORDS.has(last) || isDuty(words)) return false;
  if (!attributed) return true;
  const forecast = tokens.some(token => token.kind === 'number');
  return (
    !isWish(words) &&
    !isOpinion(words) &&
    !POSSIBLE.test(last) &&
    (forecast || !isPlan(words)) &&
    !isAddress(words)
  );
}

/** What might have been: করতে পারতাম. */
const POSSIBLE = new RegExp(`^(?:${['পারত', 'পারতো', 'পারতাম', 'পারতেন'].map(lookupKey).join('|')})$`, 'u');

const HABE = lookupKey('হবে');

/** করতে হবে, রাখতে হবে, থাকা জরুরি: near the end, where Bengali has its verb. */
function isDuty(words: readonly Token[]): boolean {
  const tail = words.slice(-3).map(word => word.key);
  if (tail.some(key => DUTY.has(key))) return true;
  const at = tail.indexOf(HABE);
  const before = at > 0 ? tail[at - 1] : undefined;
  return before?.endsWith('তে') ?? false;
}

function isWish(words: readonly Token[]): boolean {
  const tail = words.slice(-2).map(word => word.key);
  return tail.some(
    key =>
      (FIRST_FUTURE.test(key) && key.length > 2 && !FUTURE_EXCEPT.has(key)) ||
      (IMPERATIVE.test(key) && !IMPERATIVE_EXCEPT.has(key)),
  );
}

const NOT = wordSet('না নি');
/** Third-person future at the end, unless figures make it a forecast: কমে আসবে, নেবে না, রাখা হবে; with a noun before it হবে tells of what is scheduled. */
const FUTURE = new RegExp(`(?:${['বে', 'বেন'].map(lookupKey).join('|')})$`, 'u');
const VERBAL_NOUN = new RegExp(
  `(?:${['করা', 'রাখা', 'দেওয়া', 'দেয়া', 'নেওয়া', 'নেয়া', 'যাওয়া', 'আনা', 'তোলা'].map(lookupKey).join('|')})$`,
  'u',
);

function isPlan(words: readonly Token[]): boolean {
  const keys = words.map(word => word.key);
  const last = NOT.has(keys[keys.length - 1] ?? '') ? keys.length - 2 : keys.length - 1;
  const verb = keys[last] ?? '';
  if (verb === HABE) return VERBAL_NOUN.test(keys[last - 1] ?? '');
  return verb.length > 3 && FUTURE.test(verb);
}

const ADDRESSED = wordSet('আপনারা আপনি আপনাদের আপনার তোমরা যাতে যেন আসুন');
const MINE = wordSet('আমার আমাদের');
const DENIALS = wordSet('নয় নেই');

/** আপনারা …, যাতে …, and what only tells of the speaker's own mind: … আমার মনে নেই. */
function isAddress(words: readonly Token[]): boolean {
  const tail = words.slice(-3).map(word => word.key);
  return (
    ADDRESSED.has(words[0]?.key ?? '') ||
    (DENIALS.has(tail[tail.length - 1] ?? '') && tail.some(key => MINE.has(key)))
  );
}

function isOpinion(words: readonly Token[]): boolean {
  return words.some(word => FEELING.has(word.key)) || FOR_ME.test(words.map(word => word.key).join(' '));
}

const FOR_ME = new RegExp(
  ['মনে হয়', 'মনে করি', 'মনে হচ্ছে', 'আমার মতে', 'আমি নিশ্চিত', 'আমরা নিশ্চিত', 'কৃতজ্ঞতা জানাই']
    .map(lookupKey)
    .join('|'),
  'u',
);
