import type { Hover, MarkupContent, Position } from 'vscode-languageserver';
import type { Annotation } from '../annotations/document';
import { isOn } from '../annotations/drawn';
import type { Part, Snapshot } from '../annotations/snapshot';
import { decisionLinks } from './decisionLinks';
import { describeClaim, describeQuote, describeStandIn } from './hoverCitation';
import { describeEntity } from './hoverEntity';
import { offsetOf, rangeOf } from './ranges';
import type { Reader } from './reader';

/** Describes the annotations under a place, the smallest first; its range is the smallest one's. */
export function hover(
  snapshot: Snapshot,
  { position }: { readonly position: Position },
  reader: Reader,
): Hover | null {
  const offset = offsetOf(snapshot, position);
  const near = snapshot.parts.at(offset).filter(({ annotation }) => isOn(reader.settings, annotation.layer));
  const around = near.filter(part => offset < part.end);
  const parts = around.length > 0 ? around : near;
  const blocks = new Set(
    parts
      .map(part => withLinks(snapshot, part, reader, describe(snapshot, part, reader)))
      .filter(block => block !== ''),
  );
  const smallest = parts.find(part => describe(snapshot, part, reader) !== '');
  if (smallest === undefined) return null;
  const contents: MarkupContent = { kind: 'markdown', value: [...blocks].join('\n\n---\n\n') };
  return { contents, range: rangeOf(snapshot, smallest) };
}

/** A description with what was and can be decided about it; words that only name a source have none of their own. */
function withLinks(snapshot: Snapshot, { role, annotation }: Part, reader: Reader, block: string): string {
  if (block === '' || role !== 'whole') return block;
  return `${block}  \n${decisionLinks(snapshot, annotation, reader)}`;
}

function describe(snapshot: Snapshot, part: Part, reader: Reader): string {
  const annotation: Annotation = part.annotation;
  switch (annotation.layer) {
    case 'entity':
      return describeEntity(snapshot, annotation, reader);
    case 'quote':
      return part.role === 'mention'
        ? describeStandIn(snapshot, annotation, reader)
        : describeQuote(snapshot, annotation, reader);
    case 'claim':
      return describeClaim(snapshot, annotation, reader);
    case 'structure':
      return '';
  }
}
