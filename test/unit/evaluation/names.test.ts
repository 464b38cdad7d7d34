import assert from 'node:assert/strict';
import { isPronoun, nameKey, namesSame } from '../../../server/src/evaluation/names';

suite('names', () => {
  const same = (gold: string, predicted: string) => namesSame(nameKey(gold), nameKey(predicted));

  test('are compared without case endings, possessives, joiners and case', () => {
    assert.deepEqual(nameKey('Anna HOLM’s'), ['anna', 'holm']);
    assert.deepEqual(nameKey('কিমকে'), nameKey('কিম'));
    assert.deepEqual(nameKey('মন্ত্রণালয়ের'), nameKey('মন্ত্রণালয়'));
    assert.deepEqual(nameKey('র‍্যাব'), nameKey('র্যাব'));
    assert.deepEqual(nameKey('কে'), ['কে']); // too short to lose an ending
  });

  test('are the same where gold stands at the end of the predicted name', () => {
    assert.ok(same('Holm', 'Anna Holm'));
    assert.ok(same('কিম', 'রাষ্ট্রপতি কিমের'));
    assert.ok(!same('Anna', 'Anna Holm'));
  });

  test('are the same where two predicted words stand together in gold', () => {
    assert.ok(same('Dr Anna Holm Larsen', 'Anna Holm'));
    assert.ok(!same('Dr Anna Holm Larsen', 'Anna Larsen'));
    assert.ok(!same('Norrby Ministry', 'Ministry'));
  });

  test('without a word are never the same', () => {
    assert.ok(!same('', ''));
    assert.ok(!same('Holm', '—'));
  });

  test('are no pronouns', () => {
    assert.ok(isPronoun('She') && isPronoun('তিনি'));
    assert.ok(!isPronoun('Anna'));
  });
});
