/** Where `words` stand in `text`, overlapping ones too; offsets in ascending order. */
export function occurrencesOf(words: string, text: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** How many units before `at` are the last ones of `prefix`: 3 for `the ` before `a the `. */
export function agreeBefore(text: string, at: number, prefix: string): number {
  const most = Math.min(at, prefix.length);
  let agreed = 0;
  while (agreed < most && text[at - 1 - agreed] === prefix[prefix.length - 1 - agreed]) agreed++;
  return agreed;
}

/** How many units from `at` on are the first ones of `suffix`. */
export function agreeBehind(text: string, at: number, suffix: string): number {
  const most = Math.min(text.length - at, suffix.length);
  let agreed = 0;
  while (agreed < most && text[at + agreed] === suffix[agreed]) agreed++;
  return agreed;
}
