import { createNumberRules as createRules, type NumberRules } from '../../layers/entity/findNumbers';
import { wordSet } from '../../text/wordSet';
import type { Lexicon } from '../lexicon';
import { stems } from './morphology';

export function createNumberRules(lexicon: Lexicon): NumberRules {
  return createRules(lexicon, stems, {
    scalesAlone: wordSet('শতাধিক হাজারো লাখো সহস্রাধিক লক্ষাধিক কোটি'),
    ordinalSuffixes: wordSet('ম য় র্থ ষ্ঠ তম শে ই লা রা ঠা'),
    labels: wordSet('ধারা ধারার ধারায় নম্বর নং পৃষ্ঠা অনুচ্ছেদ ওয়ার্ড'),
  });
}
