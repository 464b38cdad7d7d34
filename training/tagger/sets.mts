/** A set of sentences with names: where it lies under DIR/ner, and how it counts. */
export interface TrainingSet {
  readonly file: string;
  /** How much a sentence counts beside one of running news. */
  readonly weight: number;
  /** Whether words without a label may be names that nobody labelled. */
  readonly partial: boolean;
}

export interface LanguageSets {
  /** Types that the tagger tells apart, in the order of its labels. */
  readonly types: readonly string[];
  readonly train: readonly TrainingSet[];
  /** Parts that are held out: read for figures only. */
  readonly dev: readonly string[];
}

const whole = (file: string, weight: number): TrainingSet => ({ file, weight, partial: false });
const partial = (file: string, weight: number): TrainingSet => ({ file, weight, partial: true });

export const languageSets: Readonly<Record<string, LanguageSets>> = {
  bn: {
    types: ['PER', 'ORG', 'LOC', 'NORP'],
    train: [
      whole('rifat/train', 1),
      whole('banglakit/train', 0.8),
      partial('banglakit/partial', 0.5),
      whole('neon_headlines/train', 0.4),
    ],
    dev: ['rifat/dev', 'banglakit/dev', 'neon_headlines/dev'],
  },
  en: {
    types: ['PER', 'ORG', 'LOC', 'NORP', 'MISC'],
    train: [
      whole('conll2003/train', 1),
      whole('wnut17/train', 0.5),
      whole('crossner_politics/train', 1),
      partial('gum_news/partial', 0.8),
    ],
    dev: ['conll2003/dev', 'crossner_politics/dev', 'wnut17/dev'],
  },
};
