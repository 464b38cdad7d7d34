/**
 * How many cases a property is tried on: as many as an ordinary run has time for, or the full count with
 * NEWSMARK_LONG=1 (`npm run test:long`).
 */
export const longRun = (ordinary: number, full: number): number =>
  process.env.NEWSMARK_LONG === '1' ? full : ordinary;
