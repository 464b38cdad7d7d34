#!/usr/bin/env node
// Brings every word list and supplement into its one form after editing by hand: node training/lexicon/tidy.mjs
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readList, writeList } from './lib/listFile.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

for (const language of ['bn', 'en'])
  for (const folder of [
    join(here, '../../server/src/languages', language, 'lists'),
    join(here, 'supplements', language),
  ])
    for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
      const { head, rows } = readList(join(folder, file));
      writeList(join(folder, file), head, rows);
    }
