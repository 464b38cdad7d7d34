import assert from 'node:assert/strict';
import { changeType } from '../../../../server/src/decisions/review/change';
import { accept, reject } from '../../../../server/src/decisions/review/judge';
import { type Disputed, type Settlement, settle } from '../../../../server/src/decisions/review/settle';
import type { AnnotationDecision } from '../../../../server/src/decisions/types';
import { review } from './support';

/** What somebody else decides about the same article, under ids of their own. */
function theirs(verdict: 'accepted' | 'rejected' | 'ORG', id = 'theirs'): AnnotationDecision {
  const other = review();
  other.do(article => {
    const mention = article.document.annotations.find(({ text }) => text === 'Anna Holm');
    assert.ok(mention?.layer === 'entity');
    if (verdict === 'ORG') return changeType(article, mention, 'ORG');
    return verdict === 'accepted' ? accept(article, mention) : reject(article, mention);
  });
  const [decision] = other.all();
  assert.ok(decision?.kind === 'annotation');
  return { ...decision, id };
}

suite('settle', () => {
  const said = (article: ReturnType<typeof review>) =>
    article
      .now()
      .document.annotations.filter(({ text, layer }) => text === 'Anna Holm' && layer === 'entity')
      .map(({ type, status, id }) => `${type} ${status} ${id}`);
  const after = (disputed: Disputed, choice: Settlement, before?: AnnotationDecision) => {
    const article = review();
    if (before !== undefined) article.do(() => ({ put: [before], remove: [] }));
    const undo = article.do(now => settle(now, disputed, choice));
    const result = said(article);
    article.undo(undo);
    return { result, undone: article.all() };
  };
  const mine = theirs('accepted', 'mine');

  test('takes what the other says in the place of the article’s own decision', () => {
    const { result, undone } = after({ left: mine, right: theirs('ORG') }, 'right', mine);
    assert.deepEqual(result, ['ORG changed theirs']);
    assert.deepEqual(undone, [mine]);
  });

  test('leaves what is followed already', () => {
    const article = review();
    article.do(() => ({ put: [mine], remove: [] }));
    assert.deepEqual(settle(article.now(), { left: mine, right: theirs('ORG') }, 'left'), {
      put: [],
      remove: [],
    });
  });

  test('rejects what is only on the other side: a suggestion, or one that was added', () => {
    const nobody = { left: null, right: theirs('accepted') };
    assert.match(after(nobody, 'left').result.join(), /^PER rejected d\d+$/);
    assert.deepEqual(after({ left: theirs('rejected', 'no'), right: mine }, 'left', mine).result, [
      'PER rejected no',
    ]);
  });

  test('adds what is only on the other side', () => {
    assert.deepEqual(after({ left: null, right: theirs('accepted') }, 'right').result, [
      'PER accepted theirs',
    ]);
  });

  test('keeps both, two versions of one record under two ids', () => {
    assert.deepEqual(after({ left: mine, right: theirs('ORG') }, 'both', mine).result, [
      'PER accepted mine',
      'ORG changed theirs',
    ]);
    const { result } = after({ left: mine, right: theirs('ORG', 'mine') }, 'both', mine);
    assert.match(result.join(), /^PER accepted mine,ORG changed d\d+$/);
  });

  test('two other people’s versions take the place of a third, the article’s own', () => {
    const own = theirs('accepted', 'own');
    assert.deepEqual(
      after({ left: theirs('accepted', 'a'), right: theirs('ORG', 'b') }, 'right', own).result,
      ['ORG changed b'],
    );
  });
});
