import assert from 'node:assert/strict';
import { lookUpLink } from '../../../server/src/features/lookUpLink';

suite('lookUpLink', () => {
  test('searches the Wikipedia of the article’s language', () => {
    assert.equal(
      lookUpLink('ঢাকা', 'bn'),
      `https://bn.wikipedia.org/w/index.php?search=${encodeURIComponent('ঢাকা')}`,
    );
  });

  test('never ends a Markdown link early, nor fails on half a character', () => {
    assert.equal(lookUpLink("a)b(c '*~", 'en').split('=')[1], 'a%29b%28c%20%27%2A%7E');
    assert.match(lookUpLink('x\ud800', 'en'), /%EF%BF%BD$/);
  });

  test('takes English where the language is no plain code', () => {
    assert.match(lookUpLink('x', 'evil.org/'), /^https:\/\/en\.wikipedia\.org\//);
  });
});
