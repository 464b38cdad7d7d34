import type { Annotation } from '../annotations/document';
import { type LabelledSpan, labelled } from '../formats/labelledSpans';
import { plainTextOf } from '../formats/plainText';
import { standing } from './standing';
import { exportTokens, tokenFinder, trimmed } from './tokens';
import type { Article, Exporter } from './types';

/**
 * Prodigy (https://prodi.gy/docs/api-interfaces, `spans_manual` and `relations`): an article a line, with tokens, spans
 * and relations between the last tokens of two spans. Offsets: code points of the text with LF line ends; tokens from 0,
 * both ends inclusive. An article in which people decided about everything is answered (`accept`), any other is a task.
 * What they rejected follows as one answered `reject` example, as binary annotation knows it. Hashes are Prodigy's to
 * make.
 */
export const prodigy: Exporter = {
  id: 'prodigy',
  label: 'Prodigy JSONL',
  extensions: ['.prodigy.jsonl'],
  write(article) {
    const stands = standing(article.document);
    const rejected = article.document.annotations.filter(({ status }) => status === 'rejected');
    const isReviewed = stands.length > 0 && stands.every(({ status }) => status !== 'auto');
    const examples = [
      { ...exampleOf(article, stands), ...(isReviewed ? { answer: 'accept' } : {}) },
      ...(rejected.length === 0 ? [] : [{ ...exampleOf(article, rejected), answer: 'reject' }]),
    ];
    return [examples.map(example => `${JSON.stringify(example)}\n`).join('')];
  },
};

function exampleOf(article: Article, annotations: readonly Annotation[]) {
  const { text, place } = plainTextOf(article.text);
  const { spans, relations } = labelled(annotations);
  const words = spans.map(span => trimmed(span, article.text));
  const tokens = exportTokens(article, words);
  const find = tokenFinder(tokens);
  const marked = words.map(span => {
    const { first, last } = find(span);
    return { ...place(span), token_start: first, token_end: last, label: span.label };
  });
  const characters = [...text];
  return {
    text,
    tokens: tokens.map((token, id) => {
      const { start, end } = place(token);
      return { text: characters.slice(start, end).join(''), start, end, id, ws: token.spaced };
    }),
    spans: marked.map((span, i) => ({ ...span, ...factsOf(spans[i]) })),
    relations: relations.flatMap(({ from, to, label }) => {
      const head = marked[from];
      const child = marked[to];
      if (head === undefined || child === undefined) return [];
      return [{ head: head.token_end, child: child.token_end, head_span: head, child_span: child, label }];
    }),
    meta: { article: article.name },
  };
}

const factsOf = (span: LabelledSpan | undefined) =>
  span === undefined || span.annotation === null
    ? {}
    : {
        score: span.annotation.confidence,
        status: span.annotation.status,
        ...(span.annotation.why === undefined ? {} : { source: span.annotation.why }),
      };
