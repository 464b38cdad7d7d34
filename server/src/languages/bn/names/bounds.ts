import { lookupKey } from '../../../text/lookupKey';
import { wordSet } from '../../../text/wordSet';

export const AND = lookupKey('ও');

/** Words that never stand inside a name. */
export const OUTSIDE = wordSet(
  'ও এবং আর বা কিংবা অথবা এ এই সে সেই ওই ঐ কোনো কোন একটি দুটি তথা অন্য সব সকল নতুন বিরল বেসরকারি সরকারি পাবলিক স্থানীয় বিভিন্ন দেশি বিদেশি আঞ্চলিক সংশ্লিষ্ট সরকার',
);

/** Endings with which no word goes on inside a name; র alone tells nothing (হরিণাপুর). */
export const CASES = wordSet('ের য়ের এর কে তে েরা গুলো গুলি দের েদের সহ কেও েরও তেও');
