import assert from 'node:assert/strict';
import { addEntity } from '../../../../server/src/decisions/review/add';
import { together } from '../../../../server/src/decisions/review/article';
import { undecided } from '../../../../server/src/decisions/review/bulk';
import { changeType, setSpan } from '../../../../server/src/decisions/review/change';
import { accept, reject } from '../../../../server/src/decisions/review/judge';
import { find, review, spanOf } from './support';

suite('accepting and rejecting', () => {
  test('a suggestion, and the other way round, under one id', () => {
    const it = review();
    it.do(article => accept(article, find(article, 'entity', 'Anna Holm')));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER accepted', 'Holm: PER auto']);
    it.do(article => reject(article, find(article, 'entity', 'Anna Holm')));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER rejected', 'Holm: PER auto']);
    it.do(article => accept(article, find(article, 'entity', 'Anna Holm')));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER accepted', 'Holm: PER auto']);
    assert.deepEqual(
      it.all().map(({ id, by }) => [id, by]),
      [['d1', 'Mina']],
    );
  });

  test('what was decided so already needs no decision', () => {
    const it = review();
    it.do(article => accept(article, find(article, 'entity', 'Anna Holm')));
    assert.deepEqual(accept(it.now(), find(it.now(), 'entity', 'Anna Holm')), { put: [], remove: [] });
  });

  test('a changed one is rejected with its suggestion, and comes back as it was changed', () => {
    const it = review();
    it.do(article => changeType(article, find(article, 'entity', 'Holm'), 'ORG'));
    it.do(article => reject(article, find(article, 'entity', 'Holm')));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER auto', 'Holm: ORG rejected']);
    it.do(article => accept(article, find(article, 'entity', 'Holm')));
    assert.deepEqual(it.texts('entity'), ['Anna Holm: PER auto', 'Holm: ORG changed']);
  });

  test('a longer one is rejected with the suggestion that it was made from', () => {
    const it = review();
    it.do(article => setSpan(article, find(article, 'entity', 'Anna Holm'), spanOf('Mayor Anna Holm')));
    it.do(article => reject(article, find(article, 'entity', 'Mayor Anna Holm')));
    assert.deepEqual(it.texts('entity'), ['Mayor Anna Holm: PER rejected', 'Holm: PER auto']);
  });

  test('one that was added by hand goes away', () => {
    const it = review();
    it.do(article => addEntity(article, spanOf('river'), 'LOC'));
    it.do(article => reject(article, find(article, 'entity', 'river')));
    assert.deepEqual(it.all(), []);
  });

  test('many at once, with one way back', () => {
    const it = review();
    const all = undecided(it.now().document);
    assert.equal(all.length, 6);
    const inverse = it.do(article => together(all.map(annotation => accept(article, annotation))));
    assert.deepEqual(undecided(it.now().document), []);
    it.undo(inverse);
    assert.equal(undecided(it.now().document).length, 6);
  });

  test('many of a type, above a confidence, in a selection', () => {
    const { document } = review().now();
    const texts = (choice: Parameters<typeof undecided>[1]) =>
      undecided(document, choice).map(({ text }) => text);
    assert.deepEqual(texts({ type: 'PER' }), ['Anna Holm', 'Holm']);
    assert.deepEqual(texts({ type: 'indirect', minimumConfidence: 0.9 }), [
      'the bridge was safe',
      'the ferry was late',
    ]);
    assert.deepEqual(texts({ within: [spanOf('Mayor'), spanOf('The mayor said the river was')] }), [
      'the river was clean',
    ]);
  });
});
