import type { Words } from '../../../messages/index';
import type { Annotation, QuoteAnnotation, Status } from '../annotations/document';
import { createUnits } from '../formats/codePoints';
import { kindOf } from '../formats/labels';
import { PART_LABELS, QUOTE_PARTS, type QuotePart, RELATION_LABELS } from '../formats/quoteParts';
import type { Span } from '../text/span';
import { annotationOf, defined } from './made';
import type { Place, Records } from './records';

/** A labelled stretch of a tool's text, in UTF-16 units of it. */
export interface Region extends Span {
  readonly id: string;
  readonly label: string;
  readonly status: Status;
  readonly stance?: QuoteAnnotation['stance'];
  readonly value?: string;
  readonly place: Place;
  /** The region as the file has it. */
  readonly content: string;
}

/** A relation from one region to another by their ids. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** Empty where the tool does not ask for one: then the label of what it points to says what it is. */
  readonly label: string;
  readonly place: Place;
  readonly content: string;
}

/** A span in code points of a text in its UTF-16 units. */
export function createFromCodePoints(text: string): (span: Span) => Span {
  const units = createUnits(text);
  return ({ start, end }) => ({ start: units(start), end: units(end) });
}

/** What labelled spans and relations between them say, in the order of the spans; the rest is kept as not understood. */
export function annotationsOf(
  text: string,
  regions: readonly Region[],
  links: readonly Link[],
  records: Records,
  words: Words,
): readonly Annotation[] {
  const refuse = ({ place, content }: Region | Link, reason: string) =>
    records.refuse(place, reason, content);
  const known = new Map<string, Region>();
  /** A further label of the same region gets an id of its own. */
  const add = (region: Region) => {
    const id = known.has(region.id) ? `${region.id}/${known.size}` : region.id;
    known.set(id, { ...region, id });
  };
  for (const region of regions) {
    const { start, end, label } = region;
    if (start < 0 || start >= end || end > text.length)
      refuse(region, words('import.unread.span', start, end));
    else if (kindOf(label) === undefined && !isPart(label))
      refuse(region, words('import.unread.label', label));
    else add(region);
  }
  const parts = new Map<string, Partial<Record<QuotePart, Span>>>();
  const related = new Set<string>();
  for (const link of links) {
    const from = known.get(link.from);
    const to = known.get(link.to);
    const part = QUOTE_PARTS.find(one =>
      link.label === '' ? to?.label === PART_LABELS[one] : link.label === RELATION_LABELS[one],
    );
    const found = parts.get(link.from) ?? {};
    if (!from || !to || !part || kindOf(from.label)?.layer !== 'quote' || found[part] !== undefined) {
      refuse(link, words('import.unread.relation'));
      continue;
    }
    parts.set(link.from, { ...found, [part]: { start: to.start, end: to.end } });
    related.add(link.to);
  }
  return [...known.values()].flatMap(region => {
    const annotation = readRegion(region, text, parts.get(region.id));
    if (annotation === undefined && !related.has(region.id))
      refuse(region, words('import.unread.alone', region.label));
    return annotation ?? [];
  });
}

const isPart = (label: string): boolean => QUOTE_PARTS.some(part => PART_LABELS[part] === label);

function readRegion(
  { id, start, end, label, status, stance, value }: Region,
  text: string,
  parts: Partial<Record<QuotePart, Span>> | undefined,
): Annotation | undefined {
  const kind = kindOf(label);
  if (kind === undefined) return undefined;
  const common = defined({ id, start, end, text: text.slice(start, end), confidence: 1, status, value });
  const annotation = annotationOf(kind, common);
  return annotation.layer === 'quote'
    ? { ...annotation, ...parts, stance: stance ?? annotation.stance }
    : annotation;
}
