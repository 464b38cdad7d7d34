/**
 * Words shortened to one line of at most `longest` UTF-16 units, white space run together; cut behind a word where
 * there is one, never inside a surrogate pair.
 */
export function excerpt(text: string, longest = 100): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest - 1);
  const cut = space > longest / 2 ? space : longest - 1;
  const code = line.charCodeAt(cut - 1);
  return `${line.slice(0, code >= 0xd800 && code <= 0xdbff ? cut - 1 : cut)}…`;
}
