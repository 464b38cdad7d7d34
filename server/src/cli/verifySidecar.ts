import * as v from 'valibot';
import { readConflictMarkers } from '../decisions/conflictMarkers';
import { isOrphan, placeDecisions } from '../decisions/placeDecisions';
import { BrokenSidecar, parseSidecar, type Sidecar } from '../decisions/sidecar';
import type { PlacedDecision } from '../decisions/types';

/** Something wrong in a file: where, from 1, as far as that can be told, and what. It holds no word of an article. */
export interface Fault {
  readonly line: number | null;
  readonly reason: string;
}

/** What is wrong with the decisions about an article. */
export function faultsOfSidecar(content: string, text: string): readonly Fault[] {
  if (readConflictMarkers(content) !== null)
    return [{ line: lineWith(content, '<<<<<<<'), reason: 'two versions that git left in it: settle them' }];
  let sidecar: Sidecar;
  try {
    sidecar = parseSidecar(content);
  } catch (error) {
    if (!(error instanceof BrokenSidecar)) throw error;
    return [{ line: lineOfJsonError(content), reason: error.message }];
  }
  const lineOf = (id: string | undefined) =>
    id === undefined ? null : lineWith(content, `"id": ${JSON.stringify(id)}`);
  const unread = sidecar.unread.map(record => {
    const id = idOf(record);
    const isTwice = sidecar.decisions.some(decision => decision.id === id);
    const called = id === undefined ? 'a decision without an id' : `decision ${id}`;
    return {
      line: lineOf(id),
      reason: isTwice ? `${called} stands in it twice` : `${called} is not understood`,
    };
  });
  const placed = placeDecisions(text, sidecar.decisions);
  const lost = placed.flatMap(one =>
    lostIn(one).map(what => ({
      line: lineOf(one.decision.id),
      reason: `decision ${one.decision.id}: ${what}`,
    })),
  );
  return [...unread, ...lost];
}

function lostIn(placed: PlacedDecision): readonly string[] {
  if (isOrphan(placed)) return ['its words are not in the article'];
  return [
    ...(placed.place?.mention === null ? ['the words that name the source are not in the article'] : []),
    ...(placed.place?.cue === null ? ['the reporting words are not in the article'] : []),
  ];
}

const identified = v.object({ id: v.string() });

const idOf = (record: unknown): string | undefined => {
  const read = v.safeParse(identified, record);
  return read.success ? read.output.id : undefined;
};

/** From 1; null where nothing of the kind stands in it. */
function lineWith(content: string, words: string): number | null {
  const at = content.indexOf(words);
  return at < 0 ? null : lineAt(content, at);
}

const lineAt = (content: string, offset: number): number => content.slice(0, offset).split('\n').length;

/** The line at which a text stops being JSON; null for one that is. */
export function lineOfJsonError(content: string): number | null {
  try {
    JSON.parse(content);
    return null;
  } catch (error) {
    // The message itself may quote the file.
    const position = /at position (\d+)/.exec(String(error))?.[1];
    return lineAt(content, position === undefined ? endOfTokens(content) : Number(position));
  }
}

const TOKEN =
  /\s*(?:"(?:[^"\\\p{Cc}]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])\s*/guy;

/** Offset of the first thing that has no place in JSON; the end where all have. */
function endOfTokens(content: string): number {
  let end = 0;
  for (const [token] of content.matchAll(TOKEN)) end += token.length;
  return end;
}
