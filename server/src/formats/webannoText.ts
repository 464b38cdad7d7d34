/** WebAnno TSV 3.3, appendix B of its manual: what values and sentences escape by a backslash. */
export const toValue = (words: string): string =>
  words
    .replace(/->|[\\[\]|_;*]/g, '\\$&')
    .replace(/\t/g, '\\t')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r');

export const toSentence = (words: string): string =>
  words.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r');

const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** Undoes {@link toValue} and {@link toSentence}. */
export const fromValue = (value: string): string =>
  value.replace(/\\(->|.)/gs, (_, escaped: string) => CONTROLS[escaped] ?? escaped);
