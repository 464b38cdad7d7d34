import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packLists } from '../../../scripts/pack-lexicons.mjs';
import { languages } from '../../../server/src/languages/index';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for one test, in which the command line runs. */
export interface Workspace {
  readonly folder: string;
  write(file: string, content: string | Uint8Array): void;
  path(...parts: readonly string[]): string;
  /** All files, hidden ones too, by their relative paths. */
  files(): readonly string[];
  newsmark(args: readonly string[], input?: string | Uint8Array): Ended;
  /** Runs a shell command in which `newsmark` is the command line. */
  shell(command: string): Ended;
  remove(): void;
}

let program: string | undefined;

/** The command line as it is shipped: one bundle with its word lists and models beside it; made once for all suites. */
export async function buildProgram(): Promise<void> {
  if (program !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-program-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'cli.js');
  await build({
    entryPoints: [fromRoot('server/src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  mkdirSync(join(folder, 'assets'));
  for (const { id, asset } of languages)
    writeFileSync(join(folder, 'assets', asset), packLists(fromRoot(`server/src/languages/${id}/lists`)));
  cpSync(fromRoot('models'), join(folder, 'assets'), { recursive: true });
  program = outfile;
}

/** A copy of the command line that lacks its word lists. */
export function programWithoutAssets(folder: string): string {
  const copy = join(folder, 'cli.js');
  cpSync(builtProgram(), copy);
  return copy;
}

function builtProgram(): string {
  if (program === undefined) throw new Error('call buildProgram in suiteSetup');
  return program;
}

export function createWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-cli-'));
  const path = (...parts: readonly string[]) => join(folder, ...parts);
  const run = (command: string, args: readonly string[], input: string | Uint8Array = ''): Ended => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, input, encoding: 'utf8' });
    return { code: status, stdout, stderr };
  };
  return {
    folder,
    path,
    write(file, content) {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), content);
    },
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => !entry.isDirectory())
        .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort(),
    newsmark: (args, input) => run(process.execPath, [builtProgram(), ...args], input),
    shell: command =>
      run('bash', ['-c', `newsmark() { "${process.execPath}" "${builtProgram()}" "$@"; }; ${command}`]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
