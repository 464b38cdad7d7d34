import * as v from 'valibot';
import type { Words } from '../../../messages/index';
import type { Status } from '../annotations/document';
import type { Span } from '../text/span';
import { annotationsOf, createFromCodePoints, type Link, type Region } from './labelledSpans';
import { createRecords, type Place, type Records } from './records';
import type { Imported, Importer } from './types';

const offset = v.pipe(v.number(), v.integer());

const result = v.variant('type', [
  v.object({
    type: v.literal('labels'),
    id: v.string(),
    origin: v.optional(v.string(), 'manual'),
    value: v.object({
      start: offset,
      end: offset,
      text: v.optional(v.string()),
      labels: v.pipe(v.array(v.string()), v.minLength(1)),
    }),
  }),
  v.object({ type: v.literal('choices'), id: v.string(), value: v.object({ choices: v.array(v.string()) }) }),
  v.object({
    type: v.literal('textarea'),
    id: v.string(),
    value: v.object({
      text: v.union([
        v.pipe(
          v.string(),
          v.transform(text => [text]),
        ),
        v.array(v.string()),
      ]),
    }),
  }),
  v.object({
    type: v.literal('relation'),
    from_id: v.string(),
    to_id: v.string(),
    labels: v.optional(v.array(v.string()), []),
  }),
]);
type Result = v.InferOutput<typeof result>;

const answer = v.object({
  result: v.array(v.unknown()),
  was_cancelled: v.optional(v.boolean(), false),
  ground_truth: v.optional(v.boolean(), false),
});

const task = v.object({
  data: v.object({
    text: v.string(),
    article: v.optional(v.string(), ''),
    language: v.optional(v.string()),
  }),
  annotations: v.optional(v.array(answer), []),
  // An export lists those that nobody asked for by number alone.
  predictions: v.optional(v.array(v.union([answer, v.number()])), []),
});

/**
 * Label Studio's JSON: what people annotated, and the predictions as suggestions where they are there. Of several
 * annotations of one task the one marked as the truth is read, else the last.
 */
export const labelStudio: Importer = {
  id: 'label-studio',
  extensions: ['.labelstudio.json', '.json'],
  read(files, words) {
    const records = createRecords(words);
    const tasksIn = files.filter(({ name }) => !name.endsWith('.xml')); // The labelling interface stands beside them.
    const articles = tasksIn.flatMap(({ name, content }) => {
      const place = { file: name, line: null };
      const json = records.json(place, content);
      const tasks = json === undefined ? [] : records.read(v.array(v.unknown()), json, place, '');
      return tasks.flat().flatMap((one, i) => readTask(one, place, `[${i}]`, records, words));
    });
    return { articles, unread: records.unread };
  },
};

function readTask(
  json: unknown,
  place: Place,
  path: string,
  records: Records,
  words: Words,
): readonly Imported[] {
  return records.read(task, json, place, path).map(({ data, annotations, predictions }) => {
    const kept = annotations.filter(one => !one.was_cancelled);
    const reviewed = kept.find(one => one.ground_truth) ?? kept.at(-1);
    for (const other of kept)
      if (other !== reviewed) records.refuse(place, words('import.unread.annotator'), JSON.stringify(other));
    const predicted = predictions.filter(one => typeof one !== 'number').at(-1);
    const { text, article, language } = data;
    const read = (results: readonly unknown[]) =>
      results.flatMap((one, i) => records.read(result, one, place, `${path}.result[${i}]`));
    const decided = read(reviewed?.result ?? []);
    const ids = new Set(decided.flatMap(one => (one.type === 'labels' ? [one.id] : [])));
    // A prediction that became an annotation may still stand among the predictions.
    const suggested = read(predicted?.result ?? []).filter(one =>
      one.type === 'relation' ? !ids.has(one.from_id) : !ids.has(one.id),
    );
    const found = [
      ...annotationsOf(
        text,
        regionsOf(suggested, text, place, false),
        linksOf(suggested, place),
        records,
        words,
      ),
      ...annotationsOf(text, regionsOf(decided, text, place, true), linksOf(decided, place), records, words),
    ];
    return {
      name: article,
      ...(language === undefined ? {} : { language }),
      ground: { kind: 'text', text, spaced: true },
      annotations: found,
      entities: [],
      sources: [],
      ownIds: new Set(found.flatMap(({ id }) => (IS_AUTOMATIC.test(id) ? [id] : []))),
    };
  });
}

/** Ids of suggestions, which hold for one version of a text and came back, and of further labels of one region. */
const IS_AUTOMATIC = /^[a-z]\d+$|\/\d+$/;

const STATUSES: Readonly<Record<string, Status>> = {
  prediction: 'accepted',
  'prediction-changed': 'changed',
};

function regionsOf(
  results: readonly Result[],
  text: string,
  place: Place,
  isReviewed: boolean,
): readonly Region[] {
  const spanOf = createSpans(text);
  const stances = new Map<string, string>();
  const values = new Map<string, string>();
  for (const one of results) {
    if (one.type === 'choices') stances.set(one.id, one.value.choices[0] ?? '');
    if (one.type === 'textarea') values.set(one.id, one.value.text.join('\n'));
  }
  return results.flatMap(one => {
    if (one.type !== 'labels') return [];
    const { id, origin, value } = one;
    const stance = stances.get(id);
    const said = values.get(id);
    return value.labels.map(label => ({
      ...spanOf(value),
      id,
      label,
      status: isReviewed ? (STATUSES[origin] ?? 'manual') : 'auto',
      ...(stance === 'denies' || stance === 'questions' ? { stance } : {}),
      ...(said === undefined ? {} : { value: said }),
      place,
      content: JSON.stringify(one),
    }));
  });
}

const linksOf = (results: readonly Result[], place: Place): readonly Link[] =>
  results.flatMap(one =>
    one.type === 'relation'
      ? { from: one.from_id, to: one.to_id, label: one.labels[0] ?? '', place, content: JSON.stringify(one) }
      : [],
  );

/** Positions count code points; versions before 1.5 counted UTF-16 units, which is taken where the words say so. */
function createSpans(text: string): (words: Span & { readonly text?: string | undefined }) => Span {
  const units = createFromCodePoints(text);
  return ({ start, end, text: words }) => {
    const counted = units({ start, end });
    const isOld = text.slice(counted.start, counted.end) !== words && text.slice(start, end) === words;
    return isOld ? { start, end } : counted;
  };
}
