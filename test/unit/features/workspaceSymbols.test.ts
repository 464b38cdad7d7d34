import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

suite('workspaceSymbols', () => {
  const namesFor = (query: string) =>
    workspaceSymbols([ministerArticle()], { query }, readerWith()).map(({ name }) => name);

  test('lists entities, and sources that are none, when nothing is asked', () => {
    assert.deepEqual(namesFor(''), ['করিম উল্লাহ', 'ভাসানচর', 'পুলিশ']);
  });

  test('finds by a part of any form', () => {
    assert.deepEqual(namesFor('সানচ'), ['ভাসানচর']);
    assert.deepEqual(namesFor('  পুলিশ '), ['পুলিশ']);
    assert.deepEqual(namesFor('নাই'), []);
  });
});
