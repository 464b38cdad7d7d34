import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRepository } from './paths.mjs';

/**
 * What a window is to show: one folder, several folders as a .code-workspace made in `temporary`, or none,
 * and the files opened in it. Without paths it is the samples, with the Bengali one open.
 * Relative paths count from where npm was called.
 *
 * @returns `{ folder?, workspace?, files, missing }`, all absolute; `missing` are the paths that do not exist
 */
export function readTarget(paths, temporary) {
  const all = paths.length > 0 ? paths.map(fromCaller) : samples();
  const missing = all.filter(path => !existsSync(path));
  const there = all.filter(path => existsSync(path));
  const folders = there.filter(path => statSync(path).isDirectory());
  const files = there.filter(path => !folders.includes(path));
  if (folders.length <= 1) return { folder: folders[0], files, missing };
  const workspace = join(temporary, 'articles.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: folders.map(path => ({ path })) }));
  return { workspace, files, missing };
}

const fromCaller = path => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/** The sample that a first-time reader sees: world news in Bengali, page chrome and all. */
const FIRST_SAMPLE = 'kathmandu-meeting.article';

const samples = () => [inRepository('samples'), inRepository('samples', FIRST_SAMPLE)];
