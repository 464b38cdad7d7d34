import type { MessageKey, Words } from '../../../messages/index';
import type { DocumentSource } from '../annotations/document';
import { createLineIndex } from '../text/lineIndex';
import { ARTICLE, bySpan, type Citation, citationsBySource, describeCitation, NOBODY } from './citations';
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
    ...group('outline.ownClaims', ARTICLE),
  ];
}

function sourceLine({ name, kind, reply }: DocumentSource, words: Words): string {
  const line = `**${inline(name)}** (${words(`kind.${kind}`)})`;
  if (reply === undefined) return line;
  return `${line}: ${words(reply === 'declined' ? 'hover.declined' : 'hover.noReply')}`;
}

/** `line 4, direct quote, claim (check-worthiness 0.81, a figure): “We counted 40 boats.”` */
function citationItem({ text }: Article, words: Words): (citations: readonly Citation[]) => string {
  const lines = createLineIndex(text);
  return citations => {
    const [first] = citations;
    if (first === undefined) return '';
    const line = words('export.list.line', lines.placeAt(first.start).line + 1);
    return `${[line, ...citations.map(one => describeCitation(one, words))].join(', ')}: “${inline(first.text)}”`;
  };
}

/**
 * Words on one line that Markdown shows as they are. Only marks that mean something inside a line are escaped, unlike
 * in hovers, so that the list reads well unrendered too: `\*`, `\[`, `\<`, but no full stops.
 */
const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&#|~$]/g, '\\$&');
