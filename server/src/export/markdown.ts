import { isMessageKey, type MessageKey, type Words } from '../../../messages/index';
import type { ClaimAnnotation, DocumentSource, QuoteAnnotation } from '../annotations/document';
import { createLineIndex } from '../text/lineIndex';
import { standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * The list of sources for people: in order of first citation with their kind, quotes and claims; then quotes without
 * a source and the article's own claims. Places are lines, from 1. Worded in the reader's language.
 */
export const markdown: Exporter = {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['.sources.md'],
  write: (article, words) => [`${sourceList(article, words).join('\n')}\n`],
};

type Citation = QuoteAnnotation | ClaimAnnotation;

function sourceList(article: Article, words: Words): readonly string[] {
  const { sources } = article.document;
  const citations = citationsBySource(article);
  const item = citationItem(article, words);
  const group = (title: MessageKey, key: string) => {
    const items = bySpan(citations.get(key) ?? []).map(one => `- ${item(one)}`);
    return items.length === 0 ? [] : ['', `## ${words(title)}`, '', ...items];
  };
  return [
    `# ${words('export.list.title', inline(article.name))}`,
    '',
    ...sources.flatMap((source, i) => [
      `${i + 1}. ${sourceLine(source, words)}`,
      ...bySpan(citations.get(source.id) ?? []).map(one => `   - ${item(one)}`),
    ]),
    ...(sources.length === 0 ? [words('export.list.none')] : []),
    ...group('outline.unattributed', NOBODY),
    ...group('outline.ownClaims', 'article'),
  ];
}

/** The key of quotes without a source; no id is empty. */
const NOBODY = '';

/** Quotes and claims in document order under the id of each source that says them. */
function citationsBySource({ document }: Article): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const one of standing(document)) {
    if (one.layer !== 'quote' && one.layer !== 'claim') continue;
    const also = one.layer === 'quote' ? (one.also ?? []) : [];
    for (const id of [one.source ?? NOBODY, ...also]) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [one]);
      else known.push(one);
    }
  }
  return found;
}

function sourceLine({ name, kind, reply }: DocumentSource, words: Words): string {
  const line = `**${inline(name)}** (${words(`kind.${kind}`)})`;
  if (reply === undefined) return line;
  return `${line}: ${words(reply === 'declined' ? 'hover.declined' : 'hover.noReply')}`;
}

/** Those of the same words together: a quote is often the claim too. */
function bySpan(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>();
  for (const one of citations) {
    const key = `${one.start}:${one.end}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** `line 4, direct quote, claim (check-worthiness 0.81, a figure): “We counted 40 boats.”` */
function citationItem({ text }: Article, words: Words): (citations: readonly Citation[]) => string {
  const lines = createLineIndex(text);
  const what = (one: Citation): string => {
    if (one.layer === 'quote')
      return (
        words(`kind.${one.type}`) + (one.stance === 'asserts' ? '' : ` (${words(`hover.${one.stance}`)})`)
      );
    const reasons = one.reasons.map(code => `reason.${code}`).filter(isMessageKey);
    const facts = [words('export.list.worth', one.score), ...reasons.map(key => words(key))];
    return `${words('kind.claim')} (${facts.join(', ')})`;
  };
  return citations => {
    const [first] = citations;
    if (first === undefined) return '';
    const line = words('export.list.line', lines.placeAt(first.start).line + 1);
    return `${[line, ...citations.map(what)].join(', ')}: “${inline(first.text)}”`;
  };
}

/**
 * Words on one line that Markdown shows as they are. Only marks that mean something inside a line are escaped, unlike
 * in hovers, so that the list reads well unrendered too: `\*`, `\[`, `\<`, but no full stops.
 */
const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&#|~$]/g, '\\$&');
