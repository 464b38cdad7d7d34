import assert from 'node:assert/strict';
import { exportArticles, nameOf } from '../../../server/src/features/exportArticles';
import { MINISTER, ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

suite('exportArticles', () => {
  test('writes an open article with the digest of its text', () => {
    const { files, dropped } = exportArticles([ministerArticle()], { format: 'native' }, readerWith());
    const [file] = files;
    assert.equal(file?.name, 'a.json');
    const { document, annotations } = JSON.parse(file?.content ?? '');
    assert.match(document.sha256, /^[0-9a-f]{64}$/);
    for (const { start, end, text } of annotations) assert.equal(MINISTER.slice(start, end), text);
    assert.deepEqual(dropped, []);
  });

  test('refuses a format that does not exist', () => {
    assert.throws(() => exportArticles([], { format: 'papyrus' }, readerWith()), RangeError);
  });

  const names: readonly (readonly [uri: string, name: string])[] = [
    ['file:///news/storm.article', 'storm'],
    ['file:///news/storm%20of%20June.2.txt', 'storm of June.2'],
    ['file:///c%3A/%E0%A6%9D%E0%A6%A1%E0%A6%BC.news', 'ঝড়'],
    ['untitled:Untitled-1', 'Untitled-1'],
    ['file:///a/.article', '.article'],
    ['vscode-vfs://github/x/y.txt?ref=1#l', 'y'],
    ['file:///100%.txt', '100%'],
    ['file:///a%2Fb%00.txt', 'a_b_'],
    ['file:///', 'article'],
    ['file:///..', 'article'],
  ];
  for (const [uri, name] of names) test(`names ${uri} ${name}`, () => assert.equal(nameOf(uri), name));
});
