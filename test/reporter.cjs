const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/**
 * Mocha's spec reporter, which also writes the counts as JSON to the file named by the reporter option `result`:
 * `{ tests, passed, failed, skipped }`.
 */
module.exports = class ResultReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const { result } = options.reporterOptions ?? options.reporterOption;
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const counts = { tests: passes + failures, passed: passes, failed: failures, skipped: pending };
      writeFileSync(result, JSON.stringify(counts));
    });
  }
};
