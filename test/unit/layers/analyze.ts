import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/engine';
import type { Analysis } from '../../../server/src/layers/types';
import type { Span } from '../../../server/src/text/span';
import { loadAsset } from '../support/assets';

/** The engine with the word lists as they stand in the sources. */
const engine = createEngine(loadAsset);

export const analyze = (text: string): Promise<Analysis> => engine.analyze(text);

/** A quotation as words: kind, content, mention, cue, source. */
export interface QuoteInWords {
  readonly type: string;
  readonly content: string;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly source: string | null;
  readonly stance: string;
}

export async function quotesIn(text: string): Promise<readonly QuoteInWords[]> {
  const { paragraphs, sources } = await analyze(text);
  return paragraphs.flatMap(({ paragraph, attributions, sourcesOf }) => {
    const words = (span: Span | null) => (span === null ? null : paragraph.text.slice(span.start, span.end));
    return attributions.flatMap((attribution, i) =>
      attribution.reply !== undefined
        ? []
        : [
            {
              type: attribution.type,
              content: words(attribution.content) ?? '',
              mention: words(attribution.mention),
              cue: words(attribution.cue),
              source: sources[sourcesOf[i]?.[0] ?? -1]?.name ?? null,
              stance: attribution.stance,
            },
          ],
    );
  });
}

/** Fails unless a text has these quotations, in so far as they are described. */
export async function assertQuotes(text: string, expected: readonly Partial<QuoteInWords>[]): Promise<void> {
  const found = await quotesIn(text);
  const described = found.map((quote, i) =>
    Object.fromEntries(Object.keys(expected[i] ?? quote).map(key => [key, quote[key as keyof QuoteInWords]])),
  );
  assert.deepEqual(described, expected);
}
