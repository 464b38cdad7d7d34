import type { InterfaceLanguage, Words } from '../../../messages/index';
import type { Layer, QuoteAnnotation } from '../annotations/document';
import type { Settings } from '../settings';

/** For whom a feature answers: the language and the settings. */
export interface Reader {
  readonly language: InterfaceLanguage;
  readonly words: Words;
  readonly settings: Settings;
}

/** Whether the reader has the layer switched on; the structure of an article cannot be switched off. */
export function isOn({ settings: { layers } }: Reader, layer: Layer): boolean {
  switch (layer) {
    case 'entity':
      return layers.entities;
    case 'quote':
      return layers.quotes;
    case 'claim':
      return layers.claims;
    case 'structure':
      return true;
  }
}

/** Whether the source of a quote is named without a doubt. */
export const isSourceSure = ({ settings: { sources } }: Reader, { confidence }: QuoteAnnotation): boolean =>
  confidence >= sources.minimumConfidence;
