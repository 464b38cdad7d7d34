import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The form in which two entries of a list are the same, as `lookupKey` of the engine sees them, but for case. */
export const sameKey = entry =>
  entry
    .replace(/ত্\u200d/g, 'ৎ')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .normalize('NFC');

/** @returns the head comment's lines and a map of entry to columns; both empty when there is no such file */
export function readList(path) {
  const head = [];
  const rows = new Map();
  if (!existsSync(path)) return { head, rows };
  for (const line of readFileSync(path, 'utf8').normalize('NFC').split('\n')) {
    if (line.startsWith('#')) head.push(line);
    else if (line.trim() !== '') {
      const [entry, ...columns] = line.split('\t');
      rows.set(entry.trim(), columns);
    }
  }
  return { head, rows };
}

/**
 * Writes a list in its one form: head comment, then entries in NFC, sorted by code unit, each once (of entries with
 * the same key the first in that order stays), empty columns at the end of a line left out.
 */
export function writeList(path, head, rows) {
  const lines = new Map();
  for (const [entry, columns] of [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const key = sameKey(entry);
    if (!lines.has(key)) lines.set(key, [entry, ...columns].join('\t').trimEnd());
  }
  writeFileSync(path, `${[...head, ...lines.values()].join('\n')}\n`.normalize('NFC'));
  return lines.size;
}
