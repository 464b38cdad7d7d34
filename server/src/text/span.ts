/** A half-open range [start, end) in UTF-16 code units: in `রাশিয়া বলেছে` the first word is { start: 0, end: 7 }. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanOf = (start: number, end: number): Span => ({ start, end });

export const lengthOf = (span: Span): number => span.end - span.start;

export const isEmpty = (span: Span): boolean => span.end <= span.start;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same span counted from `offset` units further left: paragraph-relative to absolute. */
export const shift = (span: Span, offset: number): Span => ({
  start: span.start + offset,
  end: span.end + offset,
});

/** Document order of the annotation document: by start, then longer first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
