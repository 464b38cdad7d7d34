/** Words with the characters that XML 1.0 has no place for, lone surrogates among them, by one of the same length. */
export const wellFormed = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');

/** Line ends of XML 1.1, which some readers make LF: as references they stay what they are. */
export const withLineEndsKept = (xml: string): string =>
  xml.replace(/[\u0085\u2028\u2029]/g, end => `&#${end.charCodeAt(0)};`);
