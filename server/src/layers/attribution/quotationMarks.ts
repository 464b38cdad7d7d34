import type { Span } from '../../text/span';

/** Words between a pair of quotation marks: in `তিনি বলেন, ‘হবে।’` the outer span is ‘হবে।’ and the inner one হবে। */
export interface MarkedSpan extends Span {
  /** Without the marks, without white space at the edges and without a comma before the closing mark. */
  readonly inner: Span;
  /** Whether a comma stands before the closing mark: the reporter's sentence goes on. */
  readonly endsWithComma: boolean;
  /** False where the closing mark never came: the span then runs to the paragraph's end. */
  readonly closed: boolean;
}

interface OpenMark {
  readonly family: Family;
  readonly start: number;
  readonly end: number;
}

type Family = 'double' | 'single' | 'guillemet' | 'straightDouble' | 'straightSingle';

const OPENERS: ReadonlyMap<string, Family> = new Map([
  ['“', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['‘', 'single'],
  ['‛', 'single'],
  ['«', 'guillemet'],
]);
const CLOSERS: ReadonlyMap<string, Family> = new Map([
  ['”', 'double'],
  ['’', 'single'],
  ['»', 'guillemet'],
]);
const LETTER = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
const OPENS_AFTER = /[\s([{–—:-]/u;
const MARKS = /``|''|["“”„‟‘’‛'«»]/gu;

/**
 * Pairs the quotation marks of one paragraph with a stack, in one linear scan: “ ” ‘ ’ « » " ' and the typewriter
 * pairs `` and ''. A curly mark that stands as its opposite is read by its place (“ before white space closes), a ’
 * inside a word is an apostrophe unless it closes ‘…’ before a case ending (‘…’র).
 * @returns the outermost pairs, sorted, in UTF-16 units from the paragraph's start
 */
export function pairQuotationMarks(text: string): readonly MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const open: OpenMark[] = [];
  const openOf = new Map<Family, number>();
  const count = (family: Family, by: number) => openOf.set(family, (openOf.get(family) ?? 0) + by);
  const marks = [...text.matchAll(MARKS)];
  marks.forEach((match, i) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const opensHere =
      (before === '' || OPENS_AFTER.test(before) || MARKS_BEFORE.test(before)) && /\S/u.test(after);
    const closesHere = before !== '' && /\S/u.test(before) && !LETTER.test(after);
    const inWord = LETTER.test(before) && LETTER.test(after);
    const family = familyOf(match[0]);
    const isOpen = (openOf.get(family) ?? 0) > 0;
    if (isApostrophe()) return;
    if (opens()) {
      open.push({ family, start, end });
      count(family, 1);
    } else if (isOpen) close();

    function isApostrophe(): boolean {
      if (family !== 'single' && family !== 'straightSingle') return false;
      if (match[0] === '‘' || match[0] === '‛') return false;
      if (!isOpen) return !(opensHere && (family === 'straightSingle' || closesLater(i)));
      if (!inWord) return false;
      // ‘যাবজ্জীবন কারাদণ্ড’র পরিবর্তে: the next single mark opens, so this one closes.
      return isLatin(after) || closesLater(i);
    }
    function opens(): boolean {
      if (OPENERS.has(match[0])) return !(isOpen && closesHere && !opensHere);
      if (CLOSERS.has(match[0])) return !isOpen && opensHere;
      if (match[0] === '``') return true;
      return !isOpen && opensHere;
    }
    function close(): void {
      let top = open.pop();
      for (; top !== undefined && top.family !== family; top = open.pop()) count(top.family, -1);
      if (top === undefined) return;
      count(family, -1);
      if (open.length === 0) {
        found.push(markedSpan(text, top, start, end, true));
      }
    }
  });
  const unclosed = open[0];
  if (unclosed !== undefined)
    found.push(markedSpan(text, unclosed, text.length, text.trimEnd().length, false));
  return found.sort((a, b) => a.start - b.start);

  /** Whether the next single mark stands where a mark closes, without one that opens in between. */
  function closesLater(i: number): boolean {
    for (let k = i + 1; k < marks.length && k <= i + LOOKAHEAD; k++) {
      const next = marks[k];
      if (next === undefined) return false;
      const family = familyOf(next[0]);
      if (family !== 'single' && family !== 'straightSingle') continue;
      if (next[0] === '‘') return false;
      const before = text.charAt(next.index - 1);
      const after = text.charAt(next.index + next[0].length);
      return before !== '' && /\S/u.test(before) && !LETTER.test(after);
    }
    return false;
  }
}

const MARKS_BEFORE = /[“”„‘’"'«»]/u;
/** How many marks ahead an apostrophe is judged by. */
const LOOKAHEAD = 8;

function familyOf(mark: string): Family {
  const curly = OPENERS.get(mark) ?? CLOSERS.get(mark);
  if (curly !== undefined) return curly;
  return mark === "'" ? 'straightSingle' : 'straightDouble';
}

const isLatin = (letter: string): boolean => /\p{Script=Latin}/u.test(letter);

function markedSpan(
  text: string,
  open: OpenMark,
  innerEnd: number,
  end: number,
  closed: boolean,
): MarkedSpan {
  let from = open.end;
  let to = innerEnd;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  const endsWithComma = to > from && text.charAt(to - 1) === ',';
  return {
    start: open.start,
    end,
    inner: { start: from, end: endsWithComma ? to - 1 : to },
    endsWithComma,
    closed,
  };
}
