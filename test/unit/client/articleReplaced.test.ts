import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { articleReplaced } from '../../../client/src/export/articleReplaced';

const uriOf = (path: string, scheme = 'file') => ({ scheme, authority: '', path }) as Uri;
const written = (...paths: readonly string[]) => paths.map(path => ({ uri: uriOf(path) }));

suite('articleReplaced', () => {
  const article = uriOf('/news/সেতু.txt');

  test('finds the article that a copy of it would replace', () => {
    const brat = written('/news/সেতু.ann', '/news/সেতু.txt', '/news/annotation.conf');
    assert.equal(articleReplaced(brat, [uriOf('/news/b.txt'), article]), article);
  });

  test('knows names that differ only in case or composition', () => {
    assert.ok(articleReplaced(written('/News/STORM.TXT'), [uriOf('/news/storm.txt')]));
    assert.ok(articleReplaced(written('/café.txt'.normalize('NFD')), [uriOf('/café.txt'.normalize('NFC'))]));
  });

  test('lets pass what stands elsewhere', () => {
    assert.equal(articleReplaced(written('/other/সেতু.txt', '/news/সেতু.ann'), [article]), undefined);
    assert.equal(articleReplaced(written('/news/সেতু.txt'), [uriOf('/news/সেতু.txt', 'memfs')]), undefined);
  });
});
