import { type Compared, type Difference, type Said, type Side, saidBy } from '../compare/index';

/** One of the two files that are compared. */
interface Named {
  readonly name: string;
  readonly side: Side;
}

const WIDTHS = [12, 8, 8, 8, 8, 8];
const HEAD = ['', 'left', 'right', 'same', 'F1', 'kappa'];

/** A comparison for people: the agreement, then a line for each difference. Ends with a line end. */
export function comparisonTable({ agreement, differences }: Compared, left: Named, right: Named): string {
  const rows = agreement.map(({ layer, left: mine, right: theirs, same, f1, kappa }) =>
    row([layer, String(mine), String(theirs), String(same), percent(f1), percent(kappa)]),
  );
  const parts = [
    [`left   ${left.name}`, `right  ${right.name}`],
    [row(HEAD), ...rows],
    [`differences: ${differences.length}`, ...differences.map(one => differenceLine(one, left, right))],
  ];
  return parts.map(lines => `${lines.join('\n')}\n`).join('\n');
}

/** `line 4	wrong	entity	type	PER ≠ ORG	Helen Brandt`: tabs between, so that it can be sorted and counted. */
function differenceLine(difference: Difference, left: Named, right: Named): string {
  const { line, kind, layer, fields } = difference;
  const mine = difference.left === null ? null : saidBy(left.side, difference.left);
  const theirs = difference.right === null ? null : saidBy(right.side, difference.right);
  const said = fields.map(field => `${sayingOf(mine, field)} ≠ ${sayingOf(theirs, field)}`);
  const cells =
    kind === 'wrong'
      ? [fields.join(','), said.join(', '), mine?.text ?? '']
      : [(kind === 'missed' ? mine : theirs)?.type ?? '', (kind === 'missed' ? mine : theirs)?.text ?? ''];
  return [`line ${line}`, kind, layer, ...cells].map(cell => cell.replace(/\s+/g, ' ')).join('\t');
}

const sayingOf = (said: Said | null, field: Difference['fields'][number]): string =>
  (field === 'words' ? said?.text : said?.[field]) ?? 'none';

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0)))
    .join('')
    .trimEnd();

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));
