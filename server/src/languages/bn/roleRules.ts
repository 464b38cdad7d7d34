import type { RoleRules } from '../../layers/entity/names/findRoles';
import { lookupKey } from '../../text/lookupKey';
import { wordSet } from '../../text/wordSet';

const GENITIVE = lookupKey('র');

export const roleRules: RoleRules = {
  speech: wordSet(
    'বলেন বলেছেন বলেছিলেন বলছেন বলছিলেন জানান জানিয়েছেন জানাচ্ছেন জানালেন বললেন দাবি উল্লেখ মন্তব্য অভিযোগ আরও আরো',
  ),
  bodyAfter: new Set(),
  isBodyBefore: ({ text }, { start, end }) => lookupKey(text.slice(start, end)).endsWith(GENITIVE),
  between: wordSet('সাবেক একজন এক তৎকালীন বর্তমান নতুন অন্যতম'),
};
