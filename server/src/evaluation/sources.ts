import type { Comparison } from './comparison';
import { countsOf, shareOf, type Tally } from './figures';
import { groupBy } from './groupBy';
import type { SourceMark } from './marks';
import type { Pair } from './matching';
import { isPronoun, nameKey, namesSame } from './names';

/** Which predicted source is taken for which gold one, both by id. */
export type SourceMatch = ReadonlyMap<string, string>;

/** Whether a quote's or claim's sources are the same on both sides; no source is never the same as none. */
export const sameSource = (match: SourceMatch, gold: string | null, predicted: string | null): boolean =>
  gold !== null && predicted !== null && match.get(gold) === predicted;

interface Candidate {
  readonly gold: string;
  readonly predicted: string;
  readonly equalNames: boolean;
  readonly sharedQuotes: number;
}

/**
 * Matches the sources of both sides one to one by their names, hearsay and unnamed sources by their kind alone. Equal
 * names come first, then those that say most of the same.
 * @param quotePairs the quotes that are taken for the same
 */
export function matchSources(comparison: Comparison, quotePairs: readonly Pair[]): SourceMatch {
  const { gold, predicted } = comparison;
  const sharedQuotes = countSharedQuotes(comparison, quotePairs);
  const namesOf = namesFinder(comparison);
  const predictedKeys = predicted.sources.map(({ name }) => nameKey(name));
  const candidates: Candidate[] = [];
  for (const source of gold.sources) {
    const name = nameKey(source.name).join(' ');
    const names = namesOf(source).map(nameKey);
    predicted.sources.forEach((other, i) => {
      const key = predictedKeys[i] ?? [];
      if (!mayBeSame(source.kind, other.kind, () => names.some(one => namesSame(one, key)))) return;
      candidates.push({
        gold: source.id,
        predicted: other.id,
        equalNames: name === key.join(' '),
        sharedQuotes: sharedQuotes.get(source.id)?.get(other.id) ?? 0,
      });
    });
  }
  candidates.sort((a, b) => +b.equalNames - +a.equalNames || b.sharedQuotes - a.sharedQuotes);
  const match = new Map<string, string>();
  const taken = new Set<string>();
  for (const candidate of candidates) {
    if (match.has(candidate.gold) || taken.has(candidate.predicted)) continue;
    match.set(candidate.gold, candidate.predicted);
    taken.add(candidate.predicted);
  }
  return match;
}

function mayBeSame(gold: string, predicted: string, namesAgree: () => boolean): boolean {
  if (gold === 'hearsay') return predicted === 'hearsay';
  return (gold === 'anonymous' && predicted === 'anonymous') || namesAgree();
}

/**
 * All that gold calls a source, each once: its name and its mentions, or where it has none, the words that name it at
 * quotes.
 */
function namesFinder({ gold, excerpt }: Comparison): (source: SourceMark) => readonly string[] {
  const mentionsOf = groupBy(gold.entities, mention => mention.entity);
  const quotesOf = groupBy(gold.quotes, quote => quote.source);
  return ({ id, name, entity }) => {
    const mentions = (entity === null ? undefined : mentionsOf.get(entity)) ?? [];
    if (mentions.length > 0) return [...new Set([name, ...mentions.map(({ words }) => excerpt(words))])];
    const atQuotes = (quotesOf.get(id) ?? []).flatMap(({ mention }) =>
      mention === null || isPronoun(mention) ? [] : [mention],
    );
    return [...new Set([name, ...atQuotes])];
  };
}

/** How many matched quotes each gold source (outer id) shares with each predicted one (inner id). */
function countSharedQuotes({ gold, predicted }: Comparison, quotePairs: readonly Pair[]) {
  const shared = new Map<string, Map<string, number>>();
  for (const pair of quotePairs) {
    const source = gold.quotes[pair.gold]?.source;
    const other = predicted.quotes[pair.predicted]?.source;
    if (source == null || other == null) continue;
    const ofSource = shared.get(source) ?? new Map<string, number>();
    shared.set(source, ofSource.set(other, (ofSource.get(other) ?? 0) + 1));
  }
  return shared;
}

const KINDS = ['person', 'organization', 'media', 'document', 'group', 'anonymous', 'hearsay'];

/** Sources found; the share of them whose kind is right; and found with the right kind, by kind. */
export function scoreSources({ gold, predicted }: Comparison, match: SourceMatch): readonly Tally[] {
  const goldKind = new Map(gold.sources.map(({ id, kind }) => [id, kind]));
  const predictedKind = new Map(predicted.sources.map(({ id, kind }) => [id, kind]));
  const rightKinds = [...match]
    .filter(([id, other]) => goldKind.get(id) === predictedKind.get(other))
    .map(([id]) => goldKind.get(id));
  const countOf = (kinds: readonly (string | undefined)[], kind: string) =>
    kinds.filter(one => one === kind).length;
  const byKind = KINDS.map(
    (kind): Tally => [
      `source ${kind}`,
      countsOf(
        countOf(rightKinds, kind),
        countOf(
          predicted.sources.map(source => source.kind),
          kind,
        ),
        countOf(
          gold.sources.map(source => source.kind),
          kind,
        ),
      ),
    ],
  );
  return [
    ['sources', countsOf(match.size, predicted.sources.length, gold.sources.length)],
    ['source kind', shareOf(rightKinds.length, match.size)],
    ...byKind,
  ];
}
