import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { decisionSchema, sidecarSchema } from '../../../server/src/decisions/schema';

const FILE = join(__dirname, '../../../schemas/decisions.schema.json');

/** The schema that the editor checks sidecars by: what the reader takes, with every decision in its place. */
function publishedSchema(): string {
  const whole = v.looseObject({ ...sidecarSchema.entries, decisions: v.array(decisionSchema) });
  const schema = { title: 'Newsmark decisions', ...toJsonSchema(whole) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

test('the published JSON schema of sidecars is the one that they are read by (UPDATE_SCHEMAS=1 writes it)', () => {
  if (process.env.UPDATE_SCHEMAS === '1') writeFileSync(FILE, publishedSchema());
  assert.equal(readFileSync(FILE, 'utf8'), publishedSchema());
});
