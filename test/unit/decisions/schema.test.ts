import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { lexiconSchema } from '../../../server/src/decisions/lexicon';
import { decisionSchema, sidecarSchema } from '../../../server/src/decisions/schema';

/** Of a sidecar every decision stands in its place. */
const whole = v.looseObject({ ...sidecarSchema.entries, decisions: v.array(decisionSchema) });

/** The schemas that the editor checks files by: what their readers take. */
const PUBLISHED = [
  { name: 'decisions', title: 'Newsmark decisions', schema: toJsonSchema(whole) },
  {
    name: 'lexicon',
    title: 'Newsmark lexicon',
    schema: toJsonSchema(lexiconSchema, { typeMode: 'input', ignoreActions: ['trim'] }),
  },
];

for (const { name, title, schema } of PUBLISHED)
  test(`the published JSON schema of ${name} is the one that they are read by (UPDATE_SCHEMAS=1 writes it)`, () => {
    const file = join(__dirname, `../../../schemas/${name}.schema.json`);
    const published = `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
    if (process.env.UPDATE_SCHEMAS === '1') writeFileSync(file, published);
    assert.equal(readFileSync(file, 'utf8'), published);
  });
