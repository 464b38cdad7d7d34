import assert from 'node:assert/strict';
import { claimLine, cueLine, entityLines, type Line, mentionLine } from '../../../client/src/marks/lines';

const shapeOf = ({ style, width }: Line) => `${style} ${width}`;

suite('lines', () => {
  test('differ in shape, not in colour alone: people, organizations, places, the rest, cues, sources, claims', () => {
    const { PER, ORG, LOC, DATE } = entityLines;
    const shapes = [PER, ORG, LOC, DATE, cueLine, mentionLine, claimLine].map(shapeOf);
    assert.deepEqual([...new Set(shapes)], shapes);
  });

  test('are the same for all other entities, and of a colour each', () => {
    const { PER, ORG, LOC, ...rest } = entityLines;
    assert.deepEqual([...new Set(Object.values(rest).map(shapeOf))], ['dotted 1']);
    const colors = Object.values(entityLines).map(({ color }) => color);
    assert.deepEqual([...new Set(colors)], colors);
  });

  test('are as thick as their style needs', () => {
    for (const { style, width } of [...Object.values(entityLines), claimLine, cueLine, mentionLine])
      assert.ok(style === 'double' ? width === 3 : width <= 2);
  });
});
