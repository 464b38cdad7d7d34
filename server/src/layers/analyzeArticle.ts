import type { LanguagePack } from '../languages/types';
import { type Paragraph, splitParagraphs } from '../text/paragraphs';
import { type Reading, readParagraph } from '../text/reading';
import { findAttributions } from './attribution/findAttributions';
import { resolveSources, type SourceResolution } from './attribution/resolveSources';
import { findClaims } from './claim/findClaims';
import { detectMentions } from './entity/detectMentions';
import { collectNames, completeMentions } from './entity/knownNames';
import { type OwnNames, ownNames } from './entity/ownNames';
import { type Linking, linkMentions } from './linking/linkMentions';
import { classifyParagraphs } from './structure/classifyParagraphs';
import type { Analysis, Attribution, Claim, LayerFailure, Mention, StructureKind } from './types';
import { CHROME } from './types';

/** Called between paragraphs: lets other work in, and throws to stop an analysis that nobody waits for any more. */
export type Pause = () => Promise<void> | undefined;

/**
 * Runs all layers over an article: structure, entities (two passes), links, attributions, sources, claims.
 * Each layer sees only what the ones before it found; a layer that throws on a paragraph leaves the others standing.
 */
export async function analyzeArticle(
  text: string,
  pack: LanguagePack,
  pause: Pause,
  own: OwnNames = NO_NAMES,
): Promise<Analysis> {
  const failures: LayerFailure[] = [];
  const guard = <T>(layer: string, paragraph: number | null, fallback: T, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      failures.push({ layer, paragraph, error: error instanceof Error ? error.name : 'Error' });
      return fallback;
    }
  };
  const paragraphs = splitParagraphs(text);
  const each = async <T>(layer: string, fallback: T, run: (index: number) => T): Promise<readonly T[]> => {
    const results: T[] = [];
    for (let i = 0; i < paragraphs.length; i++) {
      const waiting = pause();
      if (waiting !== undefined) await waiting;
      results.push(guard(layer, i, fallback, () => run(i)));
    }
    return results;
  };
  const none: readonly never[] = [];
  const readings = await each<Reading>('text', { text: '', tokens: [], sentences: [] }, i =>
    readParagraph(at(paragraphs, i).text, pack.sentences),
  );
  const kinds = guard<readonly StructureKind[]>(
    'structure',
    null,
    readings.map(() => 'body'),
    () => classifyParagraphs(readings, pack),
  );
  const isChrome = (i: number) => CHROME.has(at(kinds, i));
  const withOwn = ownNames(own, pack);
  const first = await each<readonly Mention[]>('entity', none, i =>
    isChrome(i) ? none : withOwn(at(readings, i), detectMentions(at(readings, i), at(kinds, i), pack)),
  );
  const known = guard('entity', null, { byKey: new Map() }, () => collectNames(readings, first, kinds, pack));
  const mentions = await each<readonly Mention[]>('entity', none, i =>
    isChrome(i)
      ? none
      : withOwn(at(readings, i), completeMentions(at(readings, i), at(first, i), known, pack)),
  );
  const unlinked: Linking = { entities: [], entityOf: mentions.map(list => list.map(() => null)) };
  const linking = guard('link', null, unlinked, () => linkMentions(readings, mentions, pack));
  const inputOf = (i: number) => ({
    reading: at(readings, i),
    kind: at(kinds, i),
    mentions: at(mentions, i),
  });
  const attributions = await each<readonly Attribution[]>('quote', none, i =>
    isChrome(i) ? none : findAttributions(inputOf(i), pack),
  );
  const unresolved: SourceResolution = {
    attributions,
    sources: [],
    sourcesOf: attributions.map(list => list.map(() => [])),
  };
  const found = paragraphs.map((_, i) => ({ ...inputOf(i), attributions: at(attributions, i) }));
  const resolution = guard('source', null, unresolved, () => resolveSources(found, linking, pack));
  const attributed = found.map((paragraph, i) => ({
    ...paragraph,
    attributions: at(resolution.attributions, i),
  }));
  const claims = await each<readonly Claim[]>('claim', none, i =>
    isChrome(i) ? none : findClaims(at(attributed, i), pack),
  );
  return {
    language: pack.id,
    text,
    paragraphs: paragraphs.map((paragraph: Paragraph, i) => ({
      paragraph,
      ...at(attributed, i),
      entityOf: at(linking.entityOf, i),
      sourcesOf: at(resolution.sourcesOf, i),
      claims: at(claims, i),
    })),
    entities: linking.entities,
    sources: resolution.sources,
    failures,
    analyzedTo: text.length,
  };
}

const NO_NAMES: OwnNames = { names: [], removed: [] };

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}
