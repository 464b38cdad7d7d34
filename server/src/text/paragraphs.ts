/** A line of the article without its line end, or a piece of a line that is too long to be read in one go. */
export interface Paragraph {
  /** UTF-16 units from the start of the article. */
  readonly start: number;
  readonly text: string;
  /** Line of the article, from 0. */
  readonly line: number;
  /** True for the second and later pieces of an over-long line. */
  readonly continues: boolean;
}

/** Lines longer than this are cut, so that the cost of one keystroke stays bounded. */
export const LONGEST_PARAGRAPH = 4000;

/** Splits an article at its line ends (LF, CRLF, CR), and over-long lines at white space, in one linear scan. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = 0;
  let start = 0;
  for (;;) {
    const end = endOfLine(text, start);
    cutLine(text, start, end, line, paragraphs);
    if (end >= text.length) return paragraphs;
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    line++;
  }
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

function cutLine(text: string, start: number, end: number, line: number, out: Paragraph[]): void {
  let from = start;
  do {
    const to = end - from > LONGEST_PARAGRAPH ? cutBefore(text, from, from + LONGEST_PARAGRAPH) : end;
    out.push({ start: from, text: text.slice(from, to), line, continues: from > start });
    from = to;
  } while (from < end);
}

/** The last good place to cut in the second half of [from, limit]: after a sentence's stop, else white space, else between code points. */
function cutBefore(text: string, from: number, limit: number): number {
  const floor = from + (limit - from) / 2;
  let space = -1;
  for (let i = limit; i > floor; i--) {
    if (!isSpace(text.charCodeAt(i - 1))) continue;
    if (space < 0) space = i;
    if (/[।.?!”’"]/u.test(text.charAt(i - 2))) return i;
  }
  if (space > 0) return space;
  const beforeLimit = text.charCodeAt(limit - 1);
  return beforeLimit >= 0xd800 && beforeLimit <= 0xdbff ? limit - 1 : limit;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;
