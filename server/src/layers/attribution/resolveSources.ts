import type { LanguagePack } from '../../languages/types';
import type { Reading } from '../../text/reading';
import { contains, type Span } from '../../text/span';
import type { Linking } from '../linking/linkMentions';
import type { Attribution, Evidence, Mention, Source, StructureKind } from '../types';
import { gatherEvidence } from './evidence';
import { keepBorneOut, nameHeadlineSpeakers } from './headlineSpeakers';
import { speakerConfidence } from './speakerConfidence';
import { createSpeakerFinder } from './speakerFinder';
import type { SourceRules } from './types';

/** One paragraph as source resolution sees it. */
export interface AttributedParagraph {
  readonly reading: Reading;
  readonly kind: StructureKind;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
}

export interface SourceResolution {
  /** By paragraph: the attributions that the whole article bears out. */
  readonly attributions: readonly (readonly Attribution[])[];
  readonly sources: readonly Source[];
  /** By paragraph, by attribution of those: indices into `sources`. */
  readonly sourcesOf: readonly (readonly (readonly number[])[])[];
}

type Event =
  | { readonly at: number; readonly is: 'attribution'; readonly index: number }
  | { readonly at: number; readonly is: 'subject'; readonly entity: number; readonly mention: Mention }
  | { readonly at: number; readonly is: 'credit'; readonly span: Span };

/**
 * Settles who speaks in every attribution of the article, pronouns and role words included, and lists the sources in
 * order of first citation. Reads the article once from front to back and remembers who was last spoken of.
 */
export function resolveSources(
  paragraphs: readonly AttributedParagraph[],
  linking: Linking,
  pack: LanguagePack,
): SourceResolution {
  const finder = createSpeakerFinder(paragraphs, linking, pack.attribution.sources);
  const credited = new Map<number, number[]>();
  const sourcesOf = paragraphs.map((paragraph, p) => {
    const found: (readonly number[])[] = paragraph.attributions.map(() => []);
    for (const event of eventsOf(paragraph, p, linking, pack)) {
      if (event.is === 'subject') finder.noteSubject(event.entity, event.mention);
      else if (event.is === 'credit') {
        credited.set(p, [...(credited.get(p) ?? []), finder.credit(p, event.span)]);
      } else {
        const attribution = paragraph.attributions[event.index];
        if (attribution !== undefined) found[event.index] = finder.speakersOf(p, attribution);
      }
    }
    return found;
  });
  const named = nameHeadlineSpeakers(paragraphs, sourcesOf);
  const borneOut = keepBorneOut(paragraphs, named);
  const ordered = inOrder(finder.sources, borneOut.sourcesOf, credited);
  const kept = paragraphs.map((paragraph, p) => ({
    ...paragraph,
    attributions: borneOut.attributions[p] ?? [],
  }));
  const evidence = gatherEvidence(kept, ordered, linking, pack);
  const attributions = kept.map((paragraph, p) =>
    paragraph.attributions.map((attribution, a) => weigh(attribution, evidence[p]?.[a])),
  );
  return { attributions, ...ordered };
}

/** The attribution with the confidence that its evidence gives it; the rule's own where nobody was found. */
const weigh = (attribution: Attribution, evidence: Evidence | undefined): Attribution =>
  evidence === undefined
    ? attribution
    : { ...attribution, confidence: speakerConfidence(evidence), evidence };

/** Attributions, subjects of the reporter's own sentences and credits, as they come in the text. */
function eventsOf(
  paragraph: AttributedParagraph,
  p: number,
  linking: Linking,
  pack: LanguagePack,
): readonly Event[] {
  const { attributions, reading, kind } = paragraph;
  const rules = pack.attribution.sources;
  const events: Event[] = attributions.map((attribution, index) => ({
    at: attribution.mention?.start ?? attribution.cue?.start ?? attribution.content.start,
    is: 'attribution',
    index,
  }));
  for (const { mention, entity } of subjectsOf(paragraph, linking.entityOf[p] ?? [], rules)) {
    events.push({ at: mention.end, is: 'subject', entity, mention });
  }
  if (kind === 'caption' || kind === 'credit') {
    for (const span of rules.credits(reading)) events.push({ at: span.start, is: 'credit', span });
  }
  return events.sort((a, b) => a.at - b.at);
}

interface Subject {
  readonly mention: Mention;
  readonly entity: number;
}

const SUBJECTS: ReadonlySet<string> = new Set(['PER', 'ORG']);

/** By sentence whom the reporter's own words are about: the first subject, else the person that it opens with. */
function subjectsOf(
  { reading, mentions, attributions }: AttributedParagraph,
  entityOf: readonly (number | null)[],
  rules: SourceRules,
): readonly Subject[] {
  const bySentence = new Map<number, Subject & { readonly sure: boolean }>();
  // Whom a speaker of the paragraph talked about is not who talks next: `তার মতে, মেয়র ব্যর্থ। মেয়র ঘুমান। তিনি মনে করেন, …`
  const talkedOf = new Set<number>();
  let s = 0;
  // Contents come in order and apart from each other.
  let a = 0;
  mentions.forEach((mention, m) => {
    while (s < reading.sentences.length - 1 && (reading.sentences[s]?.end ?? 0) <= mention.start) s++;
    const entity = entityOf[m];
    if (!SUBJECTS.has(mention.type) || entity === undefined || entity === null) return;
    while (a < attributions.length && (attributions[a]?.content.end ?? 0) <= mention.start) a++;
    const around = attributions[a];
    if (around !== undefined && contains(around.content, mention)) {
      if (around.mention !== null) talkedOf.add(entity);
      return;
    }
    if (bySentence.get(s)?.sure || talkedOf.has(entity)) return;
    if (startsWithPronoun(reading, s, rules)) return;
    const sure = rules.isSubject(reading, mention);
    const opens =
      mention.type === 'PER' && mention.start - (reading.sentences[s]?.start ?? 0) < LONGEST_TITLE;
    if (sure || (opens && !bySentence.has(s))) bySentence.set(s, { mention, entity, sure });
  });
  return [...bySentence.values()];
}

/** A person's title before the name that opens a sentence is not longer than this, in UTF-16 units. */
const LONGEST_TITLE = 24;

/** `She also named X`: the sentence goes on about the person before. */
function startsWithPronoun(reading: Reading, sentence: number, rules: SourceRules): boolean {
  const first = reading.tokens[reading.sentences[sentence]?.firstToken ?? -1];
  return first !== undefined && rules.pronoun(first.key)?.who === 'person';
}

/** Numbers the sources by first citation. */
function inOrder(
  sources: readonly Source[],
  sourcesOf: SourceResolution['sourcesOf'],
  credited: ReadonlyMap<number, readonly number[]>,
): Omit<SourceResolution, 'attributions'> {
  const order = new Map<number, number>();
  const visit = (source: number) => {
    if (!order.has(source)) order.set(source, order.size);
  };
  sourcesOf.forEach((lists, p) => {
    for (const source of credited.get(p) ?? []) visit(source);
    for (const list of lists) for (const source of list) visit(source);
  });
  return {
    sources: [...order.keys()].flatMap(source => sources[source] ?? []),
    sourcesOf: sourcesOf.map(lists => lists.map(list => list.map(source => order.get(source) ?? 0))),
  };
}
