import type { Annotation } from '../annotations/document';
import { kindOf } from '../formats/labels';
import type { Span } from '../text/span';
import { annotationOf } from './made';
import { createRecords, type Place } from './records';
import type { Imported, Importer, ImportFile } from './types';

/**
 * CoNLL-2003 columns and their kin: a token a line, blank lines between sentences, the tag of the entity in the last
 * column as IOB2 (`B-` begins every name) or IOB1 (`B-` only between names that touch). `-DOCSTART-` begins an article.
 * There is no text: tokens are set apart by a blank, so that white space says nothing.
 */
export const conll: Importer = {
  id: 'conll',
  extensions: ['.conll', '.iob', '.bio'],
  read(files, words) {
    const records = createRecords(words);
    const refuse = (place: Place, content: string, reason: 'line' | 'type') =>
      records.refuse(place, words(`import.unread.${reason}`), content);
    return { articles: files.flatMap(file => articlesIn(file, refuse)), unread: records.unread };
  },
};

type Refuse = (place: Place, content: string, reason: 'line' | 'type') => void;

interface Row extends Place {
  readonly content: string;
}

function articlesIn(file: ImportFile, refuse: Refuse): readonly Imported[] {
  const articles: Row[][] = [];
  file.content.split(/\r\n?|\n/).forEach((content, i) => {
    const isStart = content.startsWith('-DOCSTART-');
    if (isStart || (articles.length === 0 && content.trim() !== '')) articles.push([]);
    if (!isStart) articles.at(-1)?.push({ file: file.name, line: i + 1, content });
  });
  return articles.flatMap(rows => {
    const written = rows.filter(({ content }) => content.trim() !== '');
    if (written.length === 0 || written.some(({ content }) => TAGGED.test(content)))
      return [readArticle(file.name, rows, refuse)];
    for (const row of written) refuse(row, row.content, 'line');
    return [];
  });
}

/** A line that has a tag; a file without any is no file of columns. */
const TAGGED = /\s(?:O|[BI]-\S+)\s*$/;

/** A name while its tokens are read. */
interface Open extends Span {
  readonly label: string;
  readonly row: Row;
}

function readArticle(name: string, rows: readonly Row[], refuse: Refuse): Imported {
  const names: Open[] = [];
  let text = '';
  let gap = '';
  let open: Open | undefined;
  for (const row of rows) {
    const columns = row.content.trim().split(/\s+/);
    const [token = ''] = columns;
    if (token === '') {
      open = undefined;
      gap = text === '' ? '' : '\n';
      continue;
    }
    const tag = columns.at(-1) ?? '';
    const [, place, label = ''] = /^(?:([BI])-(.+)|O)$/u.exec(tag) ?? [];
    if (columns.length < 2 || (place === undefined && tag !== 'O')) refuse(row, row.content, 'line');
    const start = text.length + gap.length;
    text += gap + token;
    gap = ' ';
    if (place === undefined) open = undefined;
    else if (place === 'I' && open?.label === label) {
      open = { ...open, end: text.length };
      names[names.length - 1] = open;
    } else {
      open = { start, end: text.length, label, row };
      names.push(open);
    }
  }
  const annotations = names.flatMap(({ start, end, label, row }, i): readonly Annotation[] => {
    const kind = kindOf(label);
    if (kind === undefined) {
      refuse(row, row.content, 'type');
      return [];
    }
    const words = text.slice(start, end);
    return [annotationOf(kind, { id: `${i + 1}`, start, end, text: words, confidence: 1, status: 'manual' })];
  });
  return {
    name,
    ground: { kind: 'text', text, spaced: false },
    annotations,
    entities: [],
    sources: [],
    ownIds: new Set(annotations.map(({ id }) => id)),
  };
}
