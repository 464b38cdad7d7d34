import { createRecords, type Place, type Records } from './records';
import type { Importer } from './types';
import { articleOf } from './w3cArticle';
import { annotationSchema, type WebAnnotation } from './w3cSchema';

/**
 * W3C Web Annotation in JSON-LD: a collection with its first page, a page, a list, or one annotation; those of one
 * target are one article. Positions are read as code points, as the Recommendation counts, and as UTF-16 units, as
 * browsers do, whichever fits the quotes.
 */
export const w3c: Importer = {
  id: 'w3c',
  extensions: ['.jsonld', '.json'],
  read(files, words) {
    const records = createRecords(words);
    const articles = files.flatMap(({ name, content }) => {
      const place = { file: name, line: null };
      const json = records.json(place, content);
      if (json === undefined) return [];
      const items = listIn(json);
      const bySource = new Map<string, Item[]>(items.length === 0 ? [['', []]] : []);
      for (const item of itemsOf(items, place, records)) {
        const source = item.read.target[0]?.source ?? '';
        bySource.set(source, [...(bySource.get(source) ?? []), item]);
      }
      return [...bySource].map(([source, group]) =>
        articleOf(source, group, (item, reason) => records.refuse(place, words(reason), item.content)),
      );
    });
    return { articles, unread: records.unread };
  },
};

/** An annotation as it was read, and as it stands in the file. */
export interface Item {
  readonly read: WebAnnotation;
  readonly content: string;
}

function itemsOf(items: readonly unknown[], place: Place, records: Records): readonly Item[] {
  return items.flatMap((item, i) =>
    records
      .read(annotationSchema, item, place, `annotations[${i}]`)
      .map(read => ({ read, content: JSON.stringify(item) })),
  );
}

function listIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) return [json];
  if ('first' in json) return listIn(json.first);
  return 'items' in json && Array.isArray(json.items) ? json.items : [json];
}
