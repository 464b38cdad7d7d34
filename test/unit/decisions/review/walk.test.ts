import assert from 'node:assert/strict';
import { accept } from '../../../../server/src/decisions/review/judge';
import { annotationAt, nextUndecided } from '../../../../server/src/decisions/review/walk';
import { find, review, spanOf } from './support';

suite('the walk over what is undecided', () => {
  const name = (one: { layer: string; text: string } | undefined) => one && `${one.layer}: ${one.text}`;

  test('goes through the text, of the same words by layer, and round its end', () => {
    const { annotations } = review().now().document;
    const seen: (string | undefined)[] = [];
    let at = nextUndecided(annotations, { start: 0, end: Number.MAX_SAFE_INTEGER }, 'next');
    const first = at;
    do {
      seen.push(name(at));
      at = at && nextUndecided(annotations, at, 'next');
    } while (at !== first);
    assert.deepEqual(seen, [
      'entity: Anna Holm',
      'quote: the bridge was safe',
      'claim: the bridge was safe',
      'entity: Holm',
      'quote: the river was clean',
      'quote: the ferry was late',
    ]);
    assert.ok(first);
    assert.equal(name(nextUndecided(annotations, first, 'previous')), 'quote: the ferry was late');
  });

  test('leaves out what is decided, and ends where nothing is left', () => {
    const it = review();
    it.do(article => accept(article, find(article, 'quote', 'the bridge was safe')));
    const { annotations } = it.now().document;
    const from = find(it.now(), 'entity', 'Anna Holm');
    assert.equal(name(nextUndecided(annotations, from, 'next')), 'claim: the bridge was safe');
    assert.equal(nextUndecided([], from, 'next'), undefined);
  });

  test('a selection means the very words, else the smallest round it, else what was rejected', () => {
    const it = review();
    const at = (words: string) => name(annotationAt(it.now().document.annotations, spanOf(words)));
    assert.equal(at('Anna Holm'), 'entity: Anna Holm');
    assert.equal(at('Anna'), 'entity: Anna Holm');
    assert.equal(at('bridge'), 'quote: the bridge was safe');
    assert.equal(at('laughed'), undefined);
  });
});
