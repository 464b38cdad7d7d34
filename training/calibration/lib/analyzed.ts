import { toAnnotationDocument } from '../../../server/src/annotations/fromAnalysis';
import type { Engine } from '../../../server/src/engine';
import { type Comparison, compare } from '../../../server/src/evaluation/comparison';
import { marksFromDocument } from '../../../server/src/evaluation/fromDocument';
import { marksFromGold } from '../../../server/src/evaluation/fromGold';
import type { Analysis, Attribution, Evidence, Source } from '../../../server/src/layers/types';
import type { LabelledArticle } from './articles';

/** A labelled article as the engine reads it, laid over its marks. */
export interface AnalyzedArticle {
  readonly name: string;
  readonly analysis: Analysis;
  readonly comparison: Comparison;
}

export async function analyzeLabelled(
  engine: Engine,
  { name, text, marks }: LabelledArticle,
): Promise<AnalyzedArticle> {
  const analysis = await engine.analyze(text);
  const document = toAnnotationDocument(analysis, {
    uri: null,
    sha256: null,
    generator: { name: 'newsmark', version: '0' },
  });
  const comparison = compare(text, marksFromGold(marks, text), marksFromDocument(document, text));
  return { name, analysis, comparison };
}

/** A quote with a speaker. */
export interface Attributed {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly evidence: Evidence;
  /** Where its paragraph starts in the article. */
  readonly offset: number;
}

export const attributedQuotes = (analysis: Analysis): readonly Attributed[] =>
  analysis.paragraphs.flatMap(({ paragraph, attributions, sourcesOf }) =>
    attributions.flatMap((attribution, a) => {
      const source = analysis.sources[sourcesOf[a]?.[0] ?? -1];
      const { evidence, reply } = attribution;
      return reply !== undefined || source === undefined || evidence === undefined
        ? []
        : [{ attribution, source, evidence, offset: paragraph.start }];
    }),
  );
