import type { Exporter } from './types';

/** Annotation documents, one a line (jsonlines.org). Offsets: UTF-16 units. Holds everything. */
export const jsonLines: Exporter = {
  id: 'jsonl',
  label: 'JSON Lines',
  extensions: ['.jsonl'],
  write: ({ document }) => [`${JSON.stringify(document)}\n`],
};
