import { type ChildProcess, fork } from 'node:child_process';
import type * as vscode from 'vscode';
import { IPCMessageReader, IPCMessageWriter, type MessageTransports } from 'vscode-languageclient/node';
import { nameOfFailure } from '../failure';
import type { Runtime } from '../runtime';
import { printedLines } from './printedLines';

const debugPort = 6009;

/**
 * The server as a Node process of its own, so that an analysis never holds up the editor and can be ended at once.
 *
 * @param debug opens the port that .vscode/launch.json attaches to
 * @param acceptFaults lets tests make the server end or hang
 */
export function serverProcess(
  extension: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  { debug, acceptFaults }: { readonly debug: boolean; readonly acceptFaults: boolean },
): Runtime {
  let running: ChildProcess | undefined;
  const kill = () => {
    running?.kill('SIGKILL');
    running = undefined;
  };
  return {
    assetsPath: extension.asAbsolutePath('dist/assets'),
    async start(): Promise<MessageTransports> {
      kill();
      const child = fork(extension.asAbsolutePath('dist/server.js'), ['--node-ipc'], {
        silent: true,
        execArgv: debug ? [`--inspect=${debugPort}`] : [],
        env: {
          ...process.env,
          ELECTRON_RUN_AS_NODE: '1',
          ...(acceptFaults ? { NEWSMARK_TEST_FAULTS: '1' } : {}),
        },
      });
      running = child;
      logOutput(child, log);
      child.on('error', error => log.error(`the server cannot be started: ${nameOfFailure(error)}`));
      return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
    },
    kill,
  };
}

/** Logs what may be logged of the output of a server, and how much else there was when it ended. */
function logOutput(child: ChildProcess, log: vscode.LogOutputChannel): void {
  const outputs = [child.stdout, child.stderr].map(stream => {
    const lines = printedLines();
    stream?.setEncoding('utf8').on('data', (printed: string) => {
      for (const line of lines.read(printed)) log.warn(line);
    });
    return lines;
  });
  child.on('close', () => {
    const withheld = outputs.reduce((sum, lines) => sum + lines.withheld(), 0);
    if (withheld > 0) log.warn(`the server printed other lines, not shown: ${withheld}`);
  });
}
