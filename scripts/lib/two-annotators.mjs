import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRepository } from './paths.mjs';

/**
 * Two files of annotations of a sample, as of two people who agree in most: made from what the engine finds, for pictures.
 * They are gone when the process ends.
 * @returns their paths
 */
export function twoAnnotators(sample) {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-annotators-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const cli = inRepository('dist', 'cli.js');
  const found = JSON.parse(
    execFileSync(process.execPath, [cli, 'annotate', '--no-decisions', inRepository('samples', sample)]),
  );
  const annotations = found.annotations.map(one => ({ ...one, status: 'accepted' }));
  const write = (name, all) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify({ ...found, annotations: all }));
    return path;
  };
  return [write('anna.json', annotations), write('kim.json', annotations.flatMap(asKimSees))];
}

/** Kim overlooks some, takes some for something else, and leaves a quote without its source. */
function asKimSees(annotation, i) {
  if (annotation.layer === 'entity' && i % 17 === 3) return [];
  if (annotation.layer === 'entity' && annotation.type === 'ORG' && i % 5 === 1) {
    const { entity: _, ...rest } = annotation;
    return [{ ...rest, type: 'PER' }];
  }
  if (annotation.layer === 'quote' && i % 4 === 1) return [{ ...annotation, source: null, mention: null }];
  return annotation.layer === 'claim' && i % 3 === 1 ? [] : [annotation];
}
