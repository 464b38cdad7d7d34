import * as v from 'valibot';
import { decisionSchema, SIDECAR_FORMAT, sidecarSchema } from './schema';
import type { Decision } from './types';

/** The decisions about one article as a file holds them, in order of their ids. */
export interface Sidecar {
  readonly decisions: readonly Decision[];
  /** Records that this version does not understand; they are written back as they were. */
  readonly unread: readonly unknown[];
  /** Keys of the file itself beside `format` and `decisions`, kept likewise. */
  readonly more: Readonly<Record<string, unknown>>;
}

export const EMPTY_SIDECAR: Sidecar = { decisions: [], unread: [], more: {} };

/** A file that is no sidecar. The message says where and why and holds no word of the article. */
export class BrokenSidecar extends Error {}

/**
 * Reads a sidecar. A record that is not understood costs no other: it is among `unread`.
 * @throws BrokenSidecar for what is no JSON, no sidecar, or one of another version
 */
export function parseSidecar(content: string): Sidecar {
  const { format: _, decisions: records, ...more } = fileIn(content);
  const decisions = new Map<string, Decision>();
  const unread: unknown[] = [];
  for (const record of records) {
    const read = v.safeParse(decisionSchema, record);
    if (read.success && !decisions.has(read.output.id)) decisions.set(read.output.id, read.output);
    else unread.push(record);
  }
  return { decisions: inOrder([...decisions.values()]), unread, more };
}

function fileIn(content: string) {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    throw new BrokenSidecar('not JSON');
  }
  const file = v.safeParse(sidecarSchema, json);
  if (file.success) return file.output;
  const [issue] = file.issues;
  throw new BrokenSidecar(`${v.getDotPath(issue) ?? 'the whole'}: expected ${issue.expected}`);
}

/**
 * Writes a sidecar: keys and records sorted and a value a line, so that git shows what was decided and merges what
 * was decided in different places.
 */
export function writeSidecar({ decisions, unread, more }: Sidecar): string {
  const file = { ...more, format: SIDECAR_FORMAT, decisions: [...inOrder(decisions), ...unread] };
  return `${JSON.stringify(withSortedKeys(file), null, 2)}\n`;
}

const inOrder = (decisions: readonly Decision[]): readonly Decision[] =>
  [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, withSortedKeys(inner)]),
  );
}
