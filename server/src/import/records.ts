import * as v from 'valibot';
import type { Words } from '../../../messages/index';
import type { ImportFile, Unread } from './types';

/** Where in the files something stands. */
export type Place = Pick<Unread, 'file' | 'line'>;

/** Reads values one by one by their schemas and keeps what does not fit. */
export interface Records {
  /** The JSON value of a text; undefined for what is none. */
  json(place: Place, content: string): unknown;
  /** @param path of the value in what is read, for people: `annotations[3]` */
  read<T>(schema: v.GenericSchema<unknown, T>, value: unknown, place: Place, path: string): readonly T[];
  /** Keeps something for a reason that the message catalogue words. */
  refuse(place: Place, reason: string, content: string): void;
  readonly unread: readonly Unread[];
}

export function createRecords(words: Words): Records {
  const unread: Unread[] = [];
  const refuse = (place: Place, reason: string, content: string) =>
    unread.push({ ...place, reason, content });
  return {
    json(place, content) {
      try {
        return JSON.parse(content);
      } catch {
        refuse(place, words('import.unread.json'), content);
        return undefined;
      }
    },
    read(schema, value, place, path) {
      const result = v.safeParse(schema, value);
      if (result.success) return [result.output];
      const [issue] = result.issues;
      const at = [path, v.getDotPath(issue)].filter(part => part !== '' && part !== null).join('.');
      const reason = words('import.unread.field', at, issue.expected ?? issue.message, issue.received);
      refuse(place, reason, JSON.stringify(value));
      return [];
    },
    refuse,
    unread,
  };
}

/** The lines of a file that hold anything, numbered from 1. */
export const linesOf = ({ name, content }: ImportFile): readonly (Place & { readonly content: string })[] =>
  content
    .split(/\r\n?|\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ file: name, line: i + 1, content: line }]));
