import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/text/tokens';

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

suite('tokens', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['keeps Bengali words whole, joiners included', 'র‍্যাবের সদস্য।', ['র‍্যাবের', 'সদস্য', '।']],
    ['keeps letters that lean on digits', '২০শে মে ৮-১০জন', ['২০শে', 'মে', '৮', '-', '১০জন']],
    ['keeps separators between digits', '$1.2 of 181,609.', ['$', '1.2', 'of', '181,609', '.']],
    ['parts the possessive', "Dhaka's O'Brien’s", ['Dhaka', "'s", "O'Brien", '’s']],
    ['keeps initials', 'U.S. forces', ['U.S.', 'forces']],
    ['parts a Bengali ending written apart', 'বিএনপি’র', ['বিএনপি', '’', 'র']],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(words(text), expected));

  test('covers every character that is no white space, in order', () => {
    const text = '“অভূতপূর্ব” 😀 – he said: ১২.৫%\u200d x';
    let last = 0;
    for (const { start, end } of tokenize(text)) {
      assert.ok(start >= last && end > start);
      assert.equal(text.slice(last, start).trim(), '');
      last = end;
    }
    assert.equal(text.slice(last).trim(), '');
  });
});
