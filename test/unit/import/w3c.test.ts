import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { ontoArticle, readFiles } from '../../../server/src/import';
import { FIRE, TEXT } from '../export/article';

const words = wordsIn('en');
const read = (value: unknown) => {
  const content = typeof value === 'string' ? value : JSON.stringify(value);
  const { articles, unread } = readFiles('w3c', [{ name: 'a.jsonld', content }], words);
  return { imported: articles[0] ?? assert.fail('no article'), articles, unread };
};
const OPTIONS = { newId: () => 'new', by: 'W3C', at: '2026-01-02T03:04:05Z', suggestions: false };
const onto = (text: string) => ({
  text,
  document: { ...FIRE.document, annotations: [], entities: [], sources: [] },
});
const marked = (label: string, exact: string, start: number, end: number, more = {}) => ({
  id: `https://tool.example/${start}`,
  type: 'Annotation',
  body: { type: 'TextualBody', purpose: 'tagging', value: label },
  target: {
    source: 'https://news.example/1',
    selector: [
      { type: 'TextQuoteSelector', exact },
      { type: 'TextPositionSelector', start, end },
    ],
  },
  ...more,
});

suite('import of W3C Web Annotation', () => {
  const text = '🔥🔥 রিনা বেগম met Karim in Dhaka.';

  test('reads positions as code points and says so', () => {
    const { imported } = read([marked('Person', 'Karim', 17, 22), marked('GPE', 'Dhaka', 26, 31)]);
    const { decisions, report } = ontoArticle(imported, 'w3c', onto(text), OPTIONS);
    assert.equal(report.unit, 'code points');
    assert.deepEqual(
      decisions.map(({ target, type }) => [type, text.slice(target.start, target.end)]),
      [
        ['PER', 'Karim'],
        ['LOC', 'Dhaka'],
      ],
    );
    assert.equal(report.matched, 2);
  });

  test('reads them as UTF-16 units where these fit the quotes and code points do not', () => {
    const { imported } = read([marked('Person', 'Karim', 19, 24), marked('GPE', 'Dhaka', 28, 33)]);
    const { decisions, report } = ontoArticle(imported, 'w3c', onto(text), OPTIONS);
    assert.equal(report.unit, 'utf-16');
    assert.deepEqual([report.matched, decisions[0]?.target.start], [2, 19]);
  });

  test('finds quotes without a position, or with one that fits in no unit', () => {
    const bare = marked('Person', 'Karim', 0, 0, {
      target: {
        source: 'x',
        selector: { type: 'TextQuoteSelector', exact: 'Karim', prefix: 'met ', suffix: ' in' },
      },
    });
    const off = { ...marked('GPE', 'Dhaka', 3, 8), id: 'urn:2' };
    for (const item of [bare, off]) {
      const { imported } = read([item]);
      const { decisions } = ontoArticle(imported, 'w3c', onto(text), OPTIONS);
      const [one] = decisions;
      assert.equal(text.slice(one?.target.start, one?.target.end), one?.target.exact);
    }
  });

  test('reads who made an annotation and when, and keeps its id', () => {
    const { imported } = read(
      marked('ORG', 'Dhaka', 26, 31, { creator: { name: 'Rina' }, created: '2026-05-01T00:00:00Z' }),
    );
    const [decision] = ontoArticle(imported, 'w3c', onto(text), OPTIONS).decisions;
    assert.deepEqual(
      [decision?.id, decision?.by, decision?.at, decision?.verdict],
      ['https://tool.example/26', 'Rina', '2026-05-01T00:00:00Z', 'manual'],
    );
  });

  test('takes a suggestion that another tool changed as changed, and leaves the others', () => {
    const { files } = exportDocuments('w3c', [FIRE], words);
    const content = (files[0]?.content ?? '').replace('"value": "WORK"', '"value": "LOC"');
    const { imported, unread } = read(content);
    assert.deepEqual(unread, []);
    const { decisions, report } = ontoArticle(imported, 'w3c', onto(TEXT), OPTIONS);
    assert.deepEqual(
      decisions.map(({ verdict, type, target }) => [verdict, type, target.exact]),
      [
        ['changed', 'LOC', 'Dhaka Water Act'],
        ['rejected', 'NORP', 'left'],
      ],
    );
    assert.equal(report.suggestions, 13);
  });

  test('tells articles apart by their address', () => {
    const other = marked('PER', 'Karim', 0, 5, {
      target: { source: 'y', selector: { type: 'TextQuoteSelector', exact: 'Karim' } },
    });
    const { articles } = read([marked('PER', 'Karim', 17, 22), other]);
    assert.deepEqual(
      articles.map(({ name }) => name),
      ['https://news.example/1', 'y'],
    );
  });

  test('keeps and shows what it does not understand', () => {
    const { unread, imported } = read({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        marked('PER', 'Karim', 17, 22),
        marked('MISC', 'Dhaka', 26, 31),
        { ...marked('PER', '', 0, 0), target: 'https://news.example/1' },
        { ...marked('PER', 'x', 0, 1), target: { source: 3 } },
      ],
    });
    assert.equal(imported.annotations.length, 1);
    assert.deepEqual(
      unread.map(({ reason }) => reason),
      [
        'annotations[3].target.0: expected (string | Object) but found Object',
        'its words are not quoted',
        'of no type that is known here',
      ],
    );
    assert.ok(unread.every(({ content, file }) => content.startsWith('{') && file === 'a.jsonld'));
  });
});
