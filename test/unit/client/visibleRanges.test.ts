import assert from 'node:assert/strict';
import { aroundVisible } from '../../../client/src/marks/visibleRanges';

const lines = (first: number, last: number) => ({ start: { line: first }, end: { line: last } });
const around = (visible: readonly [number, number][], lineCount: number) =>
  aroundVisible(
    visible.map(([first, last]) => lines(first, last)),
    lineCount,
  ).map(({ start, end }) => [start.line, end.line]);

suite('aroundVisible', () => {
  test('a screen above and below', () => assert.deepEqual(around([[100, 139]], 1000), [[60, 180]]));
  test('no further than the document', () => assert.deepEqual(around([[0, 39]], 50), [[0, 50]]));
  test('parts that meet are one, whatever their order', () =>
    assert.deepEqual(
      around(
        [
          [60, 79],
          [10, 29],
        ],
        1000,
      ),
      [[0, 100]],
    ));
  test('parts far apart stay apart', () =>
    assert.deepEqual(
      around(
        [
          [0, 9],
          [500, 509],
        ],
        1000,
      ),
      [
        [0, 20],
        [490, 520],
      ],
    ));
});
