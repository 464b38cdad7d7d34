import { labelled } from '../formats/labelledSpans';
import { plainTextOf } from '../formats/plainText';
import { standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * doccano, sequence labelling with relations: an article a line with `text`, `entities` and `relations`, as doccano's
 * own JSONL(relation) (backend/data_import/pipeline/examples/relation_extraction of doccano 1.8). Offsets: code points of
 * the text with LF line ends, as doccano counts in Python. Quotes and claims overlap names, so the project has to allow
 * overlapping spans: doccano drops what overlaps otherwise.
 */
export const doccano: Exporter = {
  id: 'doccano',
  label: 'doccano JSONL',
  extensions: ['.doccano.jsonl'],
  write: article => [`${JSON.stringify(exampleOf(article))}\n`],
};

function exampleOf({ name, text: own, document }: Article) {
  const { text, place } = plainTextOf(own);
  const { spans, relations } = labelled(standing(document));
  return {
    text,
    entities: spans.map((span, id) => {
      const { start, end } = place(span);
      return { id, label: span.label, start_offset: start, end_offset: end };
    }),
    relations: relations.map(({ from, to, label }, id) => ({ id, from_id: from, to_id: to, type: label })),
    article: name,
  };
}
