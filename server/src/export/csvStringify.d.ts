/**
 * What the core needs of csv-stringify's browser build. Its own types pull in Node's, so `paths` in
 * server/tsconfig.core.json puts these in their place.
 */
export function stringify(
  rows: readonly (readonly (string | number)[])[],
  options: {
    readonly delimiter: string;
    readonly escape_formulas: boolean;
    readonly record_delimiter: 'windows';
    readonly quote_record_delimiter: boolean;
  },
): string;
