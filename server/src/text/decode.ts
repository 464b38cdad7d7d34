/**
 * A file's text as VS Code shows it on opening: a byte-order mark removed, line ends made uniform. All offsets of an
 * annotation document count on this text, whoever reads the file.
 */
export function asOpened(text: string): string {
  return uniformLineEnds(text.startsWith('\ufeff') ? text.slice(1) : text);
}

/**
 * Makes all line ends CRLF where more than half of them hold a CR (CRLF or a lone CR), else LF, as VS Code's text
 * buffer does: `a\r\nb\rc\nd` becomes `a\r\nb\r\nc\r\nd`.
 */
export function uniformLineEnds(text: string): string {
  const ends = text.match(LINE_END) ?? [];
  const carriage = ends.filter(end => end !== '\n').length;
  const uniform = carriage > ends.length / 2 ? '\r\n' : '\n';
  return ends.some(end => end !== uniform) ? text.replace(LINE_END, uniform) : text;
}

/** The text with LF line ends, whatever they were. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

const LINE_END = /\r\n?|\n/g;
