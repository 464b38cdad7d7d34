import assert from 'node:assert/strict';
import { findHeadlines } from '../../../../server/src/layers/structure/findHeadlines';
import { packOf } from '../../support/packs';

const TEXT =
  'Three days of rain have flooded the lower parts of the town, and the shops have kept their shutters down.';

/** Indices of the headlines among lines of body text. */
const headlinesOf = (...lines: readonly string[]) =>
  findHeadlines(
    lines,
    lines.map(() => 'body'),
    packOf('en').structure,
  );

suite('find headlines', () => {
  const cases: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    ['the first line over longer text', ['Rain floods the town', TEXT], [0]],
    ['blank lines before it', ['', '', 'Rain floods the town', TEXT], [2]],
    ['a question', ['When will it stop?', TEXT], [0]],
    ['no sentence with its full stop', ['The town is flooded.', TEXT], []],
    ['no line of text', [TEXT, TEXT], []],
    ['no lone line', ['Rain floods the town'], []],
    ['a crosshead between paragraphs', ['Rain', TEXT, 'A long night', TEXT], [0, 2]],
    ['a crosshead that asks', ['Rain', TEXT, 'Who is to blame?', TEXT], [0, 2]],
    ['a crosshead between dashes', ['Rain', TEXT, '- A long night -', TEXT], [0, 2]],
    ['no crosshead at the end', ['Rain', TEXT, 'A long night'], [0]],
    ['no short sentence', ['Rain', TEXT, 'It was late.', TEXT], [0]],
    ['no rows of short lines', ['Rain', TEXT, 'Feni 3', 'Khulna 2', TEXT], [0]],
  ];
  for (const [name, lines, expected] of cases)
    test(name, () => assert.deepEqual(headlinesOf(...lines), expected));

  test('page furniture is passed over', () =>
    assert.deepEqual(
      findHeadlines(['Advertisement', 'Rain', TEXT], ['advert', 'body', 'body'], packOf('en').structure),
      [1],
    ));
});
