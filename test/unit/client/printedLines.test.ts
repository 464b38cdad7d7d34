import assert from 'node:assert/strict';
import { printedLines } from '../../../client/src/node/printedLines';
import { describeError } from '../../../server/src/log';

const SECRET = 'গোপনশব্দ';

suite('printedLines', () => {
  test('lets pass how the server says that it ends, however the lines are cut', () => {
    const lines = printedLines();
    const said = 'the server ends: TypeError\n    at read (/opt/newsmark/dist/server.js:12:34)\n';
    assert.deepEqual(
      [...said].flatMap(letter => lines.read(letter)),
      said.trimEnd().split('\n'),
    );
    assert.equal(lines.withheld(), 0);
  });

  test('knows the very lines that the server’s log makes of an error', () => {
    const lines = printedLines();
    const [head = ''] = describeError(Object.assign(new Error(SECRET), { code: 'ENOENT' })).split('\n');
    assert.deepEqual(lines.read(`the server ends: ${head}\n`), ['the server ends: Error ENOENT']);
  });

  test('counts all else and repeats none of it', () => {
    const lines = printedLines();
    const printed = `${SECRET}\nthe server ends: ${SECRET}\n\n    at ${SECRET} (/a.js:1:1)\n    at x (/${SECRET} b.js:1:1)\nopen`;
    assert.deepEqual(lines.read(printed), []);
    assert.equal(lines.withheld(), 5);
  });
});
