import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { createConnection } from 'vscode-languageserver/node';
import { createEngine } from '../engine';
import { breakable } from '../faults';
import { languages } from '../languages/index';
import { describeError } from '../log';
import type { Runtime } from '../runtime';
import { startServer } from '../server';

// The host prints an uncaught error with its message, which may quote an article: say only what threw where.
process.on('uncaughtException', error => {
  process.stderr.write(`the server ends: ${describeError(error)}\n`);
  process.exit(1);
});

const broken = new Set<string>();
const withFaults = process.env.NEWSMARK_TEST_FAULTS === '1';

const runtime: Runtime = {
  createEngine: ({ assetsPath }) =>
    createEngine(
      name => readFile(join(assetsPath, name)),
      withFaults ? breakable(languages, layer => broken.has(layer)) : languages,
    ),
  now: () => performance.now(),
  wait: milliseconds => setTimeout(milliseconds),
  breathe: () => setImmediate(),
  ...(withFaults && {
    faults: { exit: () => process.exit(70), breakLayer: layer => broken.add(layer) },
  }),
};

startServer(createConnection(), runtime);
