import { fromValue } from '../formats/webannoText';
import { createRecords, type Place, type Records } from './records';
import type { Imported, Importer, ImportFile } from './types';
import { annotationsIn, type LayerReading } from './webannoArticle';

/**
 * WebAnno TSV 3: names of its built-in layer, and the layers that Newsmark writes. The text is put together from tokens
 * and their offsets; white space between them is not said. Other layers, relations and chains are kept and shown once.
 */
export const webanno: Importer = {
  id: 'webanno',
  extensions: ['.tsv'],
  read(files, words) {
    const records = createRecords(words);
    const articles = files.flatMap(file =>
      articleIn(file, records, reason => words(`import.unread.${reason}`)),
    );
    return { articles, unread: records.unread };
  },
};

type Word = (reason: 'line' | 'noPlace' | 'type') => string;

interface Column {
  readonly layer: string;
  readonly feature: string;
}

function articleIn(file: ImportFile, records: Records, word: Word): readonly Imported[] {
  const columns: Column[] = [];
  const found = new Map<string, LayerReading>();
  let text = '';
  let gap = '';
  const lines = file.content.split(/\r\n?|\n/);
  if (!lines[0]?.startsWith('#FORMAT=WebAnno TSV 3')) {
    records.refuse({ file: file.name, line: 1 }, word('line'), lines[0] ?? '');
    return [];
  }
  lines.forEach((content, i) => {
    const place: Place = { file: file.name, line: i + 1 };
    if (content.startsWith('#T_')) {
      const [layer = '', ...features] = content.replace(/^#T_\w+=/, '').split('|');
      columns.push(...(features.length === 0 ? [''] : features).map(feature => ({ layer, feature })));
      if (!content.startsWith('#T_SP=')) records.refuse(place, word('noPlace'), content);
      return;
    }
    if (content === '' || content.startsWith('#')) {
      gap = '\n';
      return;
    }
    const [id = '', offsets = '', token = '', ...cells] = content.split('\t');
    const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(offsets) ?? [];
    const start = Number(from);
    if (from === '' || Number(to) - start !== token.length || !/^\d+-\d+(?:\.\d+)?$/.test(id)) {
      records.refuse(place, word('line'), content);
      return;
    }
    // Parts of tokens follow the line of their token.
    if (start >= text.length) text += (gap + ' '.repeat(start)).slice(0, start - text.length) + token;
    gap = '';
    columns.forEach(({ layer, feature }, c) => {
      for (const { value, key } of valuesIn(cells[c] ?? '_', id)) {
        const at = `${layer} ${key}`;
        const known = found.get(at) ?? {
          layer,
          place,
          content,
          start,
          end: start + token.length,
          values: new Map(),
        };
        const values = new Map(known.values);
        if (value !== null && !values.has(feature)) values.set(feature, value);
        found.set(at, { ...known, end: Math.max(known.end, start + token.length), values });
      }
    });
  });
  const parts = annotationsIn([...found.values()], text, ({ place, content }) =>
    records.refuse(place, word('type'), content),
  );
  return [{ name: file.name, ground: { kind: 'text', text, spaced: false }, ...parts }];
}

/** `PER[1]|*[2]`: values and what tells the annotations that they are of; one without a number is its token's alone. */
function valuesIn(
  cell: string,
  token: string,
): readonly { readonly value: string | null; readonly key: string }[] {
  if (cell === '_' || cell === '') return [];
  return Array.from(cell.matchAll(/((?:\\.|[^\\|[\]])*)(?:\[(\d+)\])?(?:\||$)/gs), match => match)
    .filter(([all]) => all !== '')
    .map(([, words = '', number]) => ({
      value: words === '*' ? null : fromValue(words),
      key: number === undefined ? `at ${token}` : `number ${number}`,
    }));
}
