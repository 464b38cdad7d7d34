import { isMessageKey } from '../../../messages/index';
import type { ClaimAnnotation, QuoteAnnotation } from '../annotations/document';
import { entityMentions, ofSource, standsIn } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { certainty } from './certainty';
import { describeEntity } from './hoverEntity';
import { isSourceSure, type Reader } from './reader';

/** Kind, source, cue and certainty of a quote. */
export function describeQuote(snapshot: Snapshot, quote: QuoteAnnotation, reader: Reader): string {
  const { words } = reader;
  const names = [quote.source, ...(quote.also ?? [])].flatMap(id => nameOf(snapshot, id, reader));
  const cue =
    quote.cue === null
      ? words('hover.noCue')
      : words('hover.cue', escapeMarkdown(snapshot.text.slice(quote.cue.start, quote.cue.end)));
  return [
    `**${words(`kind.${quote.type}`)}**`,
    sourceLine(quote, names, reader),
    ...(quote.stance === 'asserts' ? [] : [words(`hover.${quote.stance}`)]),
    cue,
    certainty(quote, reader),
  ].join('  \n');
}

function sourceLine(quote: QuoteAnnotation, names: readonly string[], reader: Reader): string {
  const { words } = reader;
  if (names.length === 0) return words('hover.noSource');
  if (!isSourceSure(reader, quote)) return words('hover.perhapsSource', names.join(', '));
  return words(names.length > 1 ? 'hover.sources' : 'hover.source', names.join(', '));
}

/** Whom `তিনি` or `the minister` beside a quote means; empty where a mention of its own says so already. */
export function describeStandIn(snapshot: Snapshot, quote: QuoteAnnotation, reader: Reader): string {
  if (quote.mention === null || quote.source === null || !standsIn(snapshot, quote)) return '';
  const { words } = reader;
  const here = escapeMarkdown(snapshot.text.slice(quote.mention.start, quote.mention.end));
  const names = nameOf(snapshot, quote.source, reader).join('');
  const first = entityMentions(snapshot, ofSource(snapshot, quote.source)?.entity)[0];
  const more = first === undefined ? certainty(quote, reader) : describeEntity(snapshot, first, reader);
  const standsFor = isSourceSure(reader, quote) ? 'hover.standsFor' : 'hover.perhapsStandsFor';
  return `${words(standsFor, `**${here}**`, names)}  \n${more}`;
}

const HIGH = 0.75;
const MIDDLE = 0.5;

/** Check-worthiness with its reasons, and on whose word the claim stands. */
export function describeClaim(snapshot: Snapshot, claim: ClaimAnnotation, reader: Reader): string {
  const { words } = reader;
  const level = claim.score >= HIGH ? 'high' : claim.score >= MIDDLE ? 'middle' : 'low';
  const reasons = claim.reasons.map(code => {
    const key = `reason.${code}`;
    return isMessageKey(key) ? words(key) : escapeMarkdown(code);
  });
  const names = claim.source === 'article' ? [] : nameOf(snapshot, claim.source, reader);
  return [
    `**${words('kind.claim')}** · ${words(`hover.worth.${level}`, Math.round(claim.score * 100))}`,
    ...(reasons.length === 0 ? [] : [words('hover.reasons', reasons.join(', '))]),
    onWhoseWord(snapshot, claim, names, reader),
    certainty(claim, reader),
  ].join('  \n');
}

function onWhoseWord(
  snapshot: Snapshot,
  claim: ClaimAnnotation,
  names: readonly string[],
  reader: Reader,
): string {
  const { words } = reader;
  if (names.length === 0) return words('hover.ownWord');
  const unsure = snapshot.parts
    .at(claim.start)
    .some(
      ({ annotation }) =>
        annotation.layer === 'quote' &&
        annotation.source === claim.source &&
        !isSourceSure(reader, annotation),
    );
  return words(unsure ? 'hover.perhapsOnWord' : 'hover.onWord', names.join(', '));
}

/** `**Name** (person)`, with what became of a request for comment. */
function nameOf(snapshot: Snapshot, id: string | null, { words }: Reader): readonly string[] {
  const source = id === null ? undefined : snapshot.sources.get(id);
  if (source === undefined) return [];
  const reply =
    source.reply === undefined
      ? ''
      : `, ${words(source.reply === 'declined' ? 'hover.declined' : 'hover.noReply')}`;
  return [`**${escapeMarkdown(source.name)}** (${words(`kind.${source.kind}`)}${reply})`];
}
