import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as describeSpan } from '../../../server/src/decisions/anchoring/describe';
import { foldText } from '../../../server/src/decisions/anchoring/fold';
import { placeTargets } from '../../../server/src/decisions/anchoring/place';
import type { Span } from '../../../server/src/text/span';
import { longRun } from '../support/longRun';
import { type EditScript, editScript } from './support/editScripts';
import { lettersIn, plain, whereabouts } from './support/trackedText';

const targetIn = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return describeSpan(text, foldText(text), { start, end: start + words.length });
};

const placed = (text: string, ...targets: readonly ReturnType<typeof targetIn>[]) =>
  placeTargets(foldText(text), targets).map(span =>
    span === null ? null : text.slice(span.start, span.end),
  );

const spanIn = (text: string, target: ReturnType<typeof targetIn>) =>
  placeTargets(foldText(text), [target])[0];

suite('words are found again in another version of an article', () => {
  const article = [
    'তিনি বলেন, সেতুটি আগামী মাসে খুলবে।',
    'মেয়র রহিমা খাতুন বলেন, কাজ শেষ হয়নি। তিনি সময় চেয়েছেন।',
    'পরে তিনি বলেন, বাজেট বাড়বে।',
  ].join('\n');

  test('a word that stands three times, by its context, wherever its paragraph went', () => {
    const target = targetIn(article, 'তিনি', 1);
    const [first, second, third] = article.split('\n');
    const moved = [third, second, 'নতুন অনুচ্ছেদ।', first].join('\n');
    const span = spanIn(moved, target);
    assert.equal(span?.start, moved.indexOf('তিনি সময়'));
  });

  test('in decomposed letters, with other white space, straight quotation marks and without joiners', () => {
    const before = 'র‍্যাব জানায়, “কেউ আহত হয়নি” বলে\nদাবি করা হয়েছে।';
    const target = targetIn(before, 'র‍্যাব জানায়, “কেউ আহত হয়নি”');
    const after = 'র্যাব  জানায়,\r\n"কেউ আহত হয়নি" বলে দাবি করা হয়েছে।'.normalize('NFD');
    assert.deepEqual(placed(after, target), ['র্যাব  জানায়,\r\n"কেউ আহত হয়নি"'.normalize('NFD')]);
  });

  test('in the paragraph itself, not in its copy elsewhere', () => {
    const target = targetIn(article, 'তিনি', 1);
    const [first, second, third] = article.split('\n');
    const copied = [second, first, second, third].join('\n');
    assert.equal(spanIn(copied, target)?.start, copied.indexOf('তিনি', copied.lastIndexOf('মেয়র')));
  });

  test('not at all when their paragraph is gone and the word stands elsewhere', () => {
    const target = targetIn(article, 'তিনি', 1);
    const [first, , third] = article.split('\n');
    assert.equal(spanIn([first, third].join('\n'), target), null);
  });

  test('edited a little, when what stands around them stayed', () => {
    const before = 'The council agreed on Monday that Jon Halm would lead the harbour inquiry until spring.';
    const after = before.replace('Jon Halm', 'Jonn Holm');
    assert.deepEqual(placed(after, targetIn(before, 'Jon Halm')), ['Jonn Holm']);
    assert.deepEqual(placed(before.replace('Jon Halm', 'nobody at all'), targetIn(before, 'Jon Halm')), [
      null,
    ]);
  });

  test('context grows until either side alone tells the words from their other places', () => {
    const repeated = Array.from(
      { length: 6 },
      (_, i) => `The ministry said the bridge would open soon, ${i}.`,
    );
    const text = repeated.join(' ');
    const target = targetIn(text, 'ministry', 3);
    assert.equal(text.split(target.prefix + target.exact).length, 2);
    assert.equal(text.split(target.exact + target.suffix).length, 2);
  });

  test('an empty article and words at its edges', () => {
    assert.equal(spanIn('', targetIn(article, 'তিনি')), null);
    assert.deepEqual(placed(article, targetIn(article, article)), [article]);
  });
});

suite('words are found again after edits that nobody watched', () => {
  test('99.5 of 100 that survive are found, one in a thousand at most at a wrong place, and none is lost', function () {
    this.timeout(0);
    const runs = longRun(1_500, 10_000);
    const tally = { survive: 0, right: 0, wrong: 0, all: 0, common: 0, byOffset: 0, byFirst: 0 };
    for (const script of fc.sample(editScript, { numRuns: runs, seed: 2026 })) count(script, tally);
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
    console.log(
      `      ${runs} scripts, ${tally.all} words, of which ${share(tally.common, tally.all)} stand 5 times or more; ` +
        `of ${tally.survive} that survive ${share(tally.right, tally.survive)} right; ` +
        `${share(tally.wrong, tally.all)} at a wrong place; ` +
        `by offset alone ${share(tally.byOffset, tally.survive)}, by the first match ${share(tally.byFirst, tally.survive)}`,
    );
    assert.ok(tally.common >= tally.all / 3, 'a third of the words are common');
    assert.ok(tally.right >= 0.995 * tally.survive, 'found');
    assert.ok(tally.wrong <= 0.001 * tally.all, 'wrong');
  });
});

interface Tally {
  survive: number;
  right: number;
  wrong: number;
  all: number;
  common: number;
  byOffset: number;
  byFirst: number;
}

function count({ article, targets, edited }: EditScript, tally: Tally): void {
  const folded = foldText(article);
  const text = plain(edited);
  const described = targets.map(span => describeSpan(article, folded, span));
  const found = placeTargets(foldText(text), described);
  assert.equal(found.length, targets.length, 'none is lost');
  targets.forEach((span, i) => {
    const words = article.slice(span.start, span.end);
    const truth = whereabouts(edited, lettersIn(article, span));
    const place = found[i] ?? null;
    tally.all++;
    if (article.split(words).length > 5) tally.common++;
    if (truth === null) {
      if (place !== null && sameWords(text, place, words)) tally.wrong++;
      return;
    }
    tally.survive++;
    if (place?.start === truth.start && place.end === truth.end) tally.right++;
    else if (place !== null) tally.wrong++;
    if (span.start === truth.start && span.end === truth.end) tally.byOffset++;
    if (text.indexOf(words) === truth.start) tally.byFirst++;
  });
}

/** Whether the very words were found although those that were annotated are gone. */
const sameWords = (text: string, { start, end }: Span, words: string): boolean =>
  foldText(text.slice(start, end)).text === foldText(words).text;
