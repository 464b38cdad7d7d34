import type { Decision } from './types';

/** Decisions about one article by their ids. */
export type Decisions = ReadonlyMap<string, Decision>;

/** A change of decisions, by id: what is put in place, and what is taken away. */
export interface Operation {
  readonly put: readonly Decision[];
  readonly remove: readonly string[];
}

/** The decisions after an operation, and the operation that brings back those before it. */
export function apply(
  decisions: Decisions,
  { put, remove }: Operation,
): { readonly decisions: Decisions; readonly inverse: Operation } {
  const after = new Map(decisions);
  const before = new Map<string, Decision | undefined>();
  const note = (id: string) => {
    if (!before.has(id)) before.set(id, decisions.get(id));
  };
  for (const id of remove) {
    note(id);
    after.delete(id);
  }
  for (const decision of put) {
    note(decision.id);
    after.set(decision.id, decision);
  }
  const touched = [...before];
  return {
    decisions: after,
    inverse: {
      put: touched.flatMap(([, decision]) => (decision === undefined ? [] : [decision])),
      remove: touched.flatMap(([id, decision]) => (decision === undefined ? [id] : [])),
    },
  };
}

/** What a person can take back and do again, newest last. Entries go by id: they hold whatever happened to the text. */
export interface History {
  readonly undo: readonly Operation[];
  readonly redo: readonly Operation[];
}

export const NO_HISTORY: History = { undo: [], redo: [] };

/** Decisions that can be taken back at most. */
const DEPTH = 200;

/** The history after an operation that was undone by `inverse`; what was taken back before cannot be done again. */
export const remember = (history: History, inverse: Operation): History => ({
  undo: [...history.undo, inverse].slice(-DEPTH),
  redo: [],
});

export interface Step {
  readonly decisions: Decisions;
  readonly history: History;
}

/** Takes back the newest operation, or does again what was taken back last; undefined when there is none. */
export function step(decisions: Decisions, history: History, direction: 'undo' | 'redo'): Step | undefined {
  const operation = history[direction].at(-1);
  if (operation === undefined) return undefined;
  const { decisions: after, inverse } = apply(decisions, operation);
  const rest = history[direction].slice(0, -1);
  return {
    decisions: after,
    history:
      direction === 'undo'
        ? { undo: rest, redo: [...history.redo, inverse] }
        : { undo: [...history.undo, inverse], redo: rest },
  };
}
