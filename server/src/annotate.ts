import type { AnnotationDocument } from './annotations/document';
import { createSnapshot, documentOf, type OpenedText, type Snapshot } from './annotations/snapshot';
import { withDecisions } from './decisions/decide';
import { isOrphan } from './decisions/placeDecisions';
import type { PlacedDecision } from './decisions/types';
import type { Engine } from './engine';
import type { Pause } from './layers/analyzeArticle';
import type { OwnNames } from './layers/entity/ownNames';
import type { Analysis, LayerFailure } from './layers/types';
import { cutAt, looksBinary } from './limits';
import { safeName } from './log';
import type { Limit } from './protocol';
import { Superseded } from './slices';

/** What the engine suggests for one version of an article. */
export interface Suggested {
  /** The language that it was read in, as it was asked for. */
  readonly language: string;
  readonly opened: OpenedText;
  readonly analysis: Analysis;
  readonly document: AnnotationDocument;
  readonly limits: readonly Limit[];
  /** What failed where; for the log. */
  readonly failures: readonly LayerFailure[];
}

/** The same with what people decided. */
export interface Annotated extends Pick<Suggested, 'limits' | 'failures'> {
  readonly snapshot: Snapshot;
  /** Decisions whose words are nowhere to be found. */
  readonly orphans: number;
}

/** @param placed where the words of all decisions stand in this version */
export function decided(
  { opened, analysis, document, limits, failures }: Suggested,
  placed: readonly PlacedDecision[],
): Annotated {
  const whole = withDecisions(document, analysis.text, placed);
  return {
    snapshot: createSnapshot(opened, analysis, document, whole),
    orphans: placed.filter(isOrphan).length,
    limits,
    failures,
  };
}

export interface AnnotateOptions {
  readonly language: string;
  /** UTF-16 units that are read at most. */
  readonly limit: number;
  readonly pause: Pause;
  readonly own?: OwnNames | undefined;
}

/**
 * Annotates one version of an article as far as it can be: up to the limit, without the layers that failed, and not at
 * all where the file is binary or the engine itself fails.
 * @throws Superseded when nobody waits for it any more
 */
export async function suggest(
  engine: Engine,
  opened: OpenedText,
  text: string,
  { language, limit, pause, own }: AnnotateOptions,
): Promise<Suggested> {
  const answer = async (analysis: Analysis, limits: readonly Limit[]): Promise<Suggested> => {
    const document = documentOf(opened, analysis);
    await pause();
    return {
      language,
      opened,
      analysis,
      document,
      limits: [...limits, ...failedLayers(analysis.failures)],
      failures: analysis.failures,
    };
  };
  if (looksBinary(text)) return answer(nothing(text, language), [{ kind: 'binary' }]);
  const readTo = cutAt(text, limit);
  const tooLong: readonly Limit[] = readTo < text.length ? [{ kind: 'too-long', limit }] : [];
  try {
    const analysis = await engine.analyze(text.slice(0, readTo), {
      language,
      pause,
      ...(own === undefined ? {} : { own }),
    });
    return await answer({ ...analysis, text, analyzedTo: readTo }, tooLong);
  } catch (error) {
    if (error instanceof Superseded) throw error;
    const failure: LayerFailure = { layer: 'engine', paragraph: null, error: safeName(error) };
    return answer({ ...nothing(text, language), failures: [failure] }, tooLong);
  }
}

function nothing(text: string, language: string): Analysis {
  return { language, text, paragraphs: [], entities: [], sources: [], failures: [], analyzedTo: 0 };
}

function failedLayers(failures: readonly LayerFailure[]): readonly Limit[] {
  const counts = new Map<string, number>();
  for (const { layer } of failures) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  return [...counts].map(([layer, count]) => ({ kind: 'layer-failed', layer, count }));
}
