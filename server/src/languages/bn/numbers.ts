import { createNumberRules as createRules, type NumberRules } from '../../layers/entity/findNumbers';
import { lookupKey } from '../../text/lookupKey';
import type { Lexicon } from '../lexicon';
import { stems } from './morphology';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(lookupKey));

export function createNumberRules(lexicon: Lexicon): NumberRules {
  return createRules(lexicon, stems, {
    scalesAlone: keys('শতাধিক হাজারো লাখো সহস্রাধিক লক্ষাধিক কোটি'),
    ordinalSuffixes: keys('ম য় র্থ ষ্ঠ তম শে ই লা রা ঠা'),
    labels: keys('ধারা ধারার ধারায় নম্বর নং পৃষ্ঠা অনুচ্ছেদ ওয়ার্ড'),
  });
}
