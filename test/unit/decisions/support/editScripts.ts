import fc from 'fast-check';
import type { Span } from '../../../../server/src/text/span';
import { isBlank, type Letter, plain, type TrackedText, track, typed } from './trackedText';

/** An article, the words that somebody annotated in it, and what was done to it afterwards outside the editor. */
export interface EditScript {
  readonly article: string;
  readonly targets: readonly Span[];
  readonly edited: TrackedText;
  readonly edits: readonly string[];
}

const WORDS = `তিনি বলেন মন্ত্রী সরকার নির্বাচন কমিশন ঢাকায় গতকাল শুক্রবার এই কথা জানান যে নদীর পানি বাড়ছে
  বিদ্যালয়ে শিক্ষার্থীরা পরীক্ষা মেয়র রহিমা খাতুন বাজেট কোটি টাকা বৃষ্টি সেতু ভেঙে পড়েছে পুলিশ তদন্ত করছে
  the mayor said council river bridge report minister of and in on Monday Anna Holm budget school workers flood
  warned more than people would have to leave homes before evening rain returned to valley`.split(/\s+/);

/** Words of the generated articles; some come again and again, as pronouns, cues and surnames do. */
const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom('তিনি', 'বলেন,', 'the', 'said', 'মেয়র', 'Holm') },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 99_999 }).map(String) },
);

const sentence = fc
  .array(word, { minLength: 5, maxLength: 16 })
  .map(words => words.filter((one, i) => one !== words[i - 1]))
  .chain(words => fc.constantFrom('।', '.', '?', '”').map(stop => words.join(' ') + stop));

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map(sentences => sentences.join(' '));

const article = fc
  .array(paragraph, { minLength: 4, maxLength: 12 })
  .map(paragraphs => paragraphs.join('\n\n'));

type Edit = readonly [name: string, (text: TrackedText) => TrackedText];

/** A number from 0 to 1 that says where, so that an edit shrinks with its script. */
const somewhere = fc.double({ min: 0, max: 0.999, noNaN: true });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(somewhere, somewhere)
    .map(([from, to]): Edit => ['moved paragraph', text => moveParagraph(text, from, to)]),
  fc
    .tuple(somewhere, somewhere)
    .map(([from, to]): Edit => ['duplicated paragraph', text => copyParagraph(text, from, to)]),
  somewhere.map((from): Edit => ['deleted paragraph', text => deleteParagraph(text, from)]),
  fc
    .tuple(somewhere, paragraph)
    .map(([at, fresh]): Edit => ['new paragraph', text => insertParagraph(text, at, fresh)]),
  fc.integer({ min: 30, max: 90 }).map((width): Edit => ['reflow', text => reflow(text, width)]),
  fc.constant<Edit>(['NFC to NFD', decompose]),
  fc.constant<Edit>(['CRLF', toCrLf]),
  fc
    .tuple(
      fc.infiniteStream(fc.integer({ min: 0, max: 99 })),
      fc.array(word, { minLength: 40, maxLength: 40 }),
    )
    .map(([dice, fresh]): Edit => ['pasted revision', text => revise(text, dice, fresh)]),
);

/** Positions of words to annotate, by their share of the article; `common` ones stand five times or more. */
export const editScript: fc.Arbitrary<EditScript> = fc
  .record({
    article,
    edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
    rare: fc.array(fc.tuple(somewhere, fc.integer({ min: 1, max: 12 })), { minLength: 3, maxLength: 6 }),
    common: fc.array(somewhere, { minLength: 3, maxLength: 5 }),
  })
  .map(({ article: text, edits, rare, common }) => ({
    article: text,
    targets: [
      ...rare.map(([at, length]) => wordsAt(text, at, length)),
      ...common.flatMap(at => commonWordAt(text, at)),
    ],
    edited: edits.reduce((current, [, apply]) => apply(current), track(text)),
    edits: edits.map(([name]) => name),
  }));

const wordSpans = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\s।.?”]+/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

/** `length` words from one on, within a paragraph as annotations are. */
function wordsAt(text: string, at: number, length: number): Span {
  const spans = wordSpans(text);
  const first = Math.floor(at * spans.length);
  const start = spans[first]?.start ?? 0;
  const stop = text.indexOf('\n', start);
  const within = spans.slice(first, first + length).filter(({ end }) => stop < 0 || end <= stop);
  return { start, end: within.at(-1)?.end ?? start };
}

