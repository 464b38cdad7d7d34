import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';

const GRAMMAR = fileURLToPath(new URL('../../syntaxes/news-article.tmLanguage.json', import.meta.url));
const SCOPE = 'text.news-article';

/** VS Code colours no line that is longer (`editor.maxTokenizationLineLength`). */
const LONGEST_LINE = 20_000;
const LIMIT_MS = 2_000;

const UNITS = [
  ...['"', ' "', '"a ', "'", "'a ", '“‘', '‘’', '’a', '« '],
  ...['1', '1 ', '1,', '$1 ', '১ কোটি ', '২ মে ', '12 Feb '],
  ...[' ', '\t', '.', '। ', '-', '— ', '(', '[', '| ', 'a |'],
  ...['a', 'A. ', 'ক', 'ক ', '\u200d', 'ঢাকা, ', 'ঢাকা (', 'COLOMBO, ', 'ছবি: ', 'Photo '],
];

suite('grammar on long awkward lines', () => {
  for (const unit of UNITS)
    test(`${JSON.stringify(unit)} over and over`, async () => {
      const grammar = await createRegistry([{ path: GRAMMAR, scopeName: SCOPE }]).loadGrammar(SCOPE);
      assert.ok(grammar);
      const line = unit.repeat(LONGEST_LINE / unit.length);
      const start = performance.now();
      const headlineZone = grammar.tokenizeLine(`${line}x`, null);
      grammar.tokenizeLine(`${line}.`, headlineZone.ruleStack);
      assert.ok(performance.now() - start < LIMIT_MS);
    });
});
