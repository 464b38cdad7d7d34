import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again until the probe no longer throws and answers what it answers; after `limit` ms it throws the probe's
 * last error. For what an editor shows in its own time: an assertion inside the probe says what is awaited.
 */
export async function eventually<T>(probe: () => T | PromiseLike<T>, limit = 20_000): Promise<T> {
  for (const end = Date.now() + limit; ; await sleep(100)) {
    try {
      return await probe();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
