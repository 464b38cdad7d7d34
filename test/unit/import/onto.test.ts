import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { placeDecisions } from '../../../server/src/decisions/placeDecisions';
import { exportDocuments } from '../../../server/src/export';
import { articleFor, type Imported, ontoArticle, readFiles } from '../../../server/src/import';
import { FIRE, TEXT } from '../export/article';

const words = wordsIn('en');
const decided = {
  ...FIRE,
  document: {
    ...FIRE.document,
    annotations: FIRE.document.annotations.map(one =>
      one.id === 'e3' || one.id === 'q1' || one.id === 'e8'
        ? { ...one, status: 'accepted' as const, by: 'Rina' }
        : one,
    ),
  },
};
const imported = (): Imported => {
  const { files } = exportDocuments('native', [decided], words);
  return readFiles('native', files, words).articles[0] ?? assert.fail();
};
let made = 0;
const options = {
  newId: () => `new-${++made}`,
  by: 'native',
  at: '2026-01-02T03:04:05Z',
  suggestions: false,
};
const empty = { ...FIRE.document, annotations: [], entities: [], sources: [] };

suite('import onto an article', () => {
  test('takes over what people decided, with who did, and leaves suggestions', () => {
    const { decisions, report } = ontoArticle(imported(), 'native', { text: TEXT, document: empty }, options);
    assert.deepEqual(
      decisions.map(({ id, verdict, by, target }) => [id, verdict, by, target.exact]),
      [
        ['q1', 'accepted', 'Rina', 'আগুন 🔥 নিভেছে।'],
        ['e3', 'accepted', 'Rina', 'Mina "Rao" Sen'],
        ['e7', 'rejected', 'native', 'left'],
        ['e8', 'accepted', 'Rina', 'Sen'],
      ],
    );
    assert.deepEqual(report, {
      matched: 4,
      moved: 0,
      orphaned: 0,
      lostParts: 0,
      known: 0,
      suggestions: 11,
      isSameText: true,
      unit: 'utf-16',
    });
    const [quote] = decisions;
    assert.ok(quote?.layer === 'quote');
    assert.deepEqual(quote.source, { name: 'র‍্যাবের মুখপাত্র', kind: 'person' });
    assert.equal(quote.cue?.exact, 'বলেন');
  });

  test('takes suggestions as accepted ones, with ids of their own, where they are asked for', () => {
    const { decisions } = ontoArticle(
      imported(),
      'native',
      { text: TEXT, document: empty },
      { ...options, suggestions: true },
    );
    assert.equal(decisions.length, 15);
    const [first] = decisions;
    assert.equal(first?.verdict, 'accepted');
    assert.match(first?.id ?? '', /^new-/);
  });

  test('knows the text by its digest whatever its line ends are', () => {
    const lines = TEXT.replaceAll('\r\n', '\n');
    const { decisions, report } = ontoArticle(
      imported(),
      'native',
      { text: lines, document: empty },
      options,
    );
    assert.equal(report.matched, 4);
    for (const { target } of decisions) assert.equal(lines.slice(target.start, target.end), target.exact);
  });

  test('finds words again in an edited text, and keeps those that are gone as orphans', () => {
    const edited = `A new first line.\r\n${TEXT.replace('Mina "Rao" Sen', 'She')}`;
    const { decisions, report } = ontoArticle(
      imported(),
      'native',
      { text: edited, document: empty },
      options,
    );
    assert.equal(report.isSameText, false);
    assert.equal(report.moved + report.orphaned, 4);
    const orphan = decisions.find(({ id }) => id === 'e3');
    assert.equal(orphan?.target.exact, 'Mina "Rao" Sen');
    assert.equal(placeDecisions(edited, orphan === undefined ? [] : [orphan])[0]?.place?.at, null);
    const quote = decisions.find(({ id }) => id === 'q1');
    assert.equal(edited.slice(quote?.target.start, quote?.target.end), 'আগুন 🔥 নিভেছে।');
  });

  test('leaves out what is decided alike already', () => {
    const { decisions, report } = ontoArticle(
      imported(),
      'native',
      { text: TEXT, document: decided.document },
      options,
    );
    assert.deepEqual(decisions, []);
    assert.equal(report.known, 4);
  });

  test('keeps a broken record and reads the others', () => {
    const content = JSON.stringify({
      ...FIRE.document,
      annotations: [
        ...FIRE.document.annotations,
        { id: 'x', layer: 'entity', type: 'PER', start: 3, end: 5, text: 'abc' },
      ],
      entities: [{ id: 'E1' }],
    });
    const { articles, unread } = readFiles('native', [{ name: 'a.json', content }], words);
    assert.equal(articles[0]?.annotations.length, 15);
    assert.deepEqual(
      unread.map(({ file, reason }) => [file, reason]),
      [
        ['a.json', 'annotations[15]: expected the length of the text but found Object'],
        ['a.json', 'entities[0].type: expected "type" but found undefined'],
      ],
    );
  });

  test('says of a file that is none which line is none', () => {
    const { files } = exportDocuments('jsonl', [FIRE], words);
    const content = `${files[0]?.content}{"format"\n[]\n`;
    const { articles, unread } = readFiles('jsonl', [{ name: 'a.jsonl', content }], words);
    assert.equal(articles.length, 1);
    assert.deepEqual(
      unread.map(({ line, reason }) => [line, reason]),
      [
        [2, 'not JSON'],
        [3, 'format: expected "format" but found undefined'],
      ],
    );
  });

  test('chooses the article whose words the text has', () => {
    const other = {
      ...imported(),
      annotations: imported().annotations.map(one => ({ ...one, text: `no ${one.text}` })),
    };
    const one = imported();
    assert.equal(articleFor([other, one], TEXT), one);
    assert.equal(articleFor([], TEXT), undefined);
  });
});
