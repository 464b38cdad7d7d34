import assert from 'node:assert/strict';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { articleOf, FIRE, facts, TEXT } from './article';

/** Reads RFC 4180: CRLF between records, `""` for a quotation mark within marks; tabs between cells likewise. */
function parse(csv: string, delimiter: ',' | '\t'): readonly (readonly string[])[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|$)`, 'g');
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(cell)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  return records.slice(0, -1);
}

function rowsOf(article = FIRE, format = 'csv'): readonly Readonly<Record<string, string>>[] {
  const content = exportDocuments(format, [article], wordsIn('en')).files[0]?.content ?? '';
  assert.ok(content.startsWith('\ufeff'), 'spreadsheets need a byte-order mark');
  const [columns = [], ...records] = parse(content.slice(1), format === 'tsv' ? '\t' : ',');
  return records.map(record => {
    assert.equal(record.length, columns.length);
    return Object.fromEntries(columns.map((column, i) => [column, record[i] ?? '']));
  });
}

suite('CSV', () => {
  const rows = rowsOf();
  const row = (id: string) => rows.find(one => one.id === id) ?? assert.fail(id);

  test('has a row for every annotation, rejected ones too, with offsets in UTF-16 units', () => {
    assert.deepEqual(
      rows.map(({ id }) => id),
      FIRE.document.annotations.map(({ id }) => id),
    );
    for (const { id, start_utf16, end_utf16, text } of rows) {
      const words = TEXT.slice(Number(start_utf16), Number(end_utf16));
      assert.equal(text?.replace(/^'(?=[=+@-])/, ''), words, id);
    }
    assert.equal(row('e7').status, 'rejected');
  });

  test('gives entity, source, mention, cue and stance by their names', () => {
    const { line_from_1, source_name, source_kind, also_sources, stance, mention_text, cue_text } = row('q3');
    assert.deepEqual(
      [line_from_1, source_name, source_kind, also_sources, stance, mention_text, cue_text],
      ['3', 'Mina "Rao" Sen', 'person', 'S3', 'denies', 'Sen and Das', 'denied'],
    );
    assert.equal(row('e3').entity_name, 'Mina "Rao" Sen');
    assert.deepEqual([row('c1').worth, row('c1').reasons, row('c2').source], ['0.62', 'event', 'article']);
  });

  test('keeps spreadsheets from running words as a formula', () => {
    assert.equal(row('q2').text, "'=SUM, [all] of *it*");
    for (const words of ['=1+1', '+1', '-1', '@now', '\tx', '＝1']) {
      const [only] = rowsOf(
        articleOf('formula', words, {
          annotations: [
            { ...facts(words, { start: 0, end: words.length }), id: 'e1', layer: 'entity', type: 'NUM' },
          ],
        }),
      );
      assert.equal(only?.text, `'${words}`);
    }
  });

  test('keeps line ends and quotation marks within a cell', () => {
    const text = 'one\r\n"two", three';
    const [only] = rowsOf(
      articleOf('lines', text, {
        annotations: [
          { ...facts(text, { start: 0, end: text.length }), id: 'q1', layer: 'entity', type: 'WORK' },
        ],
      }),
    );
    assert.equal(only?.text, text);
  });

  test('TSV says the same, with tabs between the cells and formulas kept from running', () => {
    assert.deepEqual(rowsOf(FIRE, 'tsv'), rows);
    const words = 'one\ttwo, three';
    const [only] = rowsOf(
      articleOf('tab', words, {
        annotations: [
          { ...facts(words, { start: 0, end: words.length }), id: 'e1', layer: 'entity', type: 'WORK' },
        ],
      }),
      'tsv',
    );
    assert.equal(only?.text, words);
  });
});
