import assert from 'node:assert/strict';
import { printReport } from '../../../scripts/lib/test-report.mjs';

suite('the report of npm test', () => {
  const counts = (passed, failed, skipped) => ({ tests: passed + failed, passed, failed, skipped });

  /** What is printed for the outcomes, and whether all is well. */
  const report = outcomes => {
    const lines = [];
    const { log } = console;
    console.log = text => lines.push(...text.split('\n'));
    try {
      return { good: printReport(outcomes), last: lines.at(-1), lines };
    } finally {
      console.log = log;
    }
  };

  test('adds up', () => {
    const { good, last } = report([
      { name: 'lint' },
      { name: 'unit', counts: counts(3, 0, 1) },
      { name: 'e2e', counts: counts(2, 0, 0) },
    ]);
    assert.equal(last, '5 passed, 0 failed, 1 skipped');
    assert.equal(good, true);
  });

  test('counts a suite that broke off as one failure, and says why', () => {
    const { good, last, lines } = report([
      { name: 'unit', counts: counts(3, 0, 0) },
      { name: 'e2e', problem: 'ran no test' },
    ]);
    assert.equal(last, '3 passed, 1 failed, 0 skipped');
    assert.equal(good, false);
    assert.ok(lines.some(line => line.startsWith('e2e') && line.endsWith('ran no test')));
  });

  test('is bad when nothing ran', () => assert.equal(report([]).good, false));
});
