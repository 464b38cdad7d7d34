import assert from 'node:assert/strict';
import { choose, EVERYTHING, LAYERS } from '../../../server/src/export/index';
import { FIRE } from './article';

suite('choose', () => {
  const { document } = FIRE;

  test('everything is the document as it is', () => assert.equal(choose(document, EVERYTHING), document));

  test('a layer that is left out takes along what only it names', () => {
    const quotes = choose(document, { layers: ['quote'], statuses: 'all' });
    assert.ok(quotes.annotations.length > 0);
    assert.ok(quotes.annotations.every(({ layer }) => layer === 'quote'));
    assert.deepEqual(quotes.entities, []);
    assert.ok(quotes.sources.length > 0);
    assert.ok(quotes.sources.every(({ entity }) => entity === undefined));
  });

  test('reviewed and suggested ones are all together', () => {
    const part = (statuses: 'reviewed' | 'suggested') =>
      choose(document, { layers: LAYERS, statuses }).annotations.map(({ id }) => id);
    assert.deepEqual(part('reviewed'), ['e7']);
    assert.deepEqual(
      part('suggested'),
      document.annotations.map(({ id }) => id).filter(id => id !== 'e7'),
    );
  });
});
