import { type Sentence, type SentenceRules, splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

/** A paragraph as the layers read it. All spans count from the paragraph's start, so it can be kept while text around it changes. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function readParagraph(text: string, rules: SentenceRules): Reading {
  const tokens = tokenize(text);
  return { text, tokens, sentences: splitSentences(text, tokens, rules) };
}
