import type { Words } from '../../../messages/index';
import { isOrphan, placeDecisions } from '../decisions/placeDecisions';
import { BrokenSidecar, parseSidecar } from '../decisions/sidecar';
import type { Decision, PlacedDecision } from '../decisions/types';
import type { FormatId } from '../formats/capabilities';
import { sameSpan } from '../text/span';
import { articleFor } from './articleFor';
import type { FileKind } from './guess';
import { type Onto, type OntoOptions, type OntoReport, ontoArticle } from './ontoArticle';
import type { FilesRead, ImportFile, Unread } from './types';

/** What files say about one article. */
export interface Brought {
  readonly kind: FileKind;
  readonly decisions: readonly Decision[];
  readonly report: OntoReport;
  readonly unread: readonly Unread[];
}

/** Brings what was read in a format onto an article: of several articles the one that fits. */
export function bringArticle(
  { articles, unread }: FilesRead,
  format: FormatId,
  onto: Onto,
  options: OntoOptions,
): Brought {
  const article = articleFor(articles, onto.text);
  if (article === undefined) return { kind: format, decisions: [], report: NOTHING, unread };
  return { kind: format, unread, ...ontoArticle(article, format, onto, options) };
}

const NOTHING: OntoReport = {
  matched: 0,
  moved: 0,
  orphaned: 0,
  lostParts: 0,
  known: 0,
  suggestions: 0,
  isSameText: false,
};

/** Decisions about the article that somebody else keeps: they stay whole, with their ids. */
export function bringDecisions(files: readonly ImportFile[], text: string, words: Words): Brought {
  const unread: Unread[] = [];
  const decisions = files.flatMap(({ name: file, content }) => {
    try {
      const sidecar = parseSidecar(content);
      const reason = words('import.unread.decision');
      for (const record of sidecar.unread)
        unread.push({ file, line: null, reason, content: JSON.stringify(record) });
      return sidecar.decisions;
    } catch (error) {
      if (!(error instanceof BrokenSidecar)) throw error;
      unread.push({ file, line: null, reason: error.message, content });
      return [];
    }
  });
  const placed = placeDecisions(text, decisions);
  const orphaned = placed.filter(isOrphan).length;
  const moved = placed.filter(hasMoved).length;
  const matched = placed.length - orphaned - moved;
  return {
    kind: 'decisions',
    decisions,
    report: { ...NOTHING, matched, moved, orphaned, isSameText: moved + orphaned === 0 },
    unread,
  };
}

const hasMoved = ({ decision, place }: PlacedDecision): boolean =>
  decision.kind === 'annotation' &&
  place !== null &&
  place.at !== null &&
  !sameSpan(place.at, decision.target);
