import type { Span } from '../../../text/span';

const TALKS = ['কথা হয়', 'কথা হলো', 'দেখা হয়', 'দেখা হলো', 'আলাপ হয়', 'আলাপ হলো'].map(talk =>
  talk.normalize('NFC'),
);
/** How far from the name the talk is told of, in UTF-16 units. */
const REACH = 60;
const WITH = /^ (?:সঙ্গে|সাথে)/u;

/** কথা হয় X-এর বাবা Y-এর সঙ্গে, Y-এর সঙ্গে কথা হয়: with whom the reporter talked will speak. */
export function metWith(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + REACH).normalize('NFC');
  if (!WITH.test(after)) return false;
  const sentence = after.slice(0, after.search(/[।৷?!]|$/u));
  const before = text.slice(Math.max(0, start - REACH), start).normalize('NFC');
  return TALKS.some(talk => sentence.includes(talk) || before.includes(talk));
}
