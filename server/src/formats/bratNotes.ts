/**
 * The notes (`#` lines) of brat that Newsmark writes, one fact a line, for people to read: `#3	Why T1	rule: titles`. Notes
 * of the type AnnotatorNotes are left to people. Notes about an entity or source name its id instead of a text-bound one.
 */
export type NoteType = (typeof NOTE_TYPES)[number];

const NOTE_TYPES = [
  'Id',
  'Confidence',
  'Why',
  'Value',
  'By',
  'At',
  'Entity',
  'Source',
  'Check-worthiness',
  'Reasons',
  'Print',
] as const;

export const isNoteType = (type: string): type is NoteType => NOTE_TYPES.some(known => known === type);

/** In a Source note: that the words name no known source. */
export const NOBODY = '-';

/** The words of a note in one line; as a JSON string where they would not survive it. */
export const toNote = (words: string): string =>
  /^["\s]|[\p{Cc}\p{Zl}\p{Zp}]|\s$/u.test(words) || words === ''
    ? JSON.stringify(words).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, escaped)
    : words;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

export function fromNote(note: string): string {
  if (!note.startsWith('"')) return note;
  try {
    const words: unknown = JSON.parse(note);
    return typeof words === 'string' ? words : note;
  } catch {
    return note;
  }
}
