import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols } from '../../../server/src/features/documentSymbols';
import { makeArticle, textIn } from '../support/makeArticle';
import { ministerArticle } from '../support/ministerArticle';
import { readerWith } from '../support/reader';

const article = ministerArticle();
const symbols = documentSymbols(article, {}, readerWith());

type Tree = readonly (string | readonly [string, Tree])[];

const tree = (list: readonly DocumentSymbol[]): Tree =>
  list.map(({ name, children = [] }) => (children.length === 0 ? name : [name, tree(children)]));

suite('documentSymbols', () => {
  test('lists sources in order of first citation, then what has none, then credits', () => {
    const bridge = 'ভাসানচরে ৪০ কোটি টাকার সেতু হবে';
    assert.deepEqual(tree(symbols), [
      ['করিম উল্লাহ', [[bridge, [bridge]], 'কাজ শুরু জুনে।', ['খরচ বাড়বে না', ['খরচ বাড়বে না']]]],
      ['পুলিশ?', [['দুজন আহত', ['দুজন আহত']]]],
      ['Unattributed quotes', ['এটা কার কথা']],
      ['The article’s own claims', ['সেতুটি দেশের দীর্ঘতম']],
      ['Captions and credits', ['ছবি: রিনা বেগম']],
    ]);
  });

  test('reaches from the first to the last citation and selects the words that first name the source', () => {
    const [minister] = symbols;
    assert.ok(minister);
    assert.match(textIn(article, minister.range), /^সেতুমন্ত্রী করিম[\s\S]*খরচ বাড়বে না$/);
    assert.equal(textIn(article, minister.selectionRange), 'সেতুমন্ত্রী করিম উল্লাহ');
    assert.equal(minister.detail, 'person · quotes: 3 · claims: 2');
  });

  test('says which quotes may be another’s', () => {
    const [first, doubted] = symbols.slice(0, 2).map(({ children = [] }) => children[0]?.detail);
    assert.equal(first, 'reported speech');
    assert.equal(doubted, 'reported speech · speaker uncertain');
  });

  test('keeps every selection inside its range and no name blank, or VS Code drops the outline', () => {
    const blank = makeArticle({
      text: 'ক  \t খ',
      sources: [{ name: ' ', kind: 'hearsay' }],
      lines: { 0: { quotes: [{ words: '  \t ', sources: [0], cue: 'খ' }] } },
    });
    const check = (list: readonly DocumentSymbol[]): void => {
      for (const { name, range, selectionRange, children = [] } of list) {
        assert.notEqual(name.trim(), '');
        const inside = (a: DocumentSymbol['range']['start'], b: DocumentSymbol['range']['start']) =>
          a.line < b.line || (a.line === b.line && a.character <= b.character);
        assert.ok(inside(range.start, selectionRange.start) && inside(selectionRange.end, range.end), name);
        check(children);
      }
    };
    check(symbols);
    const outline = documentSymbols(blank, {}, readerWith({}, 'bn'));
    assert.deepEqual(tree(outline), [['শোনা কথা', ['পরোক্ষ উক্তি']]]);
    check(outline);
  });

  test('is empty for an empty article', () => {
    assert.deepEqual(documentSymbols(makeArticle({ text: '' }), {}, readerWith()), []);
  });
});
