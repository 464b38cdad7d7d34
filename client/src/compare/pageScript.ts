/**
 * The page's own script: walks the list by keyboard and mouse, tells the extension what is chosen, and puts in what it
 * draws anew, the focus staying on its row.
 */
export const PAGE_SCRIPT = `
const host = acquireVsCodeApi();
const content = document.getElementById('content');
const rows = () => [...content.querySelectorAll('li[data-id]')];
let current;
function mark(row, focus) {
  for (const other of rows()) { other.tabIndex = -1; other.classList.remove('current'); }
  if (!row) return;
  current = row.dataset.id;
  row.tabIndex = 0;
  row.classList.add('current');
  if (focus) { row.focus(); row.scrollIntoView({ block: 'nearest' }); }
}
const currentRow = () => rows().find(row => row.dataset.id === current) || rows()[0];
function reveal(row) { mark(row, true); if (row) host.postMessage({ action: 'reveal', id: row.dataset.id }); }
function choose(row, action) { if (row) host.postMessage({ action, id: row.dataset.id }); }
function nextOpen() {
  const all = rows();
  const from = all.indexOf(currentRow());
  return [...all.slice(from + 1), ...all.slice(0, from)].find(row => row.classList.contains('open'));
}
const keys = { KeyL: 'left', KeyR: 'right', KeyB: 'both' };
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.code === 'KeyU') return host.postMessage({ action: 'undo' });
  const row = event.target.closest('li[data-id]');
  const all = rows();
  const at = all.indexOf(currentRow());
  const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  if (event.key in steps && (row || event.target === document.body)) {
    const to = all[Math.max(0, Math.min(all.length - 1, row ? steps[event.key] : at))];
    if (to) { event.preventDefault(); reveal(to); }
  } else if (row && event.target === row && event.key === 'Enter') reveal(row);
  else if (row && event.code in keys && row.querySelector('[data-action=' + keys[event.code] + ']')) choose(row, keys[event.code]);
});
document.addEventListener('click', event => {
  const button = event.target.closest('button');
  const row = event.target.closest('li[data-id]');
  if (button && row) { mark(row, true); choose(row, button.dataset.action); }
  else if (button) host.postMessage({ action: button.dataset.action });
  else if (row) reveal(row);
});
window.addEventListener('message', ({ data }) => {
  const had = document.activeElement && document.activeElement.closest('li[data-id]');
  content.innerHTML = data.content;
  const row = currentRow();
  if (had && data.walk && row && row.classList.contains('settled')) reveal(nextOpen() || row);
  else mark(row, Boolean(had));
});
mark(currentRow(), true);
`;
