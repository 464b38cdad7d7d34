/** When to start a server again that ended by itself. Times in milliseconds. */
const window = 3 * 60_000;
const mostCrashes = 5;
const firstDelay = 500;

export type AfterCrash = { readonly kind: 'restart'; readonly delay: number } | { readonly kind: 'give-up' };

/**
 * What to do after a crash: start again after 0.5 s, 1 s, 2 s, 4 s, and give up at the fifth crash in three minutes.
 *
 * @param earlier times of the crashes before this one
 * @returns what to do, and the times of the crashes that count from now on
 */
export function afterCrash(
  earlier: readonly number[],
  now: number,
): { readonly crashes: readonly number[]; readonly next: AfterCrash } {
  const crashes = [...earlier.filter(time => now - time < window), now];
  if (crashes.length >= mostCrashes) return { crashes, next: { kind: 'give-up' } };
  return { crashes, next: { kind: 'restart', delay: firstDelay * 2 ** (crashes.length - 1) } };
}

/** What is known of a server that is asked from time to time whether it still answers. */
export interface Pulse {
  /** Since when an answer is awaited, null when none is. */
  readonly askedAt: number | null;
  /** When we last looked. */
  readonly lookedAt: number;
}

export const freshPulse = (now: number): Pulse => ({ askedAt: null, lookedAt: now });

export const answered = (pulse: Pulse): Pulse => ({ ...pulse, askedAt: null });

/**
 * One look at a server: ask it, wait for its answer, or end it because it was silent for `limit`.
 * A look that comes `limit` after the one before it says that we were asleep ourselves: the wait starts anew.
 */
export function look(
  pulse: Pulse,
  now: number,
  limit: number,
): { readonly pulse: Pulse; readonly action: 'ask' | 'wait' | 'end' } {
  if (pulse.askedAt === null) return { pulse: { askedAt: now, lookedAt: now }, action: 'ask' };
  if (now - pulse.lookedAt >= limit) return { pulse: { askedAt: now, lookedAt: now }, action: 'wait' };
  if (now - pulse.askedAt >= limit) return { pulse: freshPulse(now), action: 'end' };
  return { pulse: { ...pulse, lookedAt: now }, action: 'wait' };
}
