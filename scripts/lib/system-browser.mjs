import { spawn } from 'node:child_process';
import { hasDisplay } from './desktop.mjs';

const openers = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'], linux: ['xdg-open'] };

/** Shows an address in the person's browser where there is one; without it the printed address serves. */
export function openInSystemBrowser(url) {
  const [command, ...args] = openers[process.platform] ?? [];
  if (command === undefined || !hasDisplay() || process.env.NEWSMARK_START_NO_BROWSER) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
