import type { MessageKey, Words } from '../../../messages/index';
import type { Brought } from './bring';

/** What became of imported annotations, a line each; what did not happen is not said. */
export function wordReport({ report, unread }: Brought, words: Words): readonly string[] {
  const counts: readonly (readonly [MessageKey, number])[] = [
    ['import.report.matched', report.matched],
    ['import.report.moved', report.moved],
    ['import.report.orphaned', report.orphaned],
    ['import.report.lostParts', report.lostParts],
    ['import.report.known', report.known],
    ['import.report.suggestions', report.suggestions],
    ['import.report.unread', unread.length],
  ];
  const lines = counts.filter(([, count]) => count > 0).map(([key, count]) => words(key, count));
  return lines.length > 0 ? lines : [words('import.report.nothing')];
}
