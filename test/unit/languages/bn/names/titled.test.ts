import assert from 'node:assert/strict';
import { findTitled } from '../../../../../server/src/languages/bn/names/titled';
import { foundIn } from '../../../support/words';

suite('Bengali titles in quotation marks', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a film behind them', '‘নদীর ডাক’ ছবিটি মুক্তি পায়।', ['নদীর ডাক/WORK']],
    ['what is called so', '‘কুয়াশার দিন’ নামের উপন্যাস ছাপা হয়।', ['কুয়াশার দিন/WORK']],
    ['a book before them', 'তাঁর উপন্যাস ‘মাঝির হাট’ বের হয়।', ['মাঝির হাট/WORK']],
    ['a report under a title', '“হাওরের হাল” শীর্ষক প্রতিবেদন আসে।', ['হাওরের হাল/WORK']],
    ['what is held under a title', '‘ভাসান’ শীর্ষক প্রদর্শনী চলছে।', ['ভাসান/EVENT']],
    ['a report beside quoted words is not called so', '‘নৌকা ডুবেছে’ প্রতিবেদনে আছে।', []],
    ['words that are said', '‘আমি হাটে যাব’ বলে তিনি চলে যান।', []],
    ['a mark that is never closed', '‘নদীর ডাক ছবিটি মুক্তি পায়।', []],
  ];
  for (const [name, text, expected] of cases)
    test(name, () => assert.deepEqual(foundIn('bn', text, findTitled), expected));
});
