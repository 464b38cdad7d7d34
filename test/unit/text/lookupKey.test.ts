import assert from 'node:assert/strict';
import { lookupKey } from '../../../server/src/text/lookupKey';

suite('lookupKey', () => {
  for (const [what, one, other] of [
    ['composed and decomposed য়', '\u09df', '\u09af\u09bc'],
    ['with and without a joiner', 'র\u200d\u09cdযাব', 'র\u09cdযাব'],
    ['ৎ and its old spelling', 'হঠা\u09ce', 'হঠা\u09a4\u09cd\u200d'],
    ['capitals', 'DHAKA', 'dhaka'],
    ['curly and straight apostrophes', 'O’Brien', "O'Brien"],
    ['a soft hyphen', 'news\u00adroom', 'newsroom'],
  ] as const)
    test(`makes one of ${what}`, () => assert.equal(lookupKey(one), lookupKey(other)));

  test('keeps different words apart', () => assert.notEqual(lookupKey('কাল'), lookupKey('কালো')));
});
