import assert from 'node:assert/strict';
import { unfinishedArticles } from '../../../client/src/articles/unfinished';

suite('unfinishedArticles', () => {
  test('suspects nobody when all is done', () => {
    const articles = unfinishedArticles();
    articles.sent('a', 1);
    articles.reported({ uri: 'a', version: 1, state: 'working' });
    articles.reported({ uri: 'a', version: 1, state: 'done' });
    assert.equal(articles.suspect(), undefined);
  });

  test('suspects the article that went working last', () => {
    const articles = unfinishedArticles();
    for (const uri of ['a', 'b', 'c']) articles.sent(uri, 1);
    articles.reported({ uri: 'b', version: 1, state: 'working' });
    articles.reported({ uri: 'a', version: 1, state: 'working' });
    articles.sent('c', 2);
    assert.equal(articles.suspect(), 'a');
    articles.reported({ uri: 'a', version: 1, state: 'done' });
    assert.equal(articles.suspect(), 'b');
  });

  test('suspects the one that was sent last when none went working', () => {
    const articles = unfinishedArticles();
    articles.sent('a', 1);
    articles.sent('b', 1);
    articles.sent('a', 2);
    assert.equal(articles.suspect(), 'a');
  });

  test('does not take an older version for the one that was sent', () => {
    const articles = unfinishedArticles();
    articles.sent('a', 2);
    articles.reported({ uri: 'a', version: 1, state: 'done' });
    assert.equal(articles.suspect(), 'a');
  });

  test('forgets what was closed, and all when the server is gone', () => {
    const articles = unfinishedArticles();
    articles.sent('a', 1);
    articles.sent('b', 1);
    articles.forget('b');
    assert.equal(articles.suspect(), 'a');
    articles.forgetAll();
    assert.equal(articles.suspect(), undefined);
  });
});
