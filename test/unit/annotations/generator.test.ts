import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from '../../../server/src/annotations/generator';

test('the generator’s name and version are the manifest’s', () => {
  const { name, version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8'));
  assert.deepEqual(generator, { name, version });
});
