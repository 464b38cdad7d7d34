import type { EntityAnnotation } from '../annotations/document';
import type { EntityType } from '../layers/types';
import { type Span, shift } from '../text/span';
import { rejected, standing } from './standing';
import type { Article, Drop, Exporter } from './types';

/**
 * CoNLL-2003 columns: token, part of speech and chunk (both unknown: `-`), entity tag as BIO (IOB2); a blank line
 * behind each sentence, `-DOCSTART-` before each article. It has no offsets: tokens and sentences are the engine's.
 */
export const conll: Exporter = {
  id: 'conll',
  label: 'CoNLL-2003',
  extensions: ['.conll'],
  write(article) {
    const { kept, dropped } = tagsOf(article);
    const tagOf = createTagger(kept);
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
    return { contents: [lines.map(line => `${line}\n`).join('')], dropped };
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

/** The entities that the columns can hold, none within another, and what they cannot. */
function tagsOf({ document }: Article): {
  readonly kept: readonly Tagged[];
  readonly dropped: readonly Drop[];
} {
  const annotations = standing(document);
  const entities = annotations.filter((one): one is EntityAnnotation => one.layer === 'entity');
  const typed = entities.flatMap(({ start, end, type }) => {
    const tag = TAGS[type];
    return tag === undefined ? [] : [{ start, end, tag }];
  });
  const kept: Tagged[] = [];
  for (const one of typed) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  const count = (layer: string) => annotations.filter(one => one.layer === layer).length;
  return {
    kept,
    dropped: [
      { what: 'export.dropped.quotes', count: count('quote') },
      { what: 'export.dropped.claims', count: count('claim') },
      { what: 'export.dropped.sources', count: document.sources.length },
      { what: 'export.dropped.structure', count: count('structure') },
      { what: 'export.dropped.types', count: entities.length - typed.length },
      { what: 'export.dropped.nested', count: typed.length - kept.length },
      { what: 'export.dropped.links', count: entities.filter(({ entity }) => entity !== undefined).length },
      rejected(document),
    ],
  };
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
