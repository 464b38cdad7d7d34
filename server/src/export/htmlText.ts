import type { Span } from '../text/span';

/** A stretch of text between an opening and a closing tag. */
export interface Mark extends Span {
  readonly open: string;
  /** What opens it again where another mark that closes meanwhile cut it in two; without an id, which is unique. */
  readonly reopen: string;
  readonly close: string;
  /** What stands once behind its end. */
  readonly after: string;
}

/**
 * Text with marks in it as HTML: marks nest where they can, and one that overlaps another is closed and opened again.
 * @param marks within the text, in document order (start, then longer first)
 * @returns HTML in which all of the text is escaped
 */
export function markText(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  const html: string[] = [];
  const open: Mark[] = [];
  let at = start;
  const writeTo = (offset: number) => {
    html.push(escapeHtml(text.slice(at, offset)));
    at = offset;
  };
  const closeUntil = (offset: number) => {
    for (;;) {
      const closing = Math.min(...open.map(mark => mark.end));
      if (open.length === 0 || closing > offset) break;
      writeTo(closing);
      const depth = open.findIndex(mark => mark.end === closing);
      const cut = open.splice(depth).reverse();
      const ended = cut.filter(mark => mark.end === closing);
      const again = cut.filter(mark => mark.end > closing).reverse();
      html.push(...cut.map(mark => mark.close), ...ended.map(mark => mark.after));
      html.push(...again.map(mark => mark.reopen));
      open.push(...again);
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    writeTo(mark.start);
    html.push(mark.open);
    open.push(mark);
  }
  closeUntil(end);
  writeTo(end);
  return html.join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as content or as a quoted attribute; what HTML forbids (control characters, halves of pairs) becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"']/g, character => ESCAPES[character] ?? '')
    .replace(/(?![\t\n\f\r])[\p{Cc}\p{Surrogate}]/gu, '\ufffd');
