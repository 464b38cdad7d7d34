import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../../server/src/text/escapeMarkdown';

suite('escapeMarkdown', () => {
  const cases: readonly (readonly [title: string, text: string, escaped: string])[] = [
    ['leaves words alone', 'রাশিয়া said', 'রাশিয়া said'],
    ['emphasis', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['links', '[x](command:y)', '\\[x\\]\\(command\\:y\\)'],
    ['bare addresses', 'www.a.org mail@b.org https://c', 'www\\.a\\.org mail\\@b\\.org https\\:\\/\\/c'],
    ['HTML and entities', '<img> &lt;', '\\<img\\> \\&lt\\;'],
    ['headings and lists', '# a\n- b\n1. c', '\\# a \\- b 1\\. c'],
    ['icons', '$(bug)', '\\$\\(bug\\)'],
    ['backslashes', '\\*', '\\\\\\*'],
    ['code blocks by indentation', '    code', 'code'],
  ];
  for (const [title, text, escaped] of cases) test(title, () => assert.equal(escapeMarkdown(text), escaped));
});
