import { mentionOver } from '../../../layers/entity/mentionOver';
import type { Head, NameLexicon } from '../../../layers/entity/names/nameLexicon';
import type { Word } from '../../../layers/entity/names/words';
import type { PhraseMatch } from '../../../layers/entity/phraseIndex';
import type { EntityType, Mention } from '../../../layers/types';
import { lookupKey } from '../../../text/lookupKey';
import type { Reading } from '../../../text/reading';
import { wordSet } from '../../../text/wordSet';
import { afterDetachedEnding } from './listed';
import { isBranch, isDash, type Reach, reach } from './reach';

/** Heads so common that they close a name only behind a place or nationality: ঢাকা মহানগর পুলিশ, but not বিরোধী দল. */
const WEAK = wordSet(
  'আদালত কেন্দ্র দূতাবাস বাহিনী সংবাদ কর্তৃপক্ষ পত্রিকা চ্যানেল জোট কার্যালয় পুলিশ দল প্রতিষ্ঠান সংগঠন গোষ্ঠী দৈনিক সমাজ টিভি পোস্ট সরকার একাদশ বাজার সীমান্ত এলাকা বাড়ি ভবন টাওয়ার গ্রুপ ছবি সিনেমা চলচ্চিত্র নাটক ধারাবাহিক সিরিজ অ্যালবাম গান কবিতা গল্প উপন্যাস বই গ্রন্থ জরিপ প্রতিবেদন রিপোর্ট প্রকল্প প্রস্তাব কোড সেক্টর প্রতিযোগিতা মামলা হামলা ঘটনা অনুষ্ঠান ঘোষণা আইন আদেশ কর্মসূচি টুর্নামেন্ট লিগ অভিযান সম্মেলন নির্বাচন বৈঠক সম্পর্ক সফর আন্দোলন সমাবেশ চুক্তি পরিকল্পনা সংস্থা',
);

/** Forms that look like a head and are none: হলে is `if`, seldom `in the hall`. */
const NEVER = wordSet('হলে হলেও হলো হলেই সীমান্ত সীমান্তে সীমান্তের');

/**
 * Finds names by the word that closes them, looking left from it: [নেপালের] [নৌপরিবহন] মন্ত্রণালয়,
 * [হাতিরদিয়া] উপজেলা, [দুর্নীতি দমন] কমিশন, [শাখা] ছাত্রলীগ. A listed country or organization in the genitive before it
 * belongs to an organization's name.
 */
export function findHeaded(
  reading: Reading,
  words: readonly Word[],
  lexicon: NameLexicon,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const head = headAt(words, i);
    if (head === undefined) continue;
    const { start, named } = reach(words, i, head, lexicon);
    if (start < i && (!isWeak(words, head) || isNamedEnough(head.value.type, named))) {
      const { kind, placeKind } = head.value;
      // মোজাম্বিক চ্যানেল, ঢাকা বিভাগ: behind nothing but a place the head means a place
      const isArea = placeKind !== undefined && (isPlace(words, start, i) || isUnion(words, head, named));
      const type = isArea ? 'LOC' : head.value.type;
      found.push(
        mentionOver(reading.tokens, start, endOf(reading, head), {
          type,
          confidence: 0.8,
          why: 'rule: head word',
          ...(type === 'ORG' ? { organizationKind: kind } : {}),
        }),
      );
    }
    i = head.end - 1;
  }
  return found;
}

/** A head word, or a listed organization that may have a branch named before it. */
function headAt(words: readonly Word[], i: number): PhraseMatch<Head> | undefined {
  const word = words[i];
  const listing = word?.covered === false ? word.listing : undefined;
  const type = listing?.value.type;
  const extends_ =
    type === 'ORG'
      ? isBranch(words[i - 1]) || (listing?.end ?? 0) > (word?.head?.end ?? 0)
      : type === 'EVENT' && isDash(words[i - 1]);
  if (listing !== undefined && type !== undefined && extends_) {
    const { end, ending, value } = listing;
    return { end, ending, value: { type, kind: value.organizationKind ?? 'other' } };
  }
  if (NEVER.has(word?.key ?? '')) return undefined;
  // উপজেলা নির্বাহী কর্মকর্তা is a title and no upazila, সাংবাদিক ইউনিয়ন a union and no journalist
  const isTitle = word?.inRole === true && (word.role?.end ?? i + 1) >= (word.head?.end ?? 0);
  const isNone = word?.covered === true || isTitle || isLoneNumber(words, i);
  return isNone || POINTING.test(word?.head?.ending ?? '') ? undefined : word?.head;
}

/** Endings with which a head points at things told of before: তেল কোম্পানিগুলো, সংগঠনটি. */
const POINTING = /^(?:গুলো|গুলি|টি|টা)/u;

/** ২৪ closes the name of a channel or site (নিউজ ২৪) and else begins a date: গণ ফোরাম ২৪ মার্চ. */
function isLoneNumber(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const closesMedia =
    before?.head === undefined ? before?.part === 'unknown' : before.head.value.kind === 'media';
  return /^\p{N}/u.test(words[i]?.key ?? '') && !closesMedia;
}

const UNION = lookupKey('ইউনিয়ন');

/** A union named by an unlisted word is one of the countryside: কদমরসুল ইউনিয়ন. */
const isUnion = (words: readonly Word[], head: PhraseMatch<Head>, named: Reach['named']): boolean =>
  named === 'word' && words[head.end - 1]?.key.startsWith(UNION) === true;

/** Whether one listed place fills the tokens [from, to). */
function isPlace(words: readonly Word[], from: number, to: number): boolean {
  const listing = words[from]?.listing;
  return listing?.end === to && listing.value.type === 'LOC' && listing.ending === '';
}

/** A common head wants a place or firm before it, an event or law by such a head a word of its own. */
function isNamedEnough(type: EntityType, named: Reach['named']): boolean {
  return named === (type === 'ORG' || type === 'LOC' ? 'listed' : 'word');
}

/** Whether the head's last word is too common to close a name by itself. */
function isWeak(words: readonly Word[], head: PhraseMatch<Head>): boolean {
  const last = words[head.end - 1]?.key ?? '';
  const stem = head.ending === '' ? last : last.slice(0, -head.ending.length);
  return WEAK.has(stem);
}

/** A law's year belongs to it (`আইন-২০১৮`), and so does an ending written apart. */
function endOf(reading: Reading, { end, value }: PhraseMatch<Head>): number {
  const hyphen = reading.tokens[end];
  const year = reading.tokens[end + 1];
  const isYear =
    value.type === 'WORK' && hyphen?.key === '-' && year?.kind === 'number' && year.start === hyphen.end;
  return isYear ? end + 2 : afterDetachedEnding(reading, end);
}
