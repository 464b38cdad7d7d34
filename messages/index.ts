import { bn } from './bn';
import { en, type MessageKey } from './en';

export type { MessageKey } from './en';

export type InterfaceLanguage = 'bn' | 'en';

/** Words a message in the reader's language, arguments filled in. */
export type Words = (key: MessageKey, ...args: readonly (string | number)[]) => string;

const catalogues: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageKey, string>>>> = { bn, en };

/** Words in one language; numbers are written in its digits: `12`, `১২`. */
export function wordsIn(language: InterfaceLanguage): Words {
  const catalogue = catalogues[language];
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const shown = (argument: string | number) =>
    typeof argument === 'number' ? numbers.format(argument) : argument;
  return (key, ...args) =>
    catalogue[key].replace(/\{(\d)\}/g, (_, index: string) => shown(args[Number(index)] ?? ''));
}

/** The language that words are in, for documents that have to name it. */
export const languageOf = (words: Words): InterfaceLanguage =>
  words('kind.claim') === bn['kind.claim'] ? 'bn' : 'en';

/** Whether the catalogue words a code, such as `reason.figure`; codes of a newer engine may be unknown. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The interface language by the setting `newsmark.interfaceLanguage`, and by the editor's own where that is `auto`. */
export function interfaceLanguage(
  setting: 'auto' | InterfaceLanguage,
  editorLanguage: string,
): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  return editorLanguage.toLowerCase().startsWith('bn') ? 'bn' : 'en';
}
