import assert from 'node:assert/strict';
import { rowAt } from '../../../client/src/views/rowAt';
import type { Range } from '../../../server/src/protocol';

interface Row {
  readonly name: string;
  readonly range: Range | undefined;
  readonly children: readonly Row[];
}

/** A row over some characters of line 0. */
const row = (name: string, from: number, to: number, ...children: Row[]): Row => ({
  name,
  range: { start: { line: 0, character: from }, end: { line: 0, character: to } },
  children,
});
const at = (rows: readonly Row[], character: number) => rowAt(rows, { line: 0, character })?.name;

suite('rowAt', () => {
  const rows = [
    row('Rahman', 0, 6, row('quote', 10, 40), row('claim', 10, 40), row('inner', 20, 30)),
    { name: 'own claims', range: undefined, children: [row('own', 50, 60)] },
  ];

  test('the smallest citation round the cursor', () => {
    assert.equal(at(rows, 25), 'inner');
    assert.equal(at(rows, 55), 'own');
  });

  test('of a quote and the claim in the same words the quote', () => assert.equal(at(rows, 12), 'quote'));
  test('the source where the cursor stands on its name', () => assert.equal(at(rows, 3), 'Rahman'));
  test('ends belong to a citation, gaps to none', () => {
    assert.equal(at(rows, 40), 'quote');
    assert.equal(at(rows, 45), undefined);
  });
});
