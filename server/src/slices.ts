import type { Pause } from './layers/analyzeArticle';
import type { Runtime } from './runtime';

/** Nobody waits for this analysis any more: the text, a setting or the language changed, or the article was closed. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** How long an analysis may keep the server from reading messages, in milliseconds. */
const SLICE = 15;

/** Lets messages in whenever a slice of work is done, and stops an analysis that was superseded. */
export function createPause({ now, breathe }: Runtime, isSuperseded: () => boolean): Pause {
  let since = now();
  return () => {
    if (isSuperseded()) throw new Superseded();
    if (now() - since < SLICE) return undefined;
    return breathe().then(() => {
      since = now();
      if (isSuperseded()) throw new Superseded();
    });
  };
}
