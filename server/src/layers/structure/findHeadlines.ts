import type { StructureKind } from '../types';
import type { StructureRules } from './types';

/** A headline is shorter than this, in UTF-16 units. */
export const LONGEST_HEADLINE = 200;
/** A crosshead is shorter still. */
const LONGEST_CROSSHEAD = 75;
/** A line of body text under a crosshead is at least so many times its length. */
const BODY_TO_CROSSHEAD = 1.5;

/**
 * Finds the headline (the first line that is no page furniture, when it looks like one and text follows it) and the
 * crossheads between the paragraphs.
 * @param lines trimmed
 * @returns indices of lines, ascending
 */
export function findHeadlines(
  lines: readonly string[],
  kinds: readonly StructureKind[],
  rules: StructureRules,
): readonly number[] {
  const body = lines.flatMap((line, i) => (line !== '' && kinds[i] === 'body' ? [i] : []));
  const isText = (i: number | undefined): boolean =>
    i !== undefined && rules.sentenceEnd.test(lines[i] ?? '');
  const headlines: number[] = [];
  const first = body[0];
  if (first !== undefined && isHeadline(lines, body, rules)) headlines.push(first);
  for (let k = 1; k + 1 < body.length; k++) {
    const at = body[k] ?? 0;
    const next = body[k + 1] ?? 0;
    const line = lines[at] ?? '';
    const isShort =
      line.length <= LONGEST_CROSSHEAD && line.length * BODY_TO_CROSSHEAD < (lines[next]?.length ?? 0);
    if (isShort && isText(next) && standsAsHead(line, rules) && !isRow(lines, body, k)) headlines.push(at);
  }
  return headlines;
}

/** A headline may ask, exclaim or quote, but ends with no full stop, and longer text follows soon. */
function isHeadline(lines: readonly string[], body: readonly number[], rules: StructureRules): boolean {
  const line = lines[body[0] ?? 0] ?? '';
  if (line.length > LONGEST_HEADLINE || (rules.sentenceEnd.test(line) && !/[?!”’"']$/u.test(line)))
    return false;
  const longest = Math.max(0, ...body.slice(1, 10).map(i => lines[i]?.length ?? 0));
  return longest > line.length;
}

/** Begins with a letter, digit or opening mark (`- Long night -` counts), holds letters and no sentence's end. */
function standsAsHead(line: string, rules: StructureRules): boolean {
  const framed = /^[-–—]\s.+\s[-–—]$/u.test(line);
  return (framed || /^[\p{L}\p{N}‘“'"]/u.test(line)) && /\p{L}/u.test(line) && !isSentence(line, rules);
}

/** A question may stand as a crosshead (`পানি নামবে কবে?`), any other sentence may not. */
function isSentence(line: string, rules: StructureRules): boolean {
  return rules.sentenceEnd.test(line) && !line.endsWith('?');
}

/** Short lines without a stop, one after the other, are a table or list and no crossheads. */
function isRow(lines: readonly string[], body: readonly number[], k: number): boolean {
  return [k - 1, k + 1].some(
    other => other > 0 && (lines[body[other] ?? 0]?.length ?? 0) <= LONGEST_CROSSHEAD / 2 && other !== k,
  );
}
