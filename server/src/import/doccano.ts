import * as v from 'valibot';
import type { Words } from '../../../messages/index';
import { annotationsOf, createFromCodePoints } from './labelledSpans';
import { createRecords, linesOf, type Place, type Records } from './records';
import type { Imported, Importer } from './types';

const id = v.pipe(v.number(), v.integer());
const entity = v.object({ id, label: v.string(), start_offset: id, end_offset: id });
const triple = v.pipe(
  v.tuple([id, id, v.string()]),
  v.transform(([start_offset, end_offset, label]) => ({ start_offset, end_offset, label })),
);
const relation = v.object({ from_id: id, to_id: id, type: v.string() });

/** A project with relations has `entities` and `relations`, one without has `label` (`labels` by its older versions). */
const example = v.object({
  text: v.string(),
  entities: v.optional(v.array(v.unknown())),
  relations: v.optional(v.array(v.unknown()), []),
  label: v.optional(v.array(v.unknown()), []),
  labels: v.optional(v.array(v.unknown()), []),
  article: v.optional(v.string(), ''),
});

/**
 * doccano's JSONL of sequence labelling, with relations and without (`[start, end, label]`). Positions count code points
 * of the line's text. Its ids hold in doccano alone.
 */
export const doccano: Importer = {
  id: 'doccano',
  extensions: ['.doccano.jsonl', '.jsonl'],
  read(files, words) {
    const records = createRecords(words);
    const articles = files
      .flatMap(linesOf)
      .flatMap(({ content, ...place }) => readExample(place, content, records, words));
    return { articles, unread: records.unread };
  },
};

function readExample(place: Place, content: string, records: Records, words: Words): readonly Imported[] {
  const json = records.json(place, content);
  if (json === undefined) return [];
  return records
    .read(example, json, place, '')
    .map(({ text, entities, relations, label, labels, article }) => {
      const units = createFromCodePoints(text);
      const spans =
        entities?.flatMap((one, i) => records.read(entity, one, place, `entities[${i}]`)) ??
        [...label, ...labels].flatMap((one, i) =>
          records.read(triple, one, place, `label[${i}]`).map(span => ({ ...span, id: i })),
        );
      const regions = spans.map(one => ({
        ...units({ start: one.start_offset, end: one.end_offset }),
        id: `doccano-${one.id}`,
        label: one.label,
        status: 'manual' as const,
        place,
        content: JSON.stringify(one),
      }));
      const links = relations
        .flatMap((one, i) => records.read(relation, one, place, `relations[${i}]`))
        .map(one => ({
          from: `doccano-${one.from_id}`,
          to: `doccano-${one.to_id}`,
          label: one.type,
          place,
          content: JSON.stringify(one),
        }));
      const annotations = annotationsOf(text, regions, links, records, words);
      return {
        name: article,
        ground: { kind: 'text', text, spaced: true },
        annotations,
        entities: [],
        sources: [],
        ownIds: new Set(annotations.map(one => one.id)),
      };
    });
}
