import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { toAnnotationDocument } from '../../../server/src/annotations/fromAnalysis';
import { createEngine } from '../../../server/src/engine';
import type { LayerFailure } from '../../../server/src/layers/types';
import { loadAsset } from './assets';

/** The whole engine on the word lists as they stand in the source folders. */
export const engine = createEngine(loadAsset);

/** The annotation document of a text, with the failures that may not be there. */
export async function annotateText(
  text: string,
  language = 'auto',
): Promise<AnnotationDocument & { readonly failures: readonly LayerFailure[] }> {
  const analysis = await engine.analyze(text, { language });
  const document = toAnnotationDocument(analysis, {
    uri: null,
    sha256: null,
    generator: { name: 'newsmark', version: 'test' },
  });
  return { ...document, failures: analysis.failures };
}
