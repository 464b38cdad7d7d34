/**
 * The form under which words are looked up in lists: NFC (য় and ড় come both composed and with a nukta, NFC makes
 * them one), no zero-width joiners (র‍্যাব = র্যাব), ৎ for ত্ + joiner, soft hyphens gone, lower case.
 * Only keys are normalised, never the text, so offsets stay those of the article.
 */
export function lookupKey(word: string): string {
  if (isPlainAscii(word)) return word.toLowerCase();
  return word
    .replace(/ত্\u200d/g, 'ৎ')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}

function isPlainAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
