import type { EntityType } from '../layers/types';
import { type Span, shift } from '../text/span';
import { standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * CoNLL-2003 columns: token, part of speech and chunk (both unknown: `-`), entity tag as BIO (IOB2); a blank line
 * behind each sentence, `-DOCSTART-` before each article. It has no offsets: tokens and sentences are the engine's.
 */
export const conll: Exporter = {
  id: 'conll',
  label: 'CoNLL-2003',
  extensions: ['.conll'],
  write(article) {
    const tagOf = createTagger(taggedIn(article));
    const lines = ['-DOCSTART- -X- -X- O', ''];
    for (const { paragraph, reading } of article.paragraphs) {
      for (const { firstToken, endToken } of reading.sentences) {
        reading.tokens.slice(firstToken, endToken).forEach((token, i) => {
          const word = reading.text.slice(token.start, token.end);
          lines.push(`${word} - - ${tagOf(shift(token, paragraph.start), i === 0)}`);
        });
        lines.push('');
      }
    }
    return [lines.map(line => `${line}\n`).join('')];
  },
};

type Tag = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** CoNLL-2003 knows four types. Dates, numbers and roles have no place among them. */
const TAGS: Readonly<Partial<Record<EntityType, Tag>>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  NORP: 'MISC',
  EVENT: 'MISC',
  WORK: 'MISC',
};

interface Tagged extends Span {
  readonly tag: Tag;
}

/** The entities that the columns can hold, none within another or over a line end. */
function taggedIn({ document }: Article): readonly Tagged[] {
  const kept: Tagged[] = [];
  for (const { layer, type, start, end, text } of standing(document)) {
    const tag = layer === 'entity' && !/[\r\n]/.test(text) ? TAGS[type] : undefined;
    if (tag !== undefined && start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end, tag });
  }
  return kept;
}

/** Answers the tag of one token after the other; a token belongs to the entity that it shares a character with. */
function createTagger(entities: readonly Tagged[]): (token: Span, opensSentence: boolean) => string {
  let current = 0;
  return (token, opensSentence) => {
    while ((entities[current]?.end ?? Number.POSITIVE_INFINITY) <= token.start) current++;
    const entity = entities[current];
    if (entity === undefined || entity.start >= token.end) return 'O';
    return `${entity.start < token.start && !opensSentence ? 'I' : 'B'}-${entity.tag}`;
  };
}
