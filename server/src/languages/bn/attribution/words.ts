import { wordSet } from '../../../text/wordSet';

/** Closed word classes of Bengali that bound a noun phrase or a clause. Facts of grammar, written for Newsmark. */

/** The complementiser of পুলিশ গেছে বলে জানান তিনি. */
export const COMPLEMENTISERS = wordSet('বলে বলেও বলেই');

/** যে and its kin after a cue: তিনি বলেন যে … */
export const THAT_WORDS = wordSet('যে');

/** Marks that stand between a cue and its content. */
export const OPENING_MARKS = wordSet(', : ; - – — ঃ');

export const FINAL_MARKS = wordSet('। ৷ ॥ | ? ! . … ,');

export const STOPS = wordSet('। ৷ ॥ | ? ! .');

/** Words before a noun that make it point back: এ তথ্য, ওই প্রতিবেদন. */
export const DETERMINERS = wordSet('এ এই ওই ঐ সেই');

/** Words at which a noun phrase that reaches left ends. */
export const PHRASE_BOUNDS = wordSet(
  `এবং তবে কিন্তু আর যদিও অথচ বরং তাই ফলে কারণ যে যা যার যাতে যেন যদি তাহলে পর আগে সময় জন্য থেকে সঙ্গে সাথে দিয়ে
  নিয়ে দিকে পরে পর্যন্ত বিষয়ে সম্পর্কে প্রসঙ্গে উপলক্ষে উপলক্ষ্যে মাধ্যমে দ্বারা কাছে প্রতি বিরুদ্ধে পক্ষে ছাড়া ছাড়াও এছাড়া এদিকে অন্যদিকে
  অপরদিকে আজ গতকাল আগামীকাল এখন তখন এরপর পরে এসময় এ সময় দিন হলে করলে করতে বলতে করা হওয়া দেওয়া দেয়া নেওয়া নেয়া
  কথা বলা আরও আরো না নয় নেই হয় হয়ে করে বলে গিয়ে নিয়ে এসে শেষে জানতে চাইলে উদ্দেশে হিসেবে হিসাবে মতো মতে অনুযায়ী
  ইত্যাদি প্রভৃতি ভার্চুয়ালি অবশ্য এদিন ওইদিন বেলা সকালে দুপুরে বিকেলে বিকালে সন্ধ্যায় রাতে দেশে প্রায় শুধু কোনো কোন এমন তেমন যেমন মূলত সেখানে এখানে`,
);

/** Words that open a statement and belong to the reporter, not to what is reported. */
export const LEAD_WORDS = wordSet(
  `এছাড়া এছাড়াও তবে কিন্তু এদিকে অন্যদিকে অপরদিকে একইসঙ্গে একইসাথে পরে এরপর এসময় তখন তাছাড়া উল্লেখ্য প্রসঙ্গত যদিও আর এবং
  ও জানা এমনকি অবশ্য তবে`,
);

/** Content that only points back: তিনি এসব কথা বলেন, এ তথ্য জানান. */
export const POINTING_WORDS = wordSet(
  `এ এই এসব এসবের ওই ঐ সেই সে তা এটা এটি এটাও তাও একই এমন এমনটাই এমনটি এমনই এভাবে এভাবেই তেমনটি এরকম এ-সব সব অনেক নানা কিছু কিছুই বিভিন্ন আরও
  কথা কথাও কথাই কথাটি তথ্য তথ্যটি তথ্যও দাবি দাবিও বিষয় বিষয়টি বিষয়টিও বিষয়ে বিষয়ক অভিযোগ অভিযোগও কঠোর তীব্র মন্তব্য মতামত মত প্রশ্ন প্রশ্নের উত্তর উত্তরে জবাব
  জবাবে আহ্বান নির্দেশ নির্দেশনা ঘোষণা আশঙ্কা আশা অনুরোধ ইঙ্গিত খবর সংবাদ ঘটনা ঘটনার ঘটনাটি কী কি না ব্যাপারে সম্পর্কে প্রসঙ্গে নিয়ে নিয়েও বলে
  তিনি তাঁর তার তাঁরা তারা তাদের সাংবাদিকদের গণমাধ্যমকে জন্য করে মোট একটি এক প্রতিক্রিয়া প্রতিক্রিয়ায় ব্যাখ্যা`,
);

/** Postpositions and objects left at the end of a speech act's content: … ভাঙন নিয়ে উদ্বেগ প্রকাশ. */
export const CONTENT_TAILS = wordSet(
  'নিয়ে নিয়েও জন্য বিষয়ে ব্যাপারে সম্পর্কে প্রসঙ্গে প্রতি উপর ওপর বলে হিসেবে হিসাবে এমন একটি তীব্র গভীর কঠোর তা তা-ও এ এই ও যে পুনরায় আবারও আবার ফের সরাসরি',
);

/** Participles that make a verb of the noun before them: প্রশংসা করে, আখ্যা দিয়ে, প্রসঙ্গ টেনে. */
export const LIGHT_VERBS = wordSet('করে দিয়ে জানিয়ে তুলে টেনে এনে রেখে নিয়ে ধরে দেখিয়ে করতে');

/** Adverbs between a speaker and a cue. */
export const ADVERBS = wordSet('আরও আরো আবার আবারও তখন পরে সরাসরি স্পষ্ট তীব্র গভীর এ সময় এসময় শুধু যেমন এভাবে');

/** After these a sentence is no longer the speaker's: the reporter takes over again. */
export const SHIFT_WORDS = wordSet('এদিকে অন্যদিকে অপরদিকে উল্লেখ্য প্রসঙ্গত জানা সরেজমিনে ');

/** Words that carry on what was said before: the speaker goes on. */
export const CARRY_WORDS = wordSet(
  'তাই ফলে কারণ কারণে তবে কিন্তু এজন্য সেজন্য সেক্ষেত্রে এক্ষেত্রে এতে এর এরপর তারপর বরং অর্থাৎ এমনকি আর যদি যাতে যেন আবার পাশাপাশি এখন',
);

/** First and second person, as people speak. */
export const SPEECH_PERSONS = wordSet(
  'আমি আমরা আমার আমাদের আমাকে আমাদেরকে আমিও আমরাও আপনি আপনারা আপনার আপনাদের আপনাকে তুমি তোমরা তোমার তোমাদের',
);
