import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Path of something in the repository, for example `inRepository('dist', 'cli.js')`. */
export const inRepository = (...parts) => join(root, ...parts);

/** Where editors that were downloaded for running and testing are kept between runs. */
export const editorCache = inRepository('.vscode-test');
