import { writeFileSync } from 'node:fs';
import type { Weights } from './logistic';

/** Writes weights as a TypeScript module, its head saying where they come from. */
export function writeWeights(
  file: string,
  {
    constant,
    type,
    from,
    about,
  }: {
    readonly constant: string;
    readonly type: string;
    /** The module of the type, beside the file. */
    readonly from: string;
    readonly about: readonly string[];
  },
  weights: Weights,
): void {
  const entries = Object.entries(weights).map(([name, weight]) => {
    const key = /^[a-z]+$/u.test(name) ? name : `'${name}'`;
    return `  ${key}: ${weight},`;
  });
  writeFileSync(
    file,
    [
      `import type { ${type} } from './${from}';`,
      '',
      '/**',
      ...about.map(line => ` * ${line}`),
      ' */',
      `export const ${constant}: Readonly<Partial<Record<${type}, number>>> = {`,
      ...entries,
      '};',
      '',
    ].join('\n'),
  );
}
