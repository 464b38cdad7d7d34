import { createLineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { Fields } from './fields';
import type { Marks } from './marks';

/** Check-worthiness of 2: a fact-checker would want it checked; 1 is routine. */
const WORTH_CHECKING = 2;

/**
 * Reads marks as people write them by hand (NAME.gold.json, NAME.expected.json): spans by line from 1, text and
 * occurrence in the line. The format is described in docs/evaluation.md.
 * @throws UnfitMarks when they are incomplete or do not fit the text
 */
export function marksFromGold(json: unknown, text: string): Marks {
  const root = new Fields(json);
  const spanOf = spanFinder(text);
  return {
    language: root.stringOrNull('lang') ?? '',
    structure: new Map(root.objects('structure').map(line => [line.count('line', 1), line.string('kind')])),
    entities: root.objects('entities').map(entity => ({
      ...spanOf(entity),
      type: entity.string('type'),
      entity: entity.stringOrNull('id'),
    })),
    quotes: root.objects('quotes').map(quote => ({
      ...spanOf(quote),
      type: quote.string('type'),
      source: quote.stringOrNull('source'),
      mention: quote.stringOrNull('mention'),
      cue: quote.stringOrNull('cue'),
    })),
    claims: root.objects('claims').map(claim => {
      const source = claim.string('source');
      const worth = claim.count('worth', 1);
      return {
        ...spanOf(claim),
        source: source === 'article' ? null : source,
        score: worth / WORTH_CHECKING,
        worthChecking: worth === WORTH_CHECKING,
      };
    }),
    sources: root.objects('sources').map(source => ({
      id: source.string('id'),
      name: source.string('name'),
      kind: source.string('kind'),
      entity: source.string('id'),
    })),
  };
}

function spanFinder(text: string): (mark: Fields) => Span {
  const lines = createLineIndex(text);
  return mark => {
    const line = mark.count('line', 1);
    if (line > lines.lineCount) mark.unfit('line', `the article has ${lines.lineCount} lines`);
    const words = mark.string('text');
    const occurrence = mark.has('occ') ? mark.count('occ', 1) : 1;
    const start = lines.startOf(line - 1);
    const lineText = text.slice(start, lines.endOf(line - 1));
    let at = -1;
    for (let found = 0; found < occurrence; found++) {
      at = lineText.indexOf(words, at + 1);
      if (at < 0) mark.unfit('text', `line ${line} does not hold it (occurrence ${occurrence})`);
    }
    return { start: start + at, end: start + at + words.length };
  };
}
