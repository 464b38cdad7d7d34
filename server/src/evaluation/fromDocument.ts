import { createLineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { Fields } from './fields';
import type { Marks } from './marks';

/** From this check-worthiness on, a claim counts as worth checking: it is so more likely than not. */
const WORTH_CHECKING = 0.5;

/**
 * Reads marks from an annotation document (docs/formats.md, native), Newsmark's or another tool's: keys and layers that
 * are unknown are ignored, and what somebody rejected is no mark.
 * @throws UnfitMarks when it is none, or is one of another text
 */
export function marksFromDocument(json: unknown, text: string): Marks {
  const root = new Fields(json);
  const format = root.stringOrNull('format');
  if (format !== null && format !== 'annotation-document/1')
    root.unfit('format', 'not annotation-document/1');
  const language = root.has('document') ? root.object('document').stringOrNull('language') : null;
  const standing = root
    .objects('annotations')
    .map(fields => ({ fields, layer: fields.string('layer'), type: fields.string('type') }))
    .filter(({ fields }) => fields.stringOrNull('status') !== 'rejected');
  const of = (layer: string) => standing.filter(annotation => annotation.layer === layer);
  const wordsAt = (fields: Fields, key: string) => {
    if (!fields.has(key)) return null;
    const { start, end } = spanOf(fields.object(key), text);
    return text.slice(start, end);
  };
  return {
    language: language ?? '',
    structure: linesOf(
      of('structure').map(({ fields, type }) => ({ ...spanOf(fields, text), type })),
      text,
    ),
    entities: of('entity').map(({ fields, type }) => ({
      ...spanOf(fields, text),
      type,
      entity: fields.stringOrNull('entity'),
    })),
    quotes: of('quote').map(({ fields, type }) => ({
      ...spanOf(fields, text),
      type,
      source: fields.stringOrNull('source'),
      mention: wordsAt(fields, 'mention'),
      cue: wordsAt(fields, 'cue'),
    })),
    claims: of('claim').map(({ fields }) => {
      const source = fields.stringOrNull('source');
      const score =
        ['score', 'confidence'].filter(key => fields.has(key)).map(key => fields.number(key))[0] ?? 0;
      return {
        ...spanOf(fields, text),
        source: source === 'article' ? null : source,
        score,
        worthChecking: score >= WORTH_CHECKING,
      };
    }),
    sources: (root.has('sources') ? root.objects('sources') : []).map(source => ({
      id: source.string('id'),
      name: source.string('name'),
      kind: source.string('kind'),
      entity: source.stringOrNull('entity'),
    })),
  };
}

/** A span of the text, whose slice is the one that the annotation names. */
function spanOf(fields: Fields, text: string): Span {
  const start = fields.count('start', 0);
  const end = fields.count('end', start);
  if (end > text.length) fields.unfit('end', `behind the article's end (${text.length})`);
  if (fields.has('text') && fields.string('text') !== text.slice(start, end))
    fields.unfit('text', `not what the article holds from ${start} to ${end}`);
  return { start, end };
}

/** The lines that each annotation touches; a later one takes the place of an earlier one. */
function linesOf(spans: readonly (Span & { readonly type: string })[], text: string) {
  const lines = createLineIndex(text);
  const kinds = new Map<number, string>();
  for (const { start, end, type } of spans) {
    if (type === 'body') continue;
    const last = lines.placeAt(Math.max(start, end - 1)).line;
    for (let { line } = lines.placeAt(start); line <= last; line++) kinds.set(line + 1, type);
  }
  return kinds;
}
