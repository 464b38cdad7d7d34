import assert from 'node:assert/strict';
import { addEntity } from '../../../../server/src/decisions/review/add';
import type { ReviewedArticle } from '../../../../server/src/decisions/review/article';
import { bearerOf, merge, rename, split } from '../../../../server/src/decisions/review/names';
import { find, review, spanOf } from './support';

const entity = ({ document }: ReviewedArticle, name: string) => {
  const found = document.entities.find(one => one.name === name);
  assert.ok(found, name);
  return found;
};
const source = ({ document }: ReviewedArticle, name: string) => {
  const found = document.sources.find(one => one.name === name);
  assert.ok(found, name);
  return found;
};

suite('names of entities and sources', () => {
  const mentions = (article: ReviewedArticle) =>
    article.document.entities.map(({ name, mentions: { length } }) => [name, length]);

  test('two entities become one, and two again by a split', () => {
    const it = review();
    it.do(article => addEntity(article, spanOf('ferry'), 'PER'));
    assert.deepEqual(mentions(it.now()), [
      ['Anna Holm', 2],
      ['ferry', 1],
    ]);
    it.do(article => merge(article, entity(article, 'ferry'), entity(article, 'Anna Holm')));
    assert.deepEqual(mentions(it.now()), [['Anna Holm', 3]]);
    it.do(article => split(article, [find(article, 'entity', 'ferry')], { name: 'ferry', type: 'PER' }));
    assert.deepEqual(mentions(it.now()), [
      ['Anna Holm', 2],
      ['ferry', 1],
    ]);
  });

  test('mentions are given to a new entity, whose name must be its own', () => {
    const it = review();
    const karl = { name: 'Karl Holm', type: 'PER' } as const;
    assert.equal(bearerOf(it.now(), karl), undefined);
    assert.equal(bearerOf(it.now(), { ...karl, name: 'Holm' })?.name, 'Anna Holm');
    it.do(article => split(article, [find(article, 'entity', 'Holm')], karl));
    assert.deepEqual(mentions(it.now()), [
      ['Anna Holm', 1],
      ['Karl Holm', 1],
    ]);
  });

  test('a source is renamed, renamed again, and given its own name back', () => {
    const it = review();
    it.do(article => rename(article, source(article, 'The mayor'), 'Mayor Holm'));
    it.do(article => rename(article, source(article, 'Mayor Holm'), 'A. Holm'));
    assert.deepEqual(
      it.now().document.sources.map(({ name }) => name),
      ['Anna Holm', 'A. Holm'],
    );
    assert.equal(it.all().length, 1);
    it.do(article => rename(article, source(article, 'A. Holm'), 'The mayor'));
    assert.deepEqual(it.all(), []);
  });
});
