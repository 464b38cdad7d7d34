import type { Word } from '../../../layers/entity/names/words';
import { wordSet } from '../../../text/wordSet';
import { stems } from '../morphology';
import { AND, CASES, OUTSIDE } from './bounds';

/**
 * A word that opens names of bodies draws the words between into the name, common nouns as they are:
 * [আন্তর্জাতিক নদী ও জ্বালানি] ফোরাম, [গণ অগ্রযাত্রা] পার্টি; a country does so too: [বাংলাদেশ মাঝি] সমিতি.
 */
export function openerBefore(words: readonly Word[], start: number, floor: number): number {
  for (let k = start - 1; k >= Math.max(0, floor); k--) {
    const word = words[k];
    if (word === undefined) break;
    if (OPENERS.has(word.key) || isBareCountry(word)) return k;
    const isBare = word.listing === undefined && !isBody(word) && !word.inRole && !isInflected(word.key);
    if (word.key !== AND && (OUTSIDE.has(word.key) || word.key.length < 2 || !isBare)) break;
  }
  return start;
}

const OPENERS = wordSet('আন্তর্জাতিক জাতীয় গণ বিশ্ব নিখিল ইসলামী ইসলামি সম্মিলিত কেন্দ্রীয় বৈষম্যবিরোধী সর্বদলীয় ন্যাশনাল');

const isInflected = (key: string): boolean =>
  stems(key).some(({ ending }) => CASES.has(ending) || LOCATIVE.has(ending)) || VERB.test(key);

const LOCATIVE = wordSet('ে য় য়ে');
const VERB = /(?:েন|েছে|ছিল|লাম|বেন|িয়ে|ার|োর)$/u;

/** An organization's bare head closes a name of its own: বাংলাদেশ দূতাবাস | নদী সমিতি. */
const isBody = ({ head }: Word): boolean => head?.value.type === 'ORG' && head.ending === '';

const isBareCountry = ({ covered, listing }: Word): boolean =>
  !covered && listing?.value.type === 'LOC' && listing.value.country !== undefined && listing.ending === '';
