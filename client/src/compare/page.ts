import { isMessageKey } from '../../../messages';
import type { Comparison as Compared, ComparedDifference, ComparedSide } from '../../../server/src/protocol';
import { nameOf } from '../exchange/pickFiles';
import { number, words } from '../words';
import type { Comparison } from './comparison';
import { PAGE_SCRIPT } from './pageScript';
import { PAGE_STYLE } from './pageStyle';

/** The whole page of a comparison. @param nonce that its one script and style are known by */
export function pageOf(comparison: Comparison, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const title = words('compare.heading', nameOf(comparison.document.uri));
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${PAGE_STYLE}</style>
</head>
<body>
<main id="content">${contentOf(comparison)}</main>
<script nonce="${nonce}">${PAGE_SCRIPT}</script>
</body>
</html>`;
}

/** What is in the page, which is drawn anew when something changed. */
export function contentOf(comparison: Comparison): string {
  const { document, left, right } = comparison;
  const compared = comparison.compared();
  const { differences } = compared;
  const settled = differences.filter(({ id }) => comparison.settlement(id) !== undefined).length;
  return `
<header>
  <h1>${escaped(words('compare.heading', nameOf(document.uri)))}</h1>
  <dl class="sides"><dt>${escaped(words('compare.left'))}</dt><dd>${escaped(left.name)}</dd><dt>${escaped(words('compare.right'))}</dt><dd>${escaped(right.name)}</dd></dl>
</header>
${agreementTable(compared)}
<div class="bar">
  <h2 id="differences">${escaped(words('compare.differences', differences.length))}</h2>
  <span class="count" role="status">${escaped(words('compare.settled', settled))}</span>
  <button data-action="undo" class="quiet">${escaped(words('compare.undo'))}</button>
  <button data-action="again" class="quiet">${escaped(words('compare.again'))}</button>
</div>
${differences.length === 0 ? `<p>${escaped(words('compare.none'))}</p>` : differenceList(comparison)}`;
}

function agreementTable({ agreement }: Compared): string {
  const head = [
    words('compare.layer'),
    words('compare.left'),
    words('compare.right'),
    words('compare.both'),
    words('compare.f1'),
    words('compare.kappa'),
  ];
  const rows = agreement.map(({ layer, f1, kappa, ...counts }) => {
    const cells = [number(counts.left), number(counts.right), number(counts.same), share(f1), rounded(kappa)];
    const name = words(`compare.layer.${layer}`);
    return `<tr><th scope="row">${escaped(name)}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table>
<caption>${escaped(words('compare.agreement'))}</caption>
<thead><tr>${head.map(cell => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`;
}

/** 0..1 as a percentage: `87.5 %`; nothing to tell: a dash. */
const share = (value: number | null): string =>
  value === null ? '–' : `${number(Math.round(value * 1000) / 10)} %`;

/** Kappa, as it is usually written: `0.55`. */
const rounded = (value: number | null): string =>
  value === null ? '–' : number(Math.round(value * 100) / 100);

function differenceList(comparison: Comparison): string {
  const rows = comparison.compared().differences.map(one => differenceRow(comparison, one));
  return `<p class="keys">${escaped(words('compare.keys'))}</p>
<ol aria-labelledby="differences">${rows.join('\n')}</ol>`;
}

function differenceRow(comparison: Comparison, difference: ComparedDifference): string {
  const { id, layer, kind, fields, range, left, right } = difference;
  const settlement = comparison.settlement(id);
  const names = fields.map(field => words(`compare.field.${field}`)).join(', ');
  const how = kind === 'wrong' ? words('compare.wrong', names) : words(`compare.${kind}`);
  const where = `${words('compare.line', range.start.line + 1)} · ${words(`compare.layer.${layer}`)}`;
  const took = settlement === undefined ? '' : words(`compare.took${TITLES[settlement]}`);
  const label = [where, how, textOf(left ?? right), took].filter(part => part !== '').join(', ');
  const button = (choice: 'left' | 'right' | 'both') =>
    `<button data-action="${choice}" tabindex="-1" aria-pressed="${settlement === choice}">${escaped(
      words(`compare.take${TITLES[choice]}`),
    )}</button>`;
  return `<li tabindex="-1" data-id="${escaped(id)}" class="${settlement === undefined ? 'open' : 'settled'}" aria-label="${escaped(label)}">
  <div class="where"><span>${escaped(where)}</span><span class="how">${escaped(how)}</span>${
    took === '' ? '' : `<span class="took">✓ ${escaped(took)}</span>`
  }</div>
  ${sideCard(left, fields, comparison.left.name, isTaken(settlement, 'left'))}
  ${sideCard(right, fields, comparison.right.name, isTaken(settlement, 'right'))}
  <div class="buttons">${button('left')}${button('right')}${mayStandTogether(left, right) ? button('both') : ''}</div>
</li>`;
}

const mayStandTogether = (left: ComparedSide | null, right: ComparedSide | null): boolean =>
  left !== null && right !== null && !left.rejected && !right.rejected;

const TITLES = { left: 'Left', right: 'Right', both: 'Both' } as const;

const isTaken = (settlement: string | undefined, side: 'left' | 'right') =>
  settlement === side || settlement === 'both';

function sideCard(
  side: ComparedSide | null,
  fields: ComparedDifference['fields'],
  name: string,
  taken: boolean,
): string {
  const kind = taken ? 'side taken' : 'side';
  const owner = `<span class="owner">${escaped(name)}</span>`;
  if (side === null)
    return `<div class="${kind} empty">${owner}<span class="nothing">${escaped(words('compare.nothing'))}</span></div>`;
  const mark = (field: ComparedDifference['fields'][number], text: string) =>
    fields.includes(field) ? `<mark>${escaped(text)}</mark>` : escaped(text);
  const facts = [
    mark('type', typeName(side.type)),
    ...(side.source === undefined ? [] : [mark('source', side.source ?? words('compare.noSource'))]),
    ...(side.entity == null || side.entity === side.text ? [] : [mark('entity', side.entity)]),
    ...(side.stance === undefined || !fields.includes('stance')
      ? []
      : [mark('stance', stanceName(side.stance))]),
  ];
  const rejected = side.rejected ? `<span class="rejected">${escaped(words('compare.rejected'))}</span>` : '';
  return `<div class="${kind}">${owner}<span class="words">${mark('words', textOf(side))}</span><span class="facts">${facts.join(' · ')}</span>${rejected}</div>`;
}

const stanceName = (stance: string): string => {
  const key = stance === 'asserts' ? 'compare.asserts' : `hover.${stance}`;
  return isMessageKey(key) ? words(key) : stance;
};

const textOf = (side: ComparedSide | null): string => (side?.text ?? '').replace(/\s+/g, ' ');

/** `PER`, `direct` and `headline` in the person's language; the type itself where it is not known. */
function typeName(type: string): string {
  const key = [`entity.${type}`, `kind.${type}`].find(isMessageKey);
  return key === undefined ? type : words(key);
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
