import { type LabelledSpan, labelled } from '../formats/labelledSpans';
import { plainTextOf } from '../formats/plainText';
import { type Span, shift } from '../text/span';
import { standing } from './standing';
import { exportTokens, trimmed } from './tokens';
import type { Article, Exporter } from './types';

/**
 * spaCy 3, the JSON of `Doc.to_json` and `Doc.from_json` (https://spacy.io/api/doc#to_json): tokens, sentences, names
 * as entities (the outermost of nested ones), and everything by layer as groups of spans. Their `kb_id` is the entity or
 * source under `newsmark`, which spaCy passes over: custom attributes (`_`) would have to be registered before reading.
 * Offsets: code points of the text with LF line ends.
 */
export const spacy: Exporter = {
  id: 'spacy',
  label: 'spaCy JSON',
  extensions: ['.spacy.json'],
  write: article => [`${JSON.stringify(docOf(article), null, 2)}\n`],
};

function docOf(article: Article) {
  const { text, place } = plainTextOf(article.text);
  const spans = labelled(standing(article.document)).spans.map(span => trimmed(span, article.text));
  const { document, entities, sources } = article.document;
  const groups: Record<string, object[]> = {};
  for (const span of spans) {
    const group = span.annotation?.layer ?? span.label;
    groups[group] ??= [];
    groups[group].push({ ...place(span), label: span.label, kb_id: thingOf(span) });
  }
  return {
    text,
    ents: outermostNames(spans).map(span => ({ ...place(span), label: span.label })),
    sents: sentencesOf(article).map(place),
    tokens: exportTokens(article, spans).map((token, id) => ({ id, ...place(token) })),
    spans: groups,
    newsmark: { language: document.language, entities, sources },
  };
}

/** The id of the entity that a name stands for, or of the source that says something; empty for none. */
function thingOf({ annotation }: LabelledSpan): string {
  if (annotation?.layer === 'entity') return annotation.entity ?? '';
  if (annotation?.layer === 'quote' || annotation?.layer === 'claim') return annotation.source ?? '';
  return '';
}

/** spaCy's entities do not overlap: of two that do the first stays, the longer of two that start together. */
function outermostNames(spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const kept: LabelledSpan[] = [];
  for (const span of spans)
    if (span.annotation?.layer === 'entity' && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const sentencesOf = ({ paragraphs }: Article): readonly Span[] =>
  paragraphs.flatMap(({ paragraph, reading }) =>
    reading.sentences.flatMap(({ firstToken, endToken }) => {
      const first = reading.tokens[firstToken];
      const last = reading.tokens[endToken - 1];
      return first === undefined || last === undefined
        ? []
        : [shift({ start: first.start, end: last.end }, paragraph.start)];
    }),
  );
