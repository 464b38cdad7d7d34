import assert from 'node:assert/strict';
import type { W3CTextAnnotation } from '@recogito/text-annotator';
import fc from 'fast-check';
import { wordsIn } from '../../../messages/index';
import { exportDocuments } from '../../../server/src/export';
import { generated } from '../formats/generated';
import { articleOf, FIRE } from './article';

/** The parser of an annotation tool that reads the Web Annotation Data Model. */
const recogito = import('@recogito/text-annotator');

suite('W3C Web Annotation, read by Recogito', () => {
  const itemsOf = (article = FIRE) => {
    const { files } = exportDocuments('w3c', [article], wordsIn('en'));
    const items: readonly W3CTextAnnotation[] = JSON.parse(files[0]?.content ?? '').first.items;
    return items.filter(({ target }) => typeof target === 'object');
  };

  const selected = ({ target }: W3CTextAnnotation) => {
    const [first] = Array.isArray(target) ? target : [target];
    const selectors = first === undefined ? [] : [first.selector].flat();
    const position = selectors.find(one => one.type === 'TextPositionSelector');
    const quote = selectors.find(one => one.type === 'TextQuoteSelector');
    return [position?.start, position?.end, quote?.exact];
  };

  test('every annotation of words is understood', async () => {
    const { parseW3CTextAnnotation } = await recogito;
    fc.assert(
      fc.property(generated, ({ text, document }) => {
        for (const item of itemsOf(articleOf('made', text, document))) {
          const { parsed, error } = parseW3CTextAnnotation(item);
          assert.equal(error, undefined);
          const [selector] = parsed?.target.selector ?? [];
          assert.deepEqual([selector?.start, selector?.end, selector?.quote], selected(item));
        }
      }),
      { numRuns: 30 },
    );
  });
});
