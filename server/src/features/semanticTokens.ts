import type { Range } from 'vscode-languageserver';
import { isOn } from '../annotations/drawn';
import { standsIn } from '../annotations/referents';
import type { Part, Snapshot } from '../annotations/snapshot';
import type { EntityType } from '../layers/types';
import {
  ARTICLE_LANGUAGE,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type TokenModifier,
  type TokenType,
} from '../protocol';
import type { Span } from '../text/span';
import { spanOf } from './ranges';
import type { Reader } from './reader';
import { shownIn } from './shown';

/**
 * The tokens of an article in LSP's packed form, five numbers each: line and character as differences, length, type,
 * modifiers. Tokens neither overlap nor cross a line end: of two that nest the inner gives the type, and the outer
 * becomes a modifier (`quoted`, `claimed`).
 */
export function semanticTokens(
  snapshot: Snapshot,
  { range }: { readonly range?: Range },
  reader: Reader,
): number[] {
  if (snapshot.languageId !== ARTICLE_LANGUAGE) return [];
  const parts =
    range === undefined ? snapshot.parts.all : snapshot.parts.overlapping(spanOf(snapshot, range));
  const isShown = shownIn(snapshot, reader);
  const strokes = parts
    .filter(({ annotation }) => isShown(annotation))
    .flatMap(part => strokeOf(snapshot, part, reader));
  return pack(snapshot, flatten(strokes));
}

/** A span to be coloured; the higher its depth, the further inside. */
interface Stroke extends Span {
  readonly type: TokenType;
  readonly pronoun: boolean;
  readonly reviewed: boolean;
}

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: number;
}

const ENTITY_TOKENS: Readonly<Record<EntityType, TokenType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  NORP: 'nationality',
  DATE: 'date',
  NUM: 'figure',
  ROLE: 'role',
  EVENT: 'event',
  WORK: 'work',
};

function strokeOf(
  snapshot: Snapshot,
  { start, end, role, annotation }: Part,
  reader: Reader,
): readonly Stroke[] {
  const stroke = (type: TokenType, pronoun = false): readonly Stroke[] => [
    { start, end, type, pronoun, reviewed: annotation.status !== 'auto' },
  ];
  switch (annotation.layer) {
    case 'structure':
      return [];
    case 'entity':
      return stroke(ENTITY_TOKENS[annotation.type]);
    case 'claim':
      return stroke('claim');
    case 'quote':
      if (role === 'cue') return stroke('cue');
      if (role !== 'mention') return stroke('quotation');
      return showsName(snapshot, { start, end }, reader)
        ? []
        : stroke('source', standsIn(snapshot, annotation));
  }
}

/** Whether a name in a mention is coloured anyway: of `the [National Audit Office]` only `the` were left to colour. */
function showsName(snapshot: Snapshot, mention: Span, reader: Reader): boolean {
  return (
    isOn(reader.settings, 'entity') &&
    snapshot.parts.overlapping(mention).some(({ annotation }) => annotation.layer === 'entity')
  );
}

/** From the outermost to the innermost: all that is no claim, quotation, cue or source is an entity. */
const depthOf = ({ type }: Stroke): number => {
  const outer = ['claim', 'quotation', 'cue', 'source'].indexOf(type);
  return outer < 0 ? 4 : outer;
};

/** Cuts nested strokes at each other's borders: one sweep from left to right over the strokes that are open. */
function flatten(strokes: readonly Stroke[]): readonly Token[] {
  const tokens: Token[] = [];
  let open: Stroke[] = [];
  let at = 0;
  const paintTo = (place: number) => {
    while (open.length > 0 && at < place) {
      const end = Math.min(place, ...open.map(stroke => stroke.end));
      if (end > at) tokens.push(blend(at, end, open));
      at = Math.max(at, end);
      open = open.filter(stroke => stroke.end > at);
    }
    at = Math.max(at, place);
  };
  for (const stroke of strokes) {
    paintTo(stroke.start);
    if (stroke.end > stroke.start) open.push(stroke);
  }
  paintTo(Number.POSITIVE_INFINITY);
  return tokens;
}

function blend(start: number, end: number, open: readonly Stroke[]): Token {
  const inner = open.reduce((best, stroke) => (depthOf(stroke) >= depthOf(best) ? stroke : best));
  const isUnder = (type: TokenType) => inner.type !== type && open.some(stroke => stroke.type === type);
  const modifiers =
    bit('quoted', isUnder('quotation')) |
    bit('claimed', isUnder('claim')) |
    bit('pronoun', inner.pronoun) |
    bit('reviewed', inner.reviewed);
  return { start, end, type: inner.type, modifiers };
}

function bit(modifier: TokenModifier, set: boolean): number {
  return set ? 1 << TOKEN_MODIFIERS.indexOf(modifier) : 0;
}

function pack({ lines }: Snapshot, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, modifiers } of tokens) {
    const first = lines.placeAt(start).line;
    const last = lines.placeAt(end).line;
    for (let at = first; at <= last; at++) {
      const from = Math.max(start, lines.startOf(at));
      const length = Math.min(end, lines.endOf(at)) - from;
      if (length <= 0) continue;
      const column = from - lines.startOf(at);
      data.push(
        at - line,
        at === line ? column - character : column,
        length,
        TOKEN_TYPES.indexOf(type),
        modifiers,
      );
      line = at;
      character = column;
    }
  }
  return data;
}
