import { type InterfaceLanguage, wordsIn } from '../../../messages/index';
import type { Reader } from '../../../server/src/features/reader';
import { defaultSettings, type Settings } from '../../../server/src/settings';

/** A reader with the default settings, some of them changed. */
export function readerWith(settings: Partial<Settings> = {}, language: InterfaceLanguage = 'en'): Reader {
  return { language, words: wordsIn(language), settings: { ...defaultSettings, ...settings } };
}
