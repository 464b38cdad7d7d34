import type { MessageKey } from './en';

/** Everything that Newsmark draws itself, in Bengali. */
export const bn: Readonly<Record<MessageKey, string>> = {
  'entity.PER': 'ব্যক্তি',
  'entity.ORG': 'প্রতিষ্ঠান',
  'entity.LOC': 'স্থান',
  'entity.NORP': 'জাতি বা গোষ্ঠী',
  'entity.DATE': 'তারিখ',
  'entity.NUM': 'সংখ্যা',
  'entity.ROLE': 'পদ',
  'entity.EVENT': 'ঘটনা',
  'entity.WORK': 'আইন, চুক্তি বা গ্রন্থ',
};
