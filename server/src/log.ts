import type { Snapshot } from './annotations/snapshot';
import type { LayerFailure } from './layers/types';

/**
 * The server's log. It holds method names, positions, counts and where an error was thrown, never an article's words:
 * articles can be under embargo. So no text, no file name and no error message ever reaches it.
 */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

const FRAMES = 8;

/** The error's class and where it was thrown, without its message, which may quote an article. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'a thrown value that is no error';
  return [safeName(error), ...framesOf(error)].join('\n');
}

/** An error's class and code: `Error ENOENT`; one that is no plain identifier is not repeated. */
export function safeName(error: unknown): string {
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  const plain = [name, code].filter(part => typeof part === 'string' && /^[A-Za-z_]{1,40}$/.test(part));
  return plain.length > 0 ? plain.join(' ') : 'Error';
}

/** The stack's frames; the message before them is cut off by its length, as it may hold lines that look like frames. */
function framesOf({ stack = '', name, message }: Error): readonly string[] {
  const header = message === '' ? name : `${name}: ${message}`;
  if (!stack.startsWith(header)) return [];
  return stack
    .slice(header.length)
    .split('\n')
    .filter(line => /^ {4}at \S/.test(line))
    .slice(0, FRAMES);
}

/** Positions and counts of a request: `line 3, character 14`, `2 ranges`; nothing else of its parameters. */
export function describePlace(params: unknown): string {
  if (typeof params !== 'object' || params === null) return 'no place';
  const { position, ranges, positions } = params as Readonly<Record<string, unknown>>;
  if (Array.isArray(ranges)) return `${ranges.length} ranges`;
  if (Array.isArray(positions)) return `${positions.length} positions`;
  if (typeof position !== 'object' || position === null) return 'the whole article';
  const { line, character } = position as Readonly<Record<string, unknown>>;
  return `line ${Number(line)}, character ${Number(character)}`;
}

/** One line for each layer that failed: `layer quote failed: TypeError (count 2, first at line 4, version 3)`. */
export function describeFailures(
  { version, paragraphs }: Snapshot,
  failures: readonly LayerFailure[],
): readonly string[] {
  const layers = [...new Set(failures.map(({ layer }) => layer))];
  return layers.map(name => {
    const [first, ...more] = failures.filter(({ layer }) => layer === name);
    const line = paragraphs[first?.paragraph ?? -1]?.paragraph.line;
    const place = line === undefined ? '' : `first at line ${line + 1}, `;
    return `layer ${name} failed: ${first?.error} (count ${more.length + 1}, ${place}version ${version})`;
  });
}
