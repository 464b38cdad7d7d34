/** As much of a file as is looked at to tell an article from binary data, in UTF-16 units. */
const SAMPLE = 50_000;

/** Share of control and replacement characters above which a file is no text. */
const MOST_CONTROLS = 0.05;

/**
 * Whether a file looks like no text: it holds a NUL, or many control characters or marks that stand for bytes which
 * are no UTF-8.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return true;
  const odd = sample.match(/(?![\t-\r])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > sample.length * MOST_CONTROLS;
}

/**
 * Where to stop reading an article that is longer than `limit` UTF-16 units: behind the last line that fits; within an
 * over-long line at white space, else between two characters.
 */
export function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const floor = limit >> 1;
  for (const isEnd of [isLineEnd, isSpace]) {
    for (let i = limit; i > floor; i--) if (isEnd(text.charCodeAt(i - 1))) return i;
  }
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
const isSpace = (code: number): boolean => code === 32 || code === 9;
