/**
 * Text as Markdown shows it letter for letter, on one line: every ASCII punctuation mark is escaped, so that no link
 * (`www.`, `mail@`, `command:`), no HTML, no list and no emphasis can come of an article's words.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
