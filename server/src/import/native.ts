import * as v from 'valibot';
import { annotationSchema, documentSchema, entitySchema, sourceSchema } from './documentSchema';
import { quotedIn } from './patchwork';
import { createRecords, linesOf, type Place, type Records } from './records';
import type { Imported, Importer } from './types';

/** Annotation documents: one a file, as `native` writes them. */
export const native: Importer = {
  id: 'native',
  extensions: ['.json'],
  read(files, words) {
    const records = createRecords(words);
    const articles = files.flatMap(({ name, content }) =>
      readDocument({ file: name, line: null }, content, records),
    );
    return { articles, unread: records.unread };
  },
};

/** Annotation documents, one a line. */
export const jsonLines: Importer = {
  id: 'jsonl',
  extensions: ['.jsonl'],
  read(files, words) {
    const records = createRecords(words);
    const articles = files
      .flatMap(linesOf)
      .flatMap(({ content, ...place }) => readDocument(place, content, records));
    return { articles, unread: records.unread };
  },
};

/** Offsets that are as far apart as the words are long. */
const fittingAnnotation = v.pipe(
  annotationSchema,
  v.check(({ start, end, text }) => end - start === text.length, 'the length of the text'),
);

function readDocument(place: Place, content: string, records: Records): readonly Imported[] {
  const json = records.json(place, content);
  if (json === undefined) return [];
  return records.read(documentSchema, json, place, '').map(({ document, ...lists }): Imported => {
    const annotations = lists.annotations.flatMap((one, i) =>
      records.read(fittingAnnotation, one, place, `annotations[${i}]`),
    );
    return {
      name: document.uri ?? '',
      ...(document.language === undefined ? {} : { language: document.language }),
      ground: { kind: 'quoted', quoted: quotedIn(annotations), units: ['utf-16'], sha256: document.sha256 },
      annotations,
      entities: lists.entities.flatMap((one, i) => records.read(entitySchema, one, place, `entities[${i}]`)),
      sources: lists.sources.flatMap((one, i) => records.read(sourceSchema, one, place, `sources[${i}]`)),
      ownIds: new Set(),
    };
  });
}
