import { cpSync } from 'node:fs';
import { inRepository } from './lib/paths.mjs';

/** Copies the trained models, which are packed when they are made, to `dist/assets`. */
export function packModels() {
  cpSync(inRepository('models'), inRepository('dist', 'assets'), { recursive: true });
}
