import type { Words } from '../../../messages/index';
import type {
  Annotation,
  DocumentSource,
  QuoteAnnotation,
  StructureAnnotation,
} from '../annotations/document';
import { byPosition, overlaps, type Span } from '../text/span';
import type { Refs } from './htmlRefs';
import { escapeHtml, type Mark, markText } from './htmlText';
import { byId, standing } from './standing';
import type { Article } from './types';

type Say = (...args: Parameters<Words>) => string;

/** The article, a paragraph a line, with its marks; a line of a kind of its own is told apart. */
export function articleSection({ text, document }: Article, refs: Refs, say: Say): string {
  const stands = standing(document);
  const marks = stands.flatMap(marksOf(byId(document.sources), refs, say)).sort(byPosition);
  const kinds = stands.filter((one): one is StructureAnnotation => one.layer === 'structure');
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), match => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const marksIn = createSweep(marks);
  const kindsIn = createSweep(kinds);
  const blocks = lines.map(line =>
    block(
      kindsIn(line).find(kind => fills(kind, line, text)),
      markText(
        text,
        line,
        marksIn(line).map(mark => within(mark, line)),
      ),
      say,
    ),
  );
  const language = escapeHtml(document.document.language);
  return `<article lang="${language}" aria-label="${say('export.html.article')}">\n${blocks.join('\n')}\n</article>`;
}

function block(kind: StructureAnnotation | undefined, content: string, say: Say): string {
  // A dateline's line goes on with the article's text.
  if (kind === undefined || kind.type === 'dateline') return `<p>${content}</p>`;
  if (kind.type === 'headline') return `<h2>${content}</h2>`;
  return `<p class="line" title="${say(`kind.${kind.type}`)}">${content}</p>`;
}

/** Whether a kind says something of the whole line, white space at its ends apart. */
const fills = (kind: Span, line: Span, text: string): boolean =>
  text.slice(line.start, Math.max(line.start, kind.start)).trim() === '' &&
  text.slice(Math.min(line.end, kind.end), line.end).trim() === '';

/** Answers what of sorted spans lies in one line after the other. */
function createSweep<T extends Span>(spans: readonly T[]): (line: Span) => readonly T[] {
  let next = 0;
  let open: readonly T[] = [];
  return line => {
    const begun: T[] = [];
    for (let span = spans[next]; span !== undefined && span.start < line.end; span = spans[++next])
      begun.push(span);
    open = [...open, ...begun].filter(span => span.end > line.start);
    return open.filter(span => overlaps(span, line));
  };
}

/** The part of a mark that lies in a line: what it has once stands where it begins and where it ends. */
function within(mark: Mark, line: Span): Mark {
  const begins = mark.start >= line.start;
  const ends = mark.end <= line.end;
  return {
    ...mark,
    start: begins ? mark.start : line.start,
    end: ends ? mark.end : line.end,
    open: begins ? mark.open : mark.reopen,
    after: ends ? mark.after : '',
  };
}

/** What an annotation marks: itself, and the words that name a quote's source and report it. */
function marksOf(sources: ReadonlyMap<string, DocumentSource>, refs: Refs, say: Say) {
  const titleOf = (annotation: Annotation): string => {
    const type =
      annotation.layer === 'entity' ? say(`entity.${annotation.type}`) : say(`kind.${annotation.type}`);
    const status = say(annotation.status === 'auto' ? 'export.html.suggested' : 'export.html.reviewed');
    return `${type}, ${status}`;
  };
  const sourceLinks = ({ source, also = [] }: QuoteAnnotation): string => {
    const links = [source, ...also].flatMap(id => {
      const found = sources.get(id ?? '');
      if (found === undefined) return [];
      const label = say('export.html.saidBy', found.name);
      return [`<a href="#${refs.source(found.id)}" aria-label="${label}">${refs.numberOf(found.id)}</a>`];
    });
    return links.length === 0 ? '' : `<sup>${links.join(' ')}</sup>`;
  };
  return (annotation: Annotation): readonly Mark[] => {
    if (annotation.layer === 'structure') return [];
    const { start, end, layer, status, type } = annotation;
    const kind = layer === 'entity' ? `entity ${type}` : layer;
    const attributes = `class="${kind} ${status === 'auto' ? 'suggested' : 'reviewed'}" title="${titleOf(annotation)}"`;
    const whole: Mark = {
      start,
      end,
      open: `<mark id="${refs.annotation(annotation.id)}" ${attributes}>`,
      reopen: `<mark ${attributes}>`,
      close: '</mark>',
      after: annotation.layer === 'quote' ? sourceLinks(annotation) : '',
    };
    if (annotation.layer !== 'quote') return [whole];
    return [whole, ...partMarks(annotation.mention, 'speaker'), ...partMarks(annotation.cue, 'cue')];
  };
}

function partMarks(span: Span | null, kind: 'speaker' | 'cue'): readonly Mark[] {
  const open = `<span class="${kind}">`;
  return span === null
    ? []
    : [{ start: span.start, end: span.end, open, reopen: open, close: '</span>', after: '' }];
}
