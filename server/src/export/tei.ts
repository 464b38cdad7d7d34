import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { TEI_NAMESPACE } from '../formats/teiNames';
import { wellFormed, withLineEndsKept } from '../formats/xml';
import { splitParagraphs } from '../text/paragraphs';
import type { Span } from '../text/span';
import { standing } from './standing';
import { createTeiElements, type Make } from './teiElements';
import { writeHeader } from './teiHeader';
import { type Marked, markedIn, type Piece, piecesOf } from './teiPieces';
import type { Article, Exporter } from './types';

/**
 * TEI P5 (https://tei-c.org/guidelines/p5/): names, quotations and claims as elements in the text, one `p` a line, with
 * people, bodies, places and sources in the header. What overlaps, or runs over a line end, is written in fragments that
 * `next` and `prev` chain (Guidelines, 20.3), so that every tool sees names and quotations where they stand.
 */
export const tei: Exporter = {
  id: 'tei',
  label: 'TEI P5 XML',
  extensions: ['.tei.xml'],
  write: article => [`<?xml version="1.0" encoding="UTF-8"?>\n${teiOf(article)}\n`],
};

function teiOf(article: Article): string {
  const xml = new DOMImplementation().createDocument(TEI_NAMESPACE, 'TEI', null);
  const make: Make = (name, attributes = {}, children = []) => elementOf(xml, name, attributes, children);
  const root = xml.documentElement;
  if (root === null) throw new RangeError('no root element');
  const { document, text } = article;
  root.setAttribute('xml:lang', document.document.language);
  root.appendChild(writeHeader(article, make));
  const marked = markedIn(standing(document));
  const elements = createTeiElements(marked, make);
  const lines = linesOf(text).map(line => {
    const p = make('p');
    writeLine(p, piecesOf(line, marked), elements, text, xml);
    return p;
  });
  const body = make('body', { 'xml:space': 'preserve' }, lines);
  root.appendChild(make('text', {}, [body]));
  return withLineEndsKept(new XMLSerializer().serializeToString(xml));
}

/** Lines as an editor shows them; the empty one of an empty text too. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const { start, text: words, continues } of splitParagraphs(text)) {
    const last = lines.pop();
    if (last !== undefined && continues) lines.push({ start: last.start, end: start + words.length });
    else lines.push(...(last === undefined ? [] : [last]), { start, end: start + words.length });
  }
  return lines;
}

/** Opens and closes elements from piece to piece as little as can be. */
function writeLine(
  p: Element,
  pieces: readonly Piece[],
  elementFor: (marked: Marked) => Element,
  text: string,
  xml: Document,
): void {
  const open: { readonly marked: Marked; readonly element: Element }[] = [];
  for (const { start, end, marked } of pieces) {
    const same = marked.findIndex((one, i) => open[i]?.marked !== one);
    open.length = same < 0 ? Math.min(open.length, marked.length) : same;
    for (const one of marked.slice(open.length)) {
      const element = elementFor(one);
      (open.at(-1)?.element ?? p).appendChild(element);
      open.push({ marked: one, element });
    }
    (open.at(-1)?.element ?? p).appendChild(xml.createTextNode(wellFormed(text.slice(start, end))));
  }
}

function elementOf(
  xml: Document,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (Element | string)[],
): Element {
  const element = xml.createElementNS(TEI_NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, wellFormed(value));
  for (const child of children)
    element.appendChild(typeof child === 'string' ? xml.createTextNode(wellFormed(child)) : child);
  return element;
}
