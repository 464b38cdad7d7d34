import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Annotation, AnnotationDocument } from '../annotations/document';
import { createLineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { byId } from './standing';
import type { Article, Exporter } from './types';

const COLUMNS = [
  'article',
  'id',
  'layer',
  'type',
  'line_from_1',
  'start_utf16',
  'end_utf16',
  'text',
  'confidence',
  'status',
  'entity',
  'entity_name',
  'value',
  'source',
  'source_name',
  'source_kind',
  'also_sources',
  'stance',
  'mention_start_utf16',
  'mention_end_utf16',
  'mention_text',
  'cue_start_utf16',
  'cue_end_utf16',
  'cue_text',
  'worth',
  'reasons',
  'why',
] as const;

/**
 * One annotation a row, by RFC 4180: CRLF between rows, quotation marks round what needs them. It starts with a
 * byte-order mark, without which spreadsheets garble Bengali; cells that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@`, tab or CR first) get a leading `'`. Offsets: UTF-16 units; lines from 1.
 */
export const csv: Exporter = tableBy(',', { id: 'csv', label: 'CSV', extensions: ['.csv'] });

/** The same with tabs between the cells, for tools that would stumble over the commas in sentences. */
export const tsv: Exporter = tableBy('\t', { id: 'tsv', label: 'TSV', extensions: ['.tsv'] });

function tableBy(delimiter: string, format: Pick<Exporter, 'id' | 'label' | 'extensions'>): Exporter {
  const rowsOf = (rows: readonly (readonly Cell[])[]) =>
    stringify(rows, {
      delimiter,
      escape_formulas: true,
      record_delimiter: 'windows',
      quote_record_delimiter: true,
    });
  return {
    ...format,
    head: `\ufeff${rowsOf([COLUMNS])}`,
    write: article => [rowsOf(annotationRows(article))],
  };
}

type Cell = string | number;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

function annotationRows({ name, text, document }: Article): readonly (readonly Cell[])[] {
  const lines = createLineIndex(text);
  const own = columnsOf(document, text);
  return document.annotations.map(annotation => {
    const row: Row = {
      article: name,
      id: annotation.id,
      layer: annotation.layer,
      type: annotation.type,
      line_from_1: lines.placeAt(annotation.start).line + 1,
      start_utf16: annotation.start,
      end_utf16: annotation.end,
      text: annotation.text,
      confidence: annotation.confidence,
      status: annotation.status,
      value: annotation.value ?? '',
      why: annotation.why ?? '',
      ...own(annotation),
    };
    return COLUMNS.map(column => row[column] ?? '');
  });
}

/** The columns that only one layer fills. */
function columnsOf(document: AnnotationDocument, text: string): (annotation: Annotation) => Row {
  const entities = byId(document.entities);
  const sources = byId(document.sources);
  const source = (id: string | null): Row => ({
    source: id ?? '',
    source_name: sources.get(id ?? '')?.name ?? '',
    source_kind: sources.get(id ?? '')?.kind ?? '',
  });
  const words = (span: Span | null) => (span === null ? '' : text.slice(span.start, span.end));
  return annotation => {
    switch (annotation.layer) {
      case 'structure':
        return {};
      case 'entity':
        return {
          entity: annotation.entity ?? '',
          entity_name: entities.get(annotation.entity ?? '')?.name ?? '',
        };
      case 'quote':
        return {
          ...source(annotation.source),
          also_sources: annotation.also?.join(' ') ?? '',
          stance: annotation.stance,
          mention_start_utf16: annotation.mention?.start ?? '',
          mention_end_utf16: annotation.mention?.end ?? '',
          mention_text: words(annotation.mention),
          cue_start_utf16: annotation.cue?.start ?? '',
          cue_end_utf16: annotation.cue?.end ?? '',
          cue_text: words(annotation.cue),
        };
      case 'claim':
        return {
          ...source(annotation.source),
          worth: annotation.score,
          reasons: annotation.reasons.join(' '),
        };
    }
  };
}
