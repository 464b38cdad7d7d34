import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const windows = process.platform === 'win32';

/**
 * A temporary folder and the processes that were started for it, which end together: when `end()` is called
 * and when this process is told to stop (Ctrl-C, SIGTERM, SIGHUP).
 *
 * Each child leads a process group of its own, so that Ctrl-C reaches only us and we end the whole group.
 * The desktop editor's command line leaves its group: it is found by the folder's name in its arguments.
 */
export function openSession() {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-'));
  const children = new Set();
  let ending;

  const signalAll = signal => {
    for (const child of children) signalGroup(child.pid, signal);
    for (const pid of pidsNaming(folder)) signalGroup(pid, signal);
  };

  const end = () => {
    ending ??= (async () => {
      for (const signal of Object.keys(handlers)) process.off(signal, handlers[signal]);
      signalAll('SIGTERM');
      for (
        let waited = 0;
        waited < 3000 && (children.size > 0 || pidsNaming(folder).length > 0);
        waited += 100
      )
        await sleep(100);
      signalAll('SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    })();
    return ending;
  };

  const handlers = Object.fromEntries(
    Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }).map(([signal, code]) => [
      signal,
      () => end().finally(() => process.exit(code)),
    ]),
  );
  for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);

  return {
    folder,
    /** Starts a process that ends with the session; options as for `child_process.spawn`. */
    spawn(command, args, options = {}) {
      const child = spawn(command, args, { detached: !windows, ...options });
      if (child.pid !== undefined) children.add(child);
      child.once('exit', () => children.delete(child));
      return child;
    },
    end,
    isEnding: () => ending !== undefined,
  };
}

/** Ends a process and its children; one that is already gone is no error. */
function signalGroup(pid, signal) {
  try {
    if (windows) execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-pid, signal);
  } catch {
    try {
      process.kill(pid, signal);
    } catch {}
  }
}

/** Ids of the processes that name the folder in their arguments; on Windows the process tree serves instead. */
function pidsNaming(folder) {
  if (windows) return [];
  try {
    return execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' })
      .split('\n')
      .filter(line => line.includes(folder))
      .map(line => Number.parseInt(line, 10))
      .filter(pid => pid !== process.pid);
  } catch {
    return []; // no `ps` on this machine: the groups are ended all the same
  }
}
