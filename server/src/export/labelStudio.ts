import type { Annotation } from '../annotations/document';
import { type LabelledSpan, labelled } from '../formats/labelledSpans';
import { type PlainText, plainTextOf } from '../formats/plainText';
import { CONTROLS, LABEL_STUDIO_CONFIG } from './labelStudioConfig';
import { standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * Label Studio (https://labelstud.io/guide/task_format): one task an article, suggestions as its prediction, what people
 * reviewed as its annotation, each result saying whether it began as a prediction; and the labelling interface for them.
 * Offsets: code points of the text with LF line ends, as its editor counts (charsToCodePoints in
 * web/libs/editor/src/utils/selection-tools.js).
 */
export const labelStudio: Exporter = {
  id: 'label-studio',
  label: 'Label Studio JSON',
  extensions: ['.labelstudio.json'],
  beside: [{ name: 'label-studio.xml', content: LABEL_STUDIO_CONFIG }],
  write: article => [`${JSON.stringify([taskOf(article)], null, 2)}\n`],
};

/** Where a result comes from, by its status. */
const ORIGINS = {
  auto: 'prediction',
  accepted: 'prediction',
  changed: 'prediction-changed',
  manual: 'manual',
  rejected: 'manual',
} as const;

function taskOf({ name, text, document }: Article) {
  const plain = plainTextOf(text);
  const stands = standing(document);
  const suggested = resultsOf(
    stands.filter(({ status }) => status === 'auto'),
    plain,
    'suggested',
  );
  const reviewed = resultsOf(
    stands.filter(({ status }) => status !== 'auto'),
    plain,
    'reviewed',
  );
  const { generator } = document;
  return {
    data: { text: plain.text, article: name, language: document.document.language },
    predictions:
      suggested.length === 0
        ? []
        : [{ model_version: `${generator.name} ${generator.version}`, result: suggested }],
    annotations: reviewed.length === 0 ? [] : [{ result: reviewed }],
  };
}

/** @param group what the ids of quotes' parts begin with, as these have none of their own */
function resultsOf(
  annotations: readonly Annotation[],
  { text, place }: PlainText,
  group: string,
): readonly object[] {
  const characters = [...text];
  const { spans, relations } = labelled(annotations);
  const ids = spans.map(({ annotation, label }, i) => annotation?.id ?? `${group}-${label}-${i}`);
  return [
    ...spans.flatMap((span, i) => {
      const { start, end } = place(span);
      return regionResults(span, ids[i] ?? '', { start, end, text: characters.slice(start, end).join('') });
    }),
    ...relations.map(({ from, to, label }) => ({
      type: 'relation',
      from_id: ids[from],
      to_id: ids[to],
      direction: 'right',
      labels: [label],
    })),
  ];
}

interface Region {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The label of a region, and what else is said of it, each a result of its control under the same id. */
function regionResults({ label, annotation }: LabelledSpan, id: string, region: Region): readonly object[] {
  const origin = ORIGINS[annotation?.status ?? 'auto'];
  const result = (control: string, type: string, value: object) => ({
    id,
    from_name: control,
    to_name: CONTROLS.text,
    type,
    origin,
    value: { ...region, ...value },
  });
  const labels = result(CONTROLS.labels, 'labels', { labels: [label] });
  if (annotation === null) return [labels];
  const { value } = annotation;
  return [
    { ...labels, score: annotation.confidence },
    ...(annotation.layer === 'quote' && annotation.stance !== 'asserts'
      ? [result(CONTROLS.stance, 'choices', { choices: [annotation.stance] })]
      : []),
    // A text area's answer takes the place of the region's words.
    ...(value === undefined ? [] : [result(CONTROLS.value, 'textarea', { text: [value] })]),
  ];
}
