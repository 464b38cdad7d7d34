import { lookupKey } from '../../text/lookupKey';
import type { AttributedParagraph, SourceResolution } from './resolveSources';

/**
 * A quotation in a headline often names nobody: it is the speaker's whose words in the body say the same, else the
 * first who is cited after it.
 */
export function nameHeadlineSpeakers(
  paragraphs: readonly AttributedParagraph[],
  sourcesOf: SourceResolution['sourcesOf'],
): SourceResolution['sourcesOf'] {
  const next = nextCited(paragraphs, sourcesOf);
  let headlines = 0;
  return sourcesOf.map((lists, p) => {
    const paragraph = paragraphs[p];
    if (paragraph?.kind !== 'headline') return lists;
    return lists.map((list, a) => {
      const attribution = paragraph.attributions[a];
      if (list.length > 0 || attribution === undefined || headlines++ >= MOST_HEADLINES) return list;
      const { start, end } = attribution.content;
      return speakerOfWords(paragraph.reading.text.slice(start, end), paragraphs, sourcesOf) ?? next[p] ?? [];
    });
  });
}

/**
 * `NAME: …` in a headline may give a speaker or only a topic; it is a speaker who is cited in the body too. Without
 * anybody cited there it is left to the headline.
 */
export function keepBorneOut(
  paragraphs: readonly AttributedParagraph[],
  sourcesOf: SourceResolution['sourcesOf'],
): Pick<SourceResolution, 'attributions' | 'sourcesOf'> {
  const cited = new Set<number>();
  sourcesOf.forEach((lists, p) => {
    if (paragraphs[p]?.kind !== 'headline')
      for (const list of lists) for (const source of list) cited.add(source);
  });
  const kept = paragraphs.map(({ kind, attributions }, p) => {
    const all = attributions.map((attribution, a) => ({ attribution, list: sourcesOf[p]?.[a] ?? [] }));
    if (kind !== 'headline' || cited.size === 0) return all;
    return all.filter(({ attribution, list }) => {
      const { cue, mention, content } = attribution;
      const onlyNamed = cue === null && mention !== null && mention.start < content.start;
      return !onlyNamed || list.some(source => cited.has(source));
    });
  });
  return {
    attributions: kept.map(list => list.map(({ attribution }) => attribution)),
    sourcesOf: kept.map(list => list.map(({ list: sources }) => sources)),
  };
}

/** By paragraph: who is cited first in the body from there on. */
function nextCited(
  paragraphs: readonly AttributedParagraph[],
  sourcesOf: SourceResolution['sourcesOf'],
): readonly (readonly number[])[] {
  const next: (readonly number[])[] = [];
  let cited: readonly number[] = [];
  for (let p = sourcesOf.length - 1; p >= 0; p--) {
    if (paragraphs[p]?.kind !== 'headline') cited = sourcesOf[p]?.find(list => list.length > 0) ?? cited;
    next[p] = cited;
  }
  return next;
}

/** As many headlines and quotations as are compared. */
const MOST_HEADLINES = 20;
const MOST_QUOTATIONS = 200;

/** Share of a headline's words that the body's quotation must have. */
const SAME = 0.7;

function speakerOfWords(
  words: string,
  paragraphs: readonly AttributedParagraph[],
  sourcesOf: SourceResolution['sourcesOf'],
): readonly number[] | undefined {
  const wanted = keysOf(words);
  if (wanted.size < 2) return undefined;
  let compared = 0;
  for (const [p, { kind, reading, attributions }] of paragraphs.entries()) {
    if (kind === 'headline') continue;
    for (const [a, { content }] of attributions.entries()) {
      if (compared++ >= MOST_QUOTATIONS) return undefined;
      const said = keysOf(reading.text.slice(content.start, content.end));
      let same = 0;
      for (const key of wanted) if (said.has(key)) same++;
      const speakers = sourcesOf[p]?.[a] ?? [];
      if (same >= wanted.size * SAME && speakers.length > 0) return speakers;
    }
  }
  return undefined;
}

const keysOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{M}\p{N}\u200c\u200d]+/u)
      .filter(word => word !== '')
      .map(lookupKey),
  );
