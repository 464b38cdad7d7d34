const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * Prints a table of steps and suites and the closing line `N passed, N failed, N skipped`.
 * What had a problem but no failed test counts as one failure.
 *
 * @param outcomes each `{ name, counts?, problem? }`; without counts it is no suite or did not run
 * @returns whether nothing failed and some test ran
 */
export function printReport(outcomes) {
  const rows = outcomes.map(({ name, counts, problem }) => ({
    ...none,
    ...counts,
    name,
    failed: Math.max(counts?.failed ?? 0, problem === undefined ? 0 : 1),
    note: problem ?? (counts === undefined ? 'ok' : ''),
  }));
  console.log(`\n${line('', 'passed', 'failed', 'skipped', '')}`);
  for (const { name, passed, failed, skipped, note } of rows)
    console.log(line(name, passed, failed, skipped, note));

  const total = key => rows.reduce((sum, row) => sum + row[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(total);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 && passed > 0;
}

const line = (name, passed, failed, skipped, note) =>
  [name.padEnd(16), ...[passed, failed, skipped].map(cell => String(cell).padStart(8)), `  ${note}`]
    .join('')
    .trimEnd();
