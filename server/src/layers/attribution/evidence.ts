import type { LanguagePack } from '../../languages/types';
import { lookupKey } from '../../text/lookupKey';
import { contains } from '../../text/span';
import type { Linking } from '../linking/linkMentions';
import type { Attribution, Evidence, SettledBy, Source } from '../types';
import type { AttributedParagraph, SourceResolution } from './resolveSources';
import type { SourceRules } from './types';

/** What speaks for the speaker of each attribution, by paragraph: undefined where nobody was found. */
export function gatherEvidence(
  paragraphs: readonly AttributedParagraph[],
  { sources, sourcesOf }: Pick<SourceResolution, 'sources' | 'sourcesOf'>,
  linking: Linking,
  { id: language, attribution: { sources: rules } }: LanguagePack,
): readonly (readonly (Evidence | undefined)[])[] {
  return paragraphs.map((paragraph, p) =>
    paragraph.attributions.map((attribution, a) => {
      const source = sources[sourcesOf[p]?.[a]?.[0] ?? -1];
      if (source === undefined) return undefined;
      return {
        language,
        by: settledBy(attribution, source, paragraph, linking.entityOf[p] ?? [], rules),
        rule: attribution.confidence,
        named: surenessOf(source, paragraphs, linking),
        apart: standsApart(attribution, paragraph),
        anonymous: source.kind === 'anonymous',
      };
    }),
  );
}

/** Names cut or joined wrongly are the tagger's unsure ones. */
function surenessOf(
  { entity }: Source,
  paragraphs: readonly AttributedParagraph[],
  { entities }: Linking,
): number {
  const refs = entity === null ? [] : (entities[entity]?.mentions ?? []);
  if (refs.length === 0) return 1;
  return refs.reduce(
    (most, { paragraph, mention }) =>
      Math.max(most, paragraphs[paragraph]?.mentions[mention]?.confidence ?? 0),
    0,
  );
}

function settledBy(
  { mention, speaker }: Attribution,
  source: Source,
  paragraph: AttributedParagraph,
  entityOf: readonly (number | null)[],
  rules: SourceRules,
): SettledBy {
  if (mention === null) {
    if (source.kind === 'hearsay') return 'hearsay';
    return speaker.by === 'previous' ? 'carried' : 'elsewhere';
  }
  const { reading, mentions } = paragraph;
  const words = reading.text.slice(mention.start, mention.end);
  const isNamed = mentions.some((named, m) => entityOf[m] === source.entity && contains(mention, named));
  if (source.entity !== null && isNamed) return words.includes(source.name) ? 'name' : 'form';
  const oneWord = !/\s/u.test(words);
  if (oneWord && rules.pronoun(lookupKey(words)) !== undefined) return 'pronoun';
  if (source.entity !== null || !words.includes(source.name)) return 'title';
  return oneWord ? 'word' : 'phrase';
}

/** `The minister in Geneva on Monday said`; a mark between them is no word. */
function standsApart({ mention, cue }: Attribution, { reading }: AttributedParagraph): boolean {
  if (mention === null || cue === null) return false;
  const between =
    mention.end <= cue.start
      ? reading.text.slice(mention.end, cue.start)
      : reading.text.slice(cue.end, mention.start);
  return /[\p{L}\p{N}]/u.test(between);
}
