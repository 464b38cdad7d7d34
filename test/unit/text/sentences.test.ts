import assert from 'node:assert/strict';
import { readParagraph } from '../../../server/src/text/reading';
import { packOf } from '../support/packs';

const sentencesOf = (id: string, text: string) =>
  readParagraph(text, packOf(id).sentences).sentences.map(({ start, end }) => text.slice(start, end));

suite('sentences', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['end at the danda', 'bn', 'বৃষ্টি থেমেছে। পানি নামছে।', 2],
    ['do not end behind ড. and মো.', 'bn', 'ড. মো. সেলিম বলেন, কাজ চলছে।', 1],
    ['do not end behind Mr. and initials', 'en', 'Mr. J. Smith met U.S. officials.', 1],
    ['end at a full stop before a capital', 'en', 'He left. She stayed.', 2],
    ['do not end inside a number', 'en', 'It grew 5.5 percent last year.', 1],
  ];
  for (const [name, id, text, count] of cases)
    test(name, () => assert.equal(sentencesOf(id, text).length, count));

  test('keep the closing mark behind the stop', () => {
    assert.deepEqual(sentencesOf('bn', '“আমরা যাব।” তিনি বলেন।'), ['“আমরা যাব।”', 'তিনি বলেন।']);
  });
});
