import { fileURLToPath } from 'node:url';
import { packLists } from '../../../scripts/pack-lexicons.mjs';
import type { AnnotationDocument } from '../../../server/src/annotations/document';
import { toAnnotationDocument } from '../../../server/src/annotations/fromAnalysis';
import { createEngine } from '../../../server/src/engine';
import type { LayerFailure } from '../../../server/src/layers/types';

const listsOf = (language: string) =>
  packLists(fileURLToPath(new URL(`../../../server/src/languages/${language}/lists`, import.meta.url)));

/** The whole engine on the word lists as they stand in the source folders. */
export const engine = createEngine(async asset => listsOf(asset.replace('.lexicon', '')));

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
