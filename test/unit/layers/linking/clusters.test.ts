import assert from 'node:assert/strict';
import type { NamedMention } from '../../../../server/src/layers/entity/nameMentions';
import { createClusterIndex } from '../../../../server/src/layers/linking/clusters';

const person = (key: string, order = 0): NamedMention => ({
  ref: { paragraph: 0, mention: order },
  order,
  mention: { start: 0, end: key.length, type: 'PER', confidence: 1, why: 'test' },
  type: 'PER',
  words: key.split(' '),
  key,
  phrase: key,
});

suite('clusters', () => {
  test('are found by the name that opened them, and only as their type', () => {
    const index = createClusterIndex();
    const mira = index.open(person('mira lind'));
    assert.equal(index.find('PER', 'mira lind'), mira);
    assert.equal(index.find('ORG', 'mira lind'), undefined);
  });

  test('keep the fullest name of those who join', () => {
    const index = createClusterIndex();
    const mira = index.open(person('mira lind'));
    index.join(mira, person('mira anna lind', 1));
    index.join(mira, person('lind', 2));
    assert.deepEqual(mira.words, ['mira', 'anna', 'lind']);
    assert.equal(mira.members.length, 3);
  });

  test('the first under an alias keeps it; an empty alias is none', () => {
    const index = createClusterIndex();
    const mira = index.open(person('mira lind'));
    const anna = index.open(person('anna lind', 1));
    index.alias(mira, 'the skipper');
    index.alias(anna, 'the skipper');
    index.alias(anna, '');
    assert.equal(index.find('PER', 'the skipper'), mira);
    assert.equal(index.find('PER', ''), undefined);
  });

  test('a surname is shared, each bearer once, the first few of very many', () => {
    const index = createClusterIndex();
    const mira = index.open(person('mira lind'));
    index.share(mira, 'lind');
    index.share(mira, 'lind');
    assert.deepEqual(index.sharing('PER', 'lind'), [mira]);
    for (let i = 0; i < 100; i++) index.share(index.open(person(`mira${i} lind`, i)), 'lind');
    assert.ok(index.sharing('PER', 'lind').length < 20);
  });
});
