import type { LanguagePack } from '../../languages/types';
import { lookupKey } from '../../text/lookupKey';
import { contains } from '../../text/span';
import type { Linking } from '../linking/linkMentions';
import type { Attribution, Evidence, SettledBy, Source } from '../types';
import type { AttributedParagraph, SourceResolution } from './resolveSources';
import type { SourceRules } from './types';

/** More people or bodies than this between a source and its pronoun are not counted. */
const MOST_RIVALS = 3;
/** As many people, and bodies, as are remembered in the order in which they were last named. */
const REMEMBERED = 24;

const PEOPLE = 'PER';
const BODIES: ReadonlySet<string> = new Set(['ORG', 'NORP', 'LOC']);

/**
 * What speaks for the speaker of each attribution, by paragraph: undefined where nobody was found. Reads the article
 * once from front to back, with the entities in the order in which they were last named.
 */
export function gatherEvidence(
  paragraphs: readonly AttributedParagraph[],
  { sources, sourcesOf }: Pick<SourceResolution, 'sources' | 'sourcesOf'>,
  linking: Linking,
  { id: language, attribution: { sources: rules } }: LanguagePack,
): readonly (readonly (Evidence | undefined)[])[] {
  const people: number[] = [];
  const bodies: number[] = [];
  return paragraphs.map((paragraph, p) => {
    const entityOf = linking.entityOf[p] ?? [];
    const found: (Evidence | undefined)[] = paragraph.attributions.map(() => undefined);
    const order = paragraph.attributions
      .map((attribution, index) => ({ attribution, index, at: placeOf(attribution) }))
      .sort((a, b) => a.at - b.at);
    let m = 0;
    const nameUpTo = (end: number) => {
      for (; (paragraph.mentions[m]?.start ?? end) < end; m++) {
        const entity = entityOf[m];
        const type = paragraph.mentions[m]?.type ?? '';
        if (entity === undefined || entity === null) continue;
        if (type === PEOPLE) moveToFront(people, entity);
        else if (BODIES.has(type)) moveToFront(bodies, entity);
      }
    };
    for (const { attribution, index, at } of order) {
      nameUpTo(at);
      const source = sources[sourcesOf[p]?.[index]?.[0] ?? -1];
      if (source === undefined) continue;
      const by = settledBy(attribution, source, paragraph, entityOf, rules);
      found[index] = {
        language,
        by,
        rule: attribution.confidence,
        apart: standsApart(attribution, paragraph),
        anonymous: source.kind === 'anonymous',
        rivals: by === 'pronoun' ? rivalsOf(source, source.kind === 'person' ? people : bodies) : 0,
      };
    }
    nameUpTo(Number.POSITIVE_INFINITY);
    return found;
  });
}

const placeOf = ({ mention, cue, content }: Attribution): number => (mention ?? cue ?? content).start;

function moveToFront(list: number[], entity: number): void {
  const at = list.indexOf(entity);
  if (at >= 0) list.splice(at, 1);
  list.unshift(entity);
  if (list.length > REMEMBERED) list.pop();
}

/** How many others were named since the source was; none are counted for a source that is no entity. */
function rivalsOf({ entity }: Source, recent: readonly number[]): number {
  if (entity === null) return 0;
  const since = recent.indexOf(entity);
  return Math.min(MOST_RIVALS, since < 0 ? recent.length : since);
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
