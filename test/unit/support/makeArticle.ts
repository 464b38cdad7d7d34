import { createSnapshot, type Snapshot } from '../../../server/src/annotations/snapshot';
import { sentences } from '../../../server/src/languages/bn/sentences';
import type {
  Analysis,
  AnnotatedParagraph,
  Entity,
  EntityType,
  QuoteType,
  Source,
  Stance,
  StructureKind,
} from '../../../server/src/layers/types';
import { splitParagraphs } from '../../../server/src/text/paragraphs';
import { readParagraph } from '../../../server/src/text/reading';
import type { Span } from '../../../server/src/text/span';

/** Annotations of one line, each by its words; `বলেন#2` means their second occurrence in the line. */
export interface LinePlan {
  readonly kind?: StructureKind;
  readonly mentions?: readonly (readonly [words: string, type: EntityType, entity?: number])[];
  readonly quotes?: readonly QuotePlan[];
  readonly claims?: readonly ClaimPlan[];
}

export interface QuotePlan {
  readonly words: string;
  readonly type?: QuoteType;
  readonly mention?: string;
  readonly cue?: string;
  readonly sources?: readonly number[];
  readonly stance?: Stance;
  readonly confidence?: number;
}

export interface ClaimPlan {
  readonly words: string;
  readonly score: number;
  /** Index of the quote in the line. */
  readonly quote?: number;
  readonly reasons?: readonly string[];
}

export interface ArticlePlan {
  readonly text: string;
  readonly language?: string;
  readonly languageId?: string;
  /** By line, from 0. */
  readonly lines?: Readonly<Record<number, LinePlan>>;
  readonly entities?: readonly (Partial<Entity> & Pick<Entity, 'name' | 'type'>)[];
  readonly sources?: readonly (Partial<Source> & Pick<Source, 'name' | 'kind'>)[];
}

/** A snapshot with hand-made annotations, as if the engine had found them. */
export function makeArticle(plan: ArticlePlan): Snapshot {
  const opened = { uri: 'file:///a.article', version: 1, languageId: plan.languageId ?? 'news-article' };
  return createSnapshot(opened, makeAnalysis(plan));
}

export function makeAnalysis(plan: ArticlePlan): Analysis {
  const paragraphs = splitParagraphs(plan.text).map(
    (paragraph): AnnotatedParagraph => annotated(paragraph, plan.lines?.[paragraph.line] ?? {}),
  );
  return {
    language: plan.language ?? 'bn',
    text: plan.text,
    paragraphs,
    entities: (plan.entities ?? []).map((entity, index) => ({
      aliases: [],
      ...entity,
      mentions: paragraphs.flatMap(({ entityOf }, paragraph) =>
        entityOf.flatMap((of, mention) => (of === index ? [{ paragraph, mention }] : [])),
      ),
    })),
    sources: (plan.sources ?? []).map(source => ({ entity: null, ...source })),
    failures: [],
    analyzedTo: plan.text.length,
  };
}

function annotated(paragraph: AnnotatedParagraph['paragraph'], plan: LinePlan): AnnotatedParagraph {
  const { kind = 'body', mentions = [], quotes = [], claims = [] } = plan;
  const span = (words: string) => spanOfWords(paragraph.text, words);
  const optional = (words: string | undefined) => (words === undefined ? null : span(words));
  return {
    paragraph,
    kind,
    reading: readParagraph(paragraph.text, sentences),
    mentions: mentions.map(([words, type]) => ({
      ...span(words),
      type,
      confidence: 0.9,
      why: 'list: test',
    })),
    entityOf: mentions.map(([, , entity]) => entity ?? null),
    attributions: quotes.map(quote => ({
      type: quote.type ?? 'indirect',
      content: span(quote.words),
      mention: optional(quote.mention),
      cue: optional(quote.cue),
      stance: quote.stance ?? 'asserts',
      speaker: { by: 'mention' },
      confidence: quote.confidence ?? 0.97,
      why: 'rule: test',
    })),
    sourcesOf: quotes.map(quote => quote.sources ?? []),
    claims: claims.map(claim => ({
      ...span(claim.words),
      attribution: claim.quote ?? null,
      score: claim.score,
      reasons: claim.reasons ?? [],
      confidence: 0.7,
      why: 'rule: test',
    })),
  };
}

/** Span of `words` or `words#2` in a text. */
export function spanOfWords(text: string, wanted: string): Span {
  const [words = '', occurrence = '1'] = wanted.split('#');
  let start = -1;
  for (let n = 0; n < Number(occurrence); n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`no "${wanted}" in "${text}"`);
  return { start, end: start + words.length };
}

/** The text of an LSP range. */
export function textIn(
  snapshot: Snapshot,
  range: { start: { line: number; character: number }; end: { line: number; character: number } },
): string {
  return snapshot.text.slice(snapshot.lines.offsetAt(range.start), snapshot.lines.offsetAt(range.end));
}

/** The LSP position of `words` or `words#2`, `into` units behind its start. */
export function positionOf(snapshot: Snapshot, words: string, into = 0): { line: number; character: number } {
  return snapshot.lines.placeAt(spanOfWords(snapshot.text, words).start + into);
}
