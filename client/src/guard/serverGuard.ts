import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  State,
} from 'vscode-languageclient';
import { PING } from '../../../server/src/protocol';
import type { Runtime } from '../runtime';
import { words } from '../words';
import { heartbeat } from './heartbeat';
import { afterCrash } from './policy';

export type Health = 'idle' | 'running' | 'restarting' | 'given-up';

/** Keeps the server alive: starts it again after a crash, ends one that hangs, and gives up in the end. */
export interface ServerGuard extends vscode.Disposable {
  readonly errorHandler: ErrorHandler;
  readonly onDidChange: vscode.Event<Health>;
  health(): Health;
  /** The client that is guarded; it is made after its guard, whose error handler it needs. */
  watch(client: BaseLanguageClient): void;
  start(): Promise<void>;
  /** Starts anew because the person wishes so, and settles when it runs: the crashes until now no longer count. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Sets after how many milliseconds of silence a server counts as hanging; 0 switches the watch off. */
  setPatience(limit: number): void;
}

/** @param onHang called before a server that hangs is ended */
export function guardServer(runtime: Runtime, log: vscode.LogOutputChannel, onHang: () => void): ServerGuard {
  const changed = new vscode.EventEmitter<Health>();
  let health: Health = 'idle';
  let client: BaseLanguageClient | undefined;
  let crashes: readonly number[] = [];
  let wished = false;
  let watch: vscode.Disposable | undefined;

  const become = (next: Health) => {
    health = next;
    changed.fire(health);
  };
  const closed = async (): Promise<CloseHandlerResult> => {
    runtime.kill();
    if (wished) {
      wished = false;
      become('restarting');
      return { action: CloseAction.Restart, handled: true, message: words('guard.restartWished') };
    }
    const { crashes: counted, next } = afterCrash(crashes, Date.now());
    crashes = counted;
    if (next.kind === 'give-up') {
      become('given-up');
      return {
        action: CloseAction.DoNotRestart,
        handled: true,
        message: words('guard.gaveUp', counted.length),
      };
    }
    become('restarting');
    await new Promise(resolve => setTimeout(resolve, next.delay));
    return { action: CloseAction.Restart, handled: true, message: words('guard.restartAfterCrash') };
  };
  const until = (wanted: Health) =>
    new Promise<void>(resolve => {
      const listener = changed.event(now => {
        if (now !== wanted) return;
        listener.dispose();
        resolve();
      });
    });
  const start = async () => {
    if (health === 'idle' || health === 'given-up') become('restarting');
    await client?.start();
  };
  return {
    errorHandler: { error: () => ({ action: ErrorAction.Continue, handled: true }), closed },
    onDidChange: changed.event,
    health: () => health,
    watch(guarded) {
      client = guarded;
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) become('running');
      });
    },
    start,
    async restart() {
      crashes = [];
      if (health === 'running') {
        wished = true;
        const back = until('running');
        runtime.kill();
        await back;
      } else if (health !== 'restarting') await start();
    },
    async stop() {
      watch?.dispose();
      if (client?.state === State.Running) await client.stop().catch(() => {}); // one that hangs is ended below
      runtime.kill();
    },
    setPatience(limit) {
      watch?.dispose();
      watch =
        limit === 0
          ? undefined
          : heartbeat(
              limit,
              () => (health === 'running' ? client?.sendRequest(PING) : undefined),
              () => {
                log.error(words('guard.hung', limit / 1000));
                onHang();
                runtime.kill();
              },
            );
    },
    dispose: () => {
      watch?.dispose();
      changed.dispose();
    },
  };
}
