import { detectLanguage } from './languages/detect';
import { languages } from './languages/index';

/** The language to read an article in: the one that was set where Newsmark reads it, else the one its script tells. */
export function languageOf(text: string, set: string): string {
  return languages.find(({ id }) => id === set)?.id ?? detectLanguage(text, languages);
}
