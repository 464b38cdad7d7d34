import type { MessageKey, Words } from '../../../messages/index';
import type { AnnotationDocument, DocumentEntity, DocumentSource } from '../annotations/document';
import { createLineIndex } from '../text/lineIndex';
import { ARTICLE, bySpan, type Citation, citationsBySource, describeCitation, NOBODY } from './citations';
import type { Refs } from './htmlRefs';
import { escapeHtml } from './htmlText';
import { byId } from './standing';
import type { Article } from './types';

type Say = (...args: Parameters<Words>) => string;

/** The sources with what they say, then quotes of nobody and the article's own claims; each leads to its place. */
export function sourcesSection(article: Article, refs: Refs, say: Say): string {
  const { sources, document } = article.document;
  const citations = citationsBySource(article);
  const lines = createLineIndex(article.text);
  const language = escapeHtml(document.language);
  const item = (group: readonly Citation[]): string => {
    const [first] = group;
    if (first === undefined) return '';
    const facts = [
      ...group.map(one => describeCitation(one, say)),
      ...(first.status === 'auto' ? [] : [`✓ ${say('export.html.reviewed')}`]),
      say('export.list.line', lines.placeAt(first.start).line + 1),
    ];
    const words = escapeHtml(first.text.replace(/\s+/g, ' '));
    return `<li><a href="#${refs.annotation(first.id)}" lang="${language}">${words}</a> <span class="note">${facts.join(', ')}</span></li>`;
  };
  const items = (key: string): string => {
    const groups = bySpan(citations.get(key) ?? []);
    return groups.length === 0 ? '' : `<ul>\n${groups.map(item).join('\n')}\n</ul>`;
  };
  const group = (title: MessageKey, key: string): readonly string[] =>
    citations.has(key) ? [`<h3>${say(title)}</h3>`, items(key)] : [];
  return [
    `<h2 id="sources">${say('export.html.sources')}</h2>`,
    sources.length === 0
      ? `<p>${say('export.list.none')}</p>`
      : `<ol class="sources">\n${sources
          .map(
            source =>
              `<li id="${refs.source(source.id)}">${sourceLine(source, language, say)}${items(source.id)}</li>`,
          )
          .join('\n')}\n</ol>`,
    ...group('outline.unattributed', NOBODY),
    ...group('outline.ownClaims', ARTICLE),
  ].join('\n');
}

function sourceLine({ name, kind, reply }: DocumentSource, language: string, say: Say): string {
  const line = `<strong lang="${language}">${escapeHtml(name)}</strong> (${say(`kind.${kind}`)})`;
  if (reply === undefined) return line;
  return `${line}: ${say(reply === 'declined' ? 'hover.declined' : 'hover.noReply')}`;
}

/** Who and what is named, with a link to each place. */
export function namesSection({ document }: Article, refs: Refs, say: Say): string {
  if (document.entities.length === 0) return '';
  const mentioned = createMentions(document);
  const language = escapeHtml(document.document.language);
  const item = (entity: DocumentEntity): string => {
    const links = mentioned(entity).map(
      (id, i) =>
        `<a href="#${refs.annotation(id)}" aria-label="${say('export.html.mention', entity.name, i + 1)}">${refs.digits(i + 1)}</a>`,
    );
    const own = (words: string) => `<span lang="${language}">${escapeHtml(words)}</span>`;
    const said = [entity.role ?? [], entity.aliases].flat().map(own);
    const facts = [say(`entity.${entity.type}`), ...said].join(', ');
    return `<li>${own(entity.name)} <span class="note">(${facts})</span> ${links.join(' ')}</li>`;
  };
  const items = document.entities.map(item).join('\n');
  return `<section class="names" aria-labelledby="names">\n<h2 id="names">${say('export.html.names')}</h2>\n<ul>\n${items}\n</ul>\n</section>`;
}

/** Mentions that the page shows: a rejected one may still be on an entity's list. */
function createMentions({ annotations }: AnnotationDocument): (entity: DocumentEntity) => readonly string[] {
  const known = byId(annotations);
  return ({ mentions }) =>
    mentions.filter(id => {
      const mention = known.get(id);
      return mention !== undefined && mention.status !== 'rejected';
    });
}
