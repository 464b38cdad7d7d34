import type { Exporter } from './types';

/** The annotation document itself, indented for people. Offsets: UTF-16 units. Holds everything. */
export const native: Exporter = {
  id: 'native',
  label: 'Newsmark JSON',
  extensions: ['.json'],
  write: ({ document }) => [`${JSON.stringify(document, null, 2)}\n`],
};
