import { readFileSync } from 'node:fs';
import { inRepository } from './paths.mjs';

/** The packaged extension that `npm run package` makes, newsmark-VERSION.vsix. */
export function vsixFile() {
  const { name, version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
  return inRepository(`${name}-${version}.vsix`);
}
