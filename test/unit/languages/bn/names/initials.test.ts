import assert from 'node:assert/strict';
import { initials } from '../../../../../server/src/languages/bn/names/initials';
import { wordKeys } from '../../../../../server/src/text/wordSet';

suite('Bengali initials', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['রিভার সেফটি কমিশন', 'আরএসসি'],
    ['পোর্ট অব মোংলা ট্রাস্ট', 'পিএমটি'],
    ['রিভার কমিশন', ''],
    ['রিভার সেফটি ঋণ কমিশন', ''],
  ];
  for (const [name, acronym] of cases)
    test(`${name}: ${acronym || 'none'}`, () => assert.equal(initials(wordKeys(name)), acronym));
});
