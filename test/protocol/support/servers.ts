import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Engine } from '../../../server/src/engine';
import { startServer } from '../../../server/src/server';
import { type ClientOptions, connectClient, type TestClient } from './client';

const ROOT = join(__dirname, '../../..');

/** The packed word lists, made by `npm run build`. */
const ASSETS = join(ROOT, 'dist/assets');

export interface ServerProcess extends TestClient {
  readonly process: ChildProcess;
  /** Everything the process printed to standard error. */
  printed(): string;
  stop(): Promise<void>;
}

/** The server as the editor starts it: a process of its own, spoken to over standard streams, with the real engine. */
export async function startProcess(
  options: ClientOptions & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ServerProcess> {
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'server/src/node/main.ts'), '--stdio'],
    { cwd: ROOT, env: { ...process.env, ...options.env }, stdio: 'pipe' },
  );
  let printed = '';
  server.stderr.on('data', chunk => {
    printed += chunk;
  });
  const ended = new Promise(resolve => server.once('exit', resolve));
  const client = await connectClient(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
    { assetsPath: ASSETS, ...options },
  );
  return {
    ...client,
    process: server,
    printed: () => printed,
    async stop() {
      client.connection.dispose();
      server.kill();
      await ended;
    },
  };
}

/** The server in this process with an engine of the test's own, joined by a pair of streams. */
export function startInMemory(engine: Engine, options: ClientOptions = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    createEngine: () => engine,
    now: () => performance.now(),
    wait: milliseconds => setTimeout(milliseconds),
    breathe: () => setImmediate(),
  });
  return connectClient(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), options);
}
