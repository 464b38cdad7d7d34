import { type Element, Node } from '@xmldom/xmldom';
import type { Whole } from './teiArticle';
import { MARKING } from './teiElements';

/** Elements that stand on lines of their own. */
const LINES: ReadonlySet<string> = new Set([
  'p',
  'head',
  'ab',
  'l',
  'byline',
  'dateline',
  'item',
  'trailer',
  'opener',
  'closer',
]);

/** Elements whose words are none of the text. */
const ASIDE: ReadonlySet<string> = new Set(['note', 'fw', 'figDesc', 'del']);

/**
 * The text of the body, with where each element that marks something starts and ends. White space counts where
 * `xml:space` says so; elsewhere it is one blank, as editors of XML break lines where they like.
 */
export function readBody(root: Element): { readonly text: string; readonly found: readonly Whole[] } {
  const body = root.getElementsByTagName('body')[0];
  const found: Whole[] = [];
  let text = '';
  let lines = 0;
  const walk = (element: Element, preserved: boolean): void => {
    const isLine = LINES.has(element.localName ?? '');
    if (isLine && lines++ > 0) text += '\n';
    const start = text.length;
    const at = MARKING.has(element.localName ?? '') ? found.push({ element, start, end: start }) - 1 : -1;
    const keeps = element.getAttribute('xml:space') === 'preserve' || preserved;
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE)
        add(child.nodeValue ?? '', keeps, element);
      else if (isElement(child) && !ASIDE.has(child.localName ?? '')) walk(child, keeps);
    }
    if (at >= 0) found[at] = { element, start, end: text.length };
  };
  const add = (words: string, keeps: boolean, parent: Element): void => {
    if (keeps) text += words;
    else if (!HOLDERS.has(parent.localName ?? '')) {
      const folded = words.replace(/\s+/g, ' ');
      text += /(?:^|\s)$/.test(text) ? folded.trimStart() : folded;
    }
  };
  if (body !== undefined) walk(body, false);
  return { text, found: found.filter(({ start, end }) => start < end) };
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Elements that hold lines and no words. */
const HOLDERS: ReadonlySet<string> = new Set(['body', 'div', 'div1', 'div2', 'lg', 'list']);
