import type { Annotation } from '../annotations/document';
import type { Snapshot } from '../annotations/snapshot';
import { escapeMarkdown } from '../text/escapeMarkdown';
import type { Reader } from './reader';
import { referenceTo, verdictsOn } from './verdicts';

/** What was decided about an annotation and by whom, and links to decide; the links hold ids alone, no words. */
export function decisionLinks(snapshot: Snapshot, annotation: Annotation, { words }: Reader): string {
  const { status, by } = annotation;
  const stands = status === 'auto' ? [] : [words(`review.status.${status}`)];
  const who = by === undefined ? [] : [escapeMarkdown(by)];
  const argument = encodeURIComponent(JSON.stringify([referenceTo(snapshot, annotation)])).replace(
    /[()]/g,
    mark => `%${mark.charCodeAt(0).toString(16)}`,
  );
  const links = verdictsOn(annotation).map(
    verdict => `[${words(`act.${verdict}`)}](command:newsmark.${verdict}?${argument})`,
  );
  return [...stands, ...who, ...links].join(' · ');
}
