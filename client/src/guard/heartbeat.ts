import type { Disposable } from 'vscode';
import { answered, freshPulse, look } from './policy';

const looksPerLimit = 10;

/**
 * Asks a server from time to time whether it still answers.
 *
 * @param limit milliseconds of silence after which it counts as hanging
 * @param ask settles when the server answered; undefined when there is nobody to ask
 * @param onSilence called once for each silence of `limit`
 */
export function heartbeat(
  limit: number,
  ask: () => Promise<unknown> | undefined,
  onSilence: () => void,
): Disposable {
  let pulse = freshPulse(Date.now());
  const timer = setInterval(() => {
    const { pulse: next, action } = look(pulse, Date.now(), limit);
    pulse = next;
    if (action === 'end') onSilence();
    if (action !== 'ask') return;
    const forget = () => {
      pulse = answered(pulse);
    };
    const answer = ask();
    if (answer === undefined) forget();
    else answer.then(forget, forget);
  }, limit / looksPerLimit);
  return { dispose: () => clearInterval(timer) };
}
