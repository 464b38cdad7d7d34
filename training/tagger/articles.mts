import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguagePack } from '../../server/src/languages/types';
import { firstTokenFrom } from '../../server/src/layers/entity/nameWords';
import { hashText } from '../../server/src/model/hash';
import { readParagraph } from '../../server/src/text/reading';
import { type Example, labelsOf } from './examples.mjs';
import { parseMarkedText } from './markedText.mjs';

/** Our own articles, a paragraph an example. */
export interface ArticleExamples {
  readonly train: readonly Example[];
  /** About every fifth article, always the same ones whatever is written later: read for figures only. */
  readonly held: readonly Example[];
}

const HELD_EVERY = 5;

/**
 * Reads the articles with marked names in a folder, see training/articles/README.md.
 * @throws SyntaxError naming file and line where marks are broken or a name begins or ends within a token
 */
export function readArticles(
  folder: string,
  weight: number,
  types: readonly string[],
  pack: LanguagePack,
): ArticleExamples {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort();
  const read = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, i) => {
        try {
          return exampleOf(line, weight, types, pack);
        } catch (error) {
          throw new SyntaxError(`${file}:${i + 1}: ${error instanceof Error ? error.message : error}`);
        }
      });
  const isHeld = (file: string) => hashText(0, file) % HELD_EVERY === 0;
  return {
    train: files.filter(file => !isHeld(file)).flatMap(read),
    held: files.filter(isHeld).flatMap(read),
  };
}

/** Types that the tagger does not tell apart. */
const MIXED: ReadonlySet<string> = new Set(['EVENT', 'WORK']);

function exampleOf(line: string, weight: number, types: readonly string[], pack: LanguagePack): Example {
  const { text, names } = parseMarkedText(line);
  const reading = readParagraph(text, pack.sentences);
  const { tokens } = reading;
  const spans = names.map(({ start, end, type }) => {
    const from = firstTokenFrom(tokens, start);
    const to = firstTokenFrom(tokens, end);
    if (tokens[from]?.start !== start || tokens[to - 1]?.end !== end)
      throw new SyntaxError(`not whole tokens: ${text.slice(start, end)}`);
    return { from, to, type: MIXED.has(type) ? 'MISC' : type };
  });
  return { reading, labels: labelsOf(reading, spans, types), weight };
}
