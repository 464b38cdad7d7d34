/** Line and character of an offset, both from 0, the character in UTF-16 units as LSP counts them. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Translates offsets to lines and back in O(log n); built once a version of the text. Line ends: LF, CRLF, CR. */
export interface LineIndex {
  readonly lineCount: number;
  placeAt(offset: number): Place;
  offsetAt(place: Place): number;
  /** Offset of the line's first unit. */
  startOf(line: number): number;
  /** Offset after the line's last unit, its line end left out. */
  endOf(line: number): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  const clampLine = (line: number) => Math.max(0, Math.min(line, starts.length - 1));
  const startOf = (line: number) => starts[clampLine(line)] ?? 0;
  const endOf = (line: number) => {
    let end = line + 1 < starts.length ? startOf(line + 1) : text.length;
    while (end > startOf(line) && /[\r\n]/.test(text.charAt(end - 1))) end--;
    return end;
  };
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lineCount: starts.length,
    startOf,
    endOf,
    placeAt(offset) {
      const line = lineAt(Math.max(0, Math.min(offset, text.length)));
      return { line, character: Math.max(0, Math.min(offset, text.length)) - startOf(line) };
    },
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(0, character), endOf(line));
    },
  };
}