export function commonWordAt(text: string, at: number): readonly Span[] {
  const spans = wordSpans(text);
  const counts = new Map<string, number>();
  for (const { start, end } of spans) {
    const key = text.slice(start, end);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const common = spans.filter(({ start, end }) => (counts.get(text.slice(start, end)) ?? 0) >= 5);
  const chosen = common[Math.floor(at * common.length)];
  return chosen === undefined ? [] : [chosen];
}

type Paragraph = readonly Letter[];

function paragraphsOf({ letters }: TrackedText): Paragraph[] {
  const paragraphs: Letter[][] = [[]];
  for (const letter of letters) {
    if (letter.written === '\n') paragraphs.push([]);
    else if (letter.written !== '\r') paragraphs.at(-1)?.push(letter);
  }
  return paragraphs.filter(letters => letters.length > 0);
}

const joined = (paragraphs: readonly Paragraph[]): TrackedText => ({
  letters: paragraphs.flatMap((letters, i) => (i === 0 ? letters : [...typed('\n\n'), ...letters])),
});

const indexAt = (share: number, length: number): number => Math.floor(share * length);

function moveParagraph(text: TrackedText, from: number, to: number): TrackedText {
  const paragraphs = paragraphsOf(text);
  const moved = paragraphs.splice(indexAt(from, paragraphs.length), 1);
  paragraphs.splice(indexAt(to, paragraphs.length + 1), 0, ...moved);
  return joined(paragraphs);
}

function copyParagraph(text: TrackedText, from: number, to: number): TrackedText {
  const paragraphs = paragraphsOf(text);
  const original = paragraphs[indexAt(from, paragraphs.length)] ?? [];
  const copy = original.map(({ written, id }) => ({ written, id: null, copyOf: id }));
  const place = indexAt(to, paragraphs.length + 1);
  if (place === indexAt(from, paragraphs.length) || place === indexAt(from, paragraphs.length) + 1)
    return text;
  paragraphs.splice(place, 0, copy);
  return joined(paragraphs);
}

function deleteParagraph(text: TrackedText, from: number): TrackedText {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length > 1) paragraphs.splice(indexAt(from, paragraphs.length), 1);
  return joined(paragraphs);
}

function insertParagraph(text: TrackedText, at: number, fresh: string): TrackedText {
  const paragraphs = paragraphsOf(text);
  paragraphs.splice(indexAt(at, paragraphs.length + 1), 0, typed(fresh));
  return joined(paragraphs);
}

/** Breaks the lines of each paragraph anew. */
function reflow(text: TrackedText, width: number): TrackedText {
  return joined(
    paragraphsOf(text).map(letters => {
      let column = 0;
      return letters.map(letter => {
        column++;
        if (!isBlank(letter.written) || column < width) return letter;
        column = 0;
        return { written: '\n', id: null };
      });
    }),
  );
}

function decompose({ letters }: TrackedText): TrackedText {
  return { letters: letters.map(letter => ({ ...letter, written: letter.written.normalize('NFD') })) };
}

function toCrLf({ letters }: TrackedText): TrackedText {
  return { letters: letters.flatMap(letter => (letter.written === '\n' ? typed('\r\n') : [letter])) };
}

/** An editor's new version: two sentences of three are left as they are, in the others a word in eight is changed. */
function revise(text: TrackedText, dice: IterableIterator<number>, fresh: readonly string[]): TrackedText {
  let used = 0;
  const roll = () => Number(dice.next().value);
  const next = () => fresh[used++ % fresh.length] ?? '';
  let touched = roll() < 33;
  const revised = wordsOf(text).flatMap((letters): readonly Letter[] => {
    const ends = /^[।.?”]$/.test(letters.at(-1)?.written ?? '');
    const result =
      touched && letters.some(({ written }) => !isBlank(written)) ? edited(letters, roll(), next) : letters;
    if (ends) touched = roll() < 33;
    return result;
  });
  return { letters: revised };
}

function edited(letters: readonly Letter[], rolled: number, next: () => string): readonly Letter[] {
  if (rolled < 5) return typed(next());
  if (rolled < 9) return [];
  return rolled < 13 ? [...letters, ...typed(` ${next()}`)] : letters;
}

/** Words and white spaces in turn. */
function wordsOf({ letters }: TrackedText): readonly (readonly Letter[])[] {
  const words: Letter[][] = [[]];
  for (const letter of letters) {
    if (isBlank(letter.written)) words.push([letter], []);
    else words.at(-1)?.push(letter);
  }
  return words;
}

export const editedText = ({ edited }: EditScript): string => plain(edited);
