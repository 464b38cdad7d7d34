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

/** What a mark is by its shape; straight ones open and close. */
interface Shape {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly level: 'double' | 'single' | 'angle';
  readonly straight: boolean;
}

interface Mark extends Span {
  readonly shape: Shape;
  readonly before: string;
  readonly after: string;
  /** The mark stands for the century: the winter of ‘08. */
  readonly opensYear: boolean;
}

const shape = (opens: boolean, closes: boolean, level: Shape['level'], straight = false): Shape => ({
  opens,
  closes,
  level,
  straight,
});

const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['“', shape(true, false, 'double')],
  ['„', shape(true, false, 'double')],
  ['”', shape(false, true, 'double')],
  ['‘‘', shape(true, false, 'double')],
  ['’’', shape(false, true, 'double')],
  ['``', shape(true, false, 'double', true)],
  ["''", shape(true, true, 'double', true)],
  ['"', shape(true, true, 'double', true)],
  ['‘', shape(true, false, 'single')],
  ['’', shape(false, true, 'single')],
  ["'", shape(true, true, 'single', true)],
  ['«', shape(true, false, 'angle')],
  ['»', shape(false, true, 'angle')],
]);
const MARKS = /``|''|‘‘|’’|["“”„‘’'«»]/gu;
const YEAR = /^[0-9]{2}s?(?![0-9\p{L}])/u;
const LETTER = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
const OPENS_AFTER = /[\s([{–—:“”„‘’"'«»-]/u;

/**
 * Pairs the quotation marks of one paragraph with a stack, in one linear scan: “ ” ‘ ’ « » " ', the doubled ‘‘ ’’ and
 * the typewriter pairs `` and ''. A mark that stands as its opposite is read by its place (“ before white space
 * closes), a straight mark closes a curly one that nothing else closes, a ’ inside a word is an apostrophe unless it
 * closes ‘…’ before a case ending (‘…’র).
 * @returns the outermost pairs, sorted, in UTF-16 units from the paragraph's start
 */
export function pairQuotationMarks(text: string): readonly MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const open = createOpenMarks();
  const marks = readMarks(text);
  marks.forEach((mark, i) => {
    if (isApostrophe(marks, i, open)) return;
    if (opensAt(mark, open) || opensSpaced(text, marks, i, open)) open.push(mark);
    else if (open.has(mark.shape.level)) {
      const opening = open.close(mark);
      if (opening !== undefined && open.depth === 0) {
        found.push(markedSpan(text, opening, mark.start, mark.end, true));
      }
    } else if (i === 0 && mark.shape.level === 'double' && !mark.shape.straight) {
      // The words were opened in the paragraph before: they are marked from the line's start.
      found.push(markedSpan(text, { start: 0, end: 0 }, mark.start, mark.end, true));
    }
  });
  const unclosed = open.outermost;
  if (unclosed !== undefined)
    found.push(markedSpan(text, unclosed, text.length, text.trimEnd().length, false));
  return found;
}

function readMarks(text: string): readonly Mark[] {
  return [...text.matchAll(MARKS)].flatMap(match => {
    const found = SHAPES.get(match[0]);
    if (found === undefined) return [];
    const end = match.index + match[0].length;
    return [
      {
        start: match.index,
        end,
        shape: found,
        before: text.charAt(match.index - 1),
        after: text.charAt(end),
        opensYear: YEAR.test(text.slice(end, end + 4)),
      },
    ];
  });
}

const standsOpening = ({ before, after }: Mark): boolean =>
  (before === '' || OPENS_AFTER.test(before)) && /\S/u.test(after);

const standsClosing = ({ before, after }: Mark): boolean =>
  before !== '' && /\S/u.test(before) && !LETTER.test(after);

function opensAt(mark: Mark, open: OpenMarks): boolean {
  const { shape: own, before, after } = mark;
  if (!own.closes) return !(open.has(own.level) && standsClosing(mark) && !standsOpening(mark));
  if (own.opens) return !open.has(own.level, true) && standsOpening(mark) && !standsClosing(mark);
  // `said Mr X.”And the river`: with nothing open and a word right behind, the wrong mark opens.
  return !open.has(own.level) && (standsOpening(mark) || (LETTER.test(after) && !LETTER.test(before)));
}

/** `said, " It was late."`: a straight mark between spaces opens behind a comma or colon if the next one stands as closing. */
function opensSpaced(text: string, marks: readonly Mark[], i: number, open: OpenMarks): boolean {
  const mark = marks[i];
  const next = marks[i + 1];
  if (mark === undefined || next === undefined || open.has('double')) return false;
  const { level, straight } = mark.shape;
  if (level !== 'double' || !straight || next.shape.level !== 'double' || !standsClosing(next)) return false;
  return /[,:]\s$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start)) && /\s/u.test(mark.after);
}

/** How many marks ahead an apostrophe is judged by. */
const LOOKAHEAD = 8;

function isApostrophe(marks: readonly Mark[], i: number, open: OpenMarks): boolean {
  const mark = marks[i];
  if (mark === undefined || mark.shape.level !== 'single') return false;
  if (mark.opensYear) return true;
  if (!mark.shape.closes) return false;
  const { straight } = mark.shape;
  if (!open.has('single')) return !(standsOpening(mark) && (straight || closesLater(marks, i, straight)));
  if (LETTER.test(mark.before) && LETTER.test(mark.after)) {
    // ‘সোনার তরী’র পরিবর্তে: the next single mark opens, so this one closes.
    return /\p{Script=Latin}/u.test(mark.after) || closesLater(marks, i, straight);
  }
  // ‘the parties' plan’: the curly mark that comes closes.
  return straight && !open.has('single', true) && !standsOpening(mark) && closesLater(marks, i, false);
}

/** Whether the next single mark of this shape stands where a mark closes, without one that opens in between. */
function closesLater(marks: readonly Mark[], i: number, straight: boolean): boolean {
  for (let k = i + 1; k < marks.length && k <= i + LOOKAHEAD; k++) {
    const next = marks[k];
    if (next === undefined || next.shape.level !== 'single') continue;
    if (!next.shape.closes) return false;
    if (next.shape.straight === straight) return standsClosing(next);
  }
  return false;
}

/** The marks that are open, innermost last, counted by level so that asking is cheap. */
interface OpenMarks {
  readonly depth: number;
  readonly outermost: Mark | undefined;
  /** @param straight asks for straight marks only */
  has(level: Shape['level'], straight?: boolean): boolean;
  push(mark: Mark): void;
  /** Takes the mark that `closing` closes and what was opened inside it; of two the one of its own shape. */
  close(closing: Mark): Mark | undefined;
}

function createOpenMarks(): OpenMarks {
  const stack: Mark[] = [];
  const counts = new Map<string, number>();
  const keyOf = ({ level, straight }: Shape) => `${level} ${straight}`;
  const count = (mark: Mark, by: number) => {
    const key = keyOf(mark.shape);
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  const countOf = (level: Shape['level'], straight: boolean) => counts.get(`${level} ${straight}`) ?? 0;
  return {
    get depth() {
      return stack.length;
    },
    get outermost() {
      return stack[0];
    },
    has: (level, straight) => countOf(level, true) > 0 || (straight !== true && countOf(level, false) > 0),
    push(mark) {
      stack.push(mark);
      count(mark, 1);
    },
    close(closing) {
      const { level, straight } = closing.shape;
      const own = countOf(level, straight) > 0;
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        count(top, -1);
        if (top.shape.level === level && (!own || top.shape.straight === straight)) return top;
      }
      return undefined;
    },
  };
}

function markedSpan(text: string, opening: Span, innerEnd: number, end: number, closed: boolean): MarkedSpan {
  let from = opening.end;
  let to = innerEnd;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  const endsWithComma = to > from && text.charAt(to - 1) === ',';
  return {
    start: opening.start,
    end,
    inner: { start: from, end: endsWithComma ? to - 1 : to },
    endsWithComma,
    closed,
  };
}
