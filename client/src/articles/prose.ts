/** How much running prose a text holds. */
export interface Prose {
  /** Words in prose. */
  readonly words: number;
  /** Share of the text's characters, blanks left out, that stand in prose, 0..1. */
  readonly share: number;
}

export function measureProse(text: string): Prose {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.trim());
  if (isTable(lines)) return { words: 0, share: 0 };
  let [words, prose, all] = [0, 0, 0];
  for (const passage of passagesOf(lines)) {
    const size = passage.text.replace(/\s/g, '').length;
    const count = passage.code ? 0 : wordsOfProse(passage.text);
    all += size;
    words += count;
    if (count > 0) prose += size;
  }
  return { words, share: all === 0 ? 0 : prose / all };
}

interface Passage {
  readonly text: string;
  readonly code: boolean;
}

const fence = /^(?:```|~~~)/;
const wrappedAt = 50;
const sentenceEnd = /[।॥.!?…؟]["'”’»)\]*_]*$/;
const listItem = /^(?:[-*+•·#|>]\s|#|\||\[[ xX]?\]|[\p{Nd}a-z]{1,3}[.)]\s)/u;

/** Lines without the front matter, those that were broken at a margin joined again, code in fences marked. */
function passagesOf(lines: readonly string[]): readonly Passage[] {
  const passages: Passage[] = [];
  let [code, open] = [false, ''];
  const close = () => {
    if (open !== '') passages.push({ text: open, code });
    open = '';
  };
  for (const line of lines.slice(frontMatterEnd(lines))) {
    if (fence.test(line)) {
      close();
      code = !code;
    } else if (line === '' || listItem.test(line)) {
      close();
      open = line;
    } else {
      open = open === '' ? line : `${open} ${line}`;
    }
    if (code || line.length < wrappedAt || sentenceEnd.test(line)) close();
  }
  close();
  return passages;
}

/** The line after `---` … `---` at the very beginning, as site generators want it; 0 when there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  return lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
}

/** Five lines or more of which most hold the same number, two at least, of one separator. */
function isTable(lines: readonly string[]): boolean {
  const filled = lines.filter(line => line !== '');
  if (filled.length < 5) return false;
  return [',', ';', '\t', '|'].some(separator => {
    const columns = filled.map(line => line.split(separator).length);
    const usual = columns[Math.floor(columns.length / 2)] ?? 1;
    return usual > 2 && columns.filter(count => count === usual).length >= filled.length * 0.8;
  });
}

const address = /\]\([^()\s]*\)|https?:\/\/\S+/g;
const word = /[\p{L}\p{M}\u200c\u200d]+/gu;
const letter = /[\p{L}\p{M}\u200c\u200d]/gu;
const capital = /\p{Lu}/gu;
const codeSign = /[{}<>=\\|`#$@~^&;]|\w_\w|::|\(\)/g;
const sentenceInside = /[।॥.!?…؟]["'”’»)\]]*\s/;
const stamp =
  /^[[(<]?(?:\d{2,4}[-/:.]\d{1,2}[-/:.T]|\p{L}{3} +\d{1,2} \d{2}:)|\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b/u;

/** The number of words in a passage when it is prose, else 0. */
function wordsOfProse(passage: string): number {
  if (listItem.test(passage) || stamp.test(passage)) return 0;
  const text = passage.replace(address, '');
  if (!sentenceEnd.test(text) && !sentenceInside.test(text)) return 0;
  const words = count(text, word);
  const letters = count(text, letter);
  const enough =
    words >= 8 &&
    letters >= 0.75 * text.replace(/\s/g, '').length &&
    count(text, capital) <= 0.4 * letters &&
    count(text, codeSign) <= 0.01 * text.length;
  return enough ? words : 0;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
