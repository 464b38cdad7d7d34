import type { InterfaceLanguage, Words } from '../../../messages/index';
import type { QuoteAnnotation } from '../annotations/document';
import type { Settings } from '../settings';

/** For whom a feature answers: the language and the settings. */
export interface Reader {
  readonly language: InterfaceLanguage;
  readonly words: Words;
  readonly settings: Settings;
}

/** Whether the source of a quote is named without a doubt. */
export const isSourceSure = ({ settings: { sources } }: Reader, { confidence }: QuoteAnnotation): boolean =>
  confidence >= sources.minimumConfidence;
