import assert from 'node:assert/strict';
import { evaluate } from '../../../server/src/evaluation/evaluate';
import { scoreArticle } from '../../../server/src/evaluation/scoreArticle';
import { sourceTableOf, tableOf } from '../../../server/src/evaluation/table';
import { marksIn, type Told } from './marking';

suite('tableOf', () => {
  const text = 'Anna Holm said the lake rose by two metres.';
  const told: Told = {
    entities: [['Anna Holm', 'PER', 'anna']],
    sources: [['anna', 'Anna Holm', 'person']],
    quotes: [['the lake rose by two metres', 'indirect', 'anna', 'Anna Holm', 'said']],
    claims: [['the lake rose by two metres', 'anna', 1]],
  };
  const score = (predicted: Told) =>
    scoreArticle({
      name: 'lake',
      text,
      gold: marksIn(text, told),
      predicted: marksIn(text, predicted),
    });
  const rowsOf = (predicted: Told) => tableOf(evaluate([score(predicted)])).split('\n');
  const cellsOf = (predicted: Told, name: string) =>
    rowsOf(predicted)
      .filter(row => row.replace(/ {2}.*/, '') === name)
      .map(row => row.slice(name.length).trim().split(/ +/));

  test('says how much was compared', () => assert.equal(rowsOf(told)[0], '1 article, 9 words'));

  test('has a row a figure, with no interval for one article', () =>
    assert.deepEqual(cellsOf(told, 'quote any'), [['100.0', '100.0', '100.0', '–', '1', '1', '1']]));

  test('shows a share once', () =>
    assert.deepEqual(cellsOf(told, 'quote source'), [['100.0', '–', '1', '1', '1']]));

  test('shows misses as zeros, and leaves out what nobody marked', () => {
    assert.deepEqual(cellsOf({}, 'claim .8'), [['0.0', '0.0', '0.0', '–', '0', '0', '1']]);
    assert.deepEqual(cellsOf(told, 'entity ORG'), []);
  });

  test('tells how claims are ranked', () =>
    assert.deepEqual(cellsOf(told, 'claim worth AP'), [['100.0', '–', '1']]));

  test('tells agreement over words, if there is any to tell', () => {
    assert.deepEqual(cellsOf(told, 'entity'), [['100.0', '–', '9', '9']]);
    assert.deepEqual(cellsOf({}, 'entity'), [['0.0', '–', '7', '9']]);
    assert.deepEqual(cellsOf(told, 'structure'), [['–', '–', '9', '9']]);
  });

  test('of sources has a row a source', () => {
    const table = sourceTableOf([score({})]).split('\n');
    assert.match(table[3] ?? '', /^ +0\.0 +0\.0 +0\.0 +0 +0 +6 {3}Anna Holm \(person\) missed$/);
  });
});
