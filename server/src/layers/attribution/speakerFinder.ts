import type { Reading } from '../../text/reading';
import { contains, overlaps, type Span } from '../../text/span';
import type { Linking } from '../linking/linkMentions';
import type { Attribution, Mention, Source, SourceKind } from '../types';
import { createSourceList } from './sourceList';
import { collectTitles } from './titles';
import type { PhraseFacts, PronounFacts, SourceRules } from './types';

export interface SpeakerParagraph {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
}

/** Says who speaks, attribution by attribution, and remembers who was last spoken of. */
export interface SpeakerFinder {
  readonly sources: readonly Source[];
  /** Indices into the sources: the speaker, then joint ones; empty when nobody is named and nobody spoke before. */
  speakersOf(paragraph: number, attribution: Attribution): readonly number[];
  /** The reporter's own sentence is about this person or body: the next pronoun means them. */
  noteSubject(entity: number, mention: Mention): void;
  credit(paragraph: number, span: Span): number;
}

/** A source, or an entity that was only spoken of so far. */
type Known = { readonly source: number } | { readonly entity: number; readonly mention: Mention };

/** Whom a pronoun or "the ministry" may mean; `thing` is a body or a document: its report, it. */
interface Memory {
  person: Known | undefined;
  body: Known | undefined;
  thing: Known | undefined;
  last: number | undefined;
}

export function createSpeakerFinder(
  paragraphs: readonly SpeakerParagraph[],
  linking: Linking,
  rules: SourceRules,
): SpeakerFinder {
  const titles = collectTitles(paragraphs, linking, rules);
  const list = createSourceList(linking, rules);
  const bodies = indexBodies(linking, rules);
  const memory: Memory = { person: undefined, body: undefined, thing: undefined, last: undefined };
  const cited: number[] = [];

  return {
    sources: list.sources,
    noteSubject: (entity, mention) => {
      if (mention.type === 'PER') memory.person = { entity, mention };
      else memory.body = memory.thing = { entity, mention };
    },
    credit: (p, span) => {
      const entity = entitiesIn(p, span)[0];
      return entity === undefined
        ? list.ofPhrase(textOf(p, span), 'media')
        : list.ofEntity(entity.entity, 'media');
    },
    speakersOf(p, attribution) {
      const speakers = find(p, attribution);
      const [first] = speakers;
      if (first !== undefined) remember(first);
      return speakers;
    },
  };

  function remember(source: number): void {
    const kind = list.sources[source]?.kind;
    if (kind === 'hearsay') return;
    if (kind === 'person' || kind === 'anonymous') memory.person = { source };
    if (kind !== 'person' && kind !== 'document') memory.body = { source };
    if (kind !== 'person') memory.thing = { source };
    memory.last = source;
    cited.push(source);
  }

  function find(p: number, attribution: Attribution): readonly number[] {
    const { speaker, cue, reply } = attribution;
    const mention = speaker.named ?? attribution.mention;
    if (mention === null) {
      if (speaker.by === 'hearsay' && cue !== null) return [list.hearsay(textOf(p, cue))];
      if (speaker.by !== 'previous') return [];
      const previous = cue === null ? (introduced(p, attribution) ?? memory.last) : goingOn();
      return previous === undefined ? [] : [previous];
    }
    const pronoun = rules.pronoun(wordAt(p, mention));
    if (pronoun !== undefined && isOneWord(p, mention)) return byPronoun(pronoun, p, mention);
    const named = namedIn(p, mention, reply);
    if (named.length > 0) return named;
    const phrase = textOf(p, mention);
    const facts = rules.describe(phrase);
    const owner = rules.ownerOf(phrase);
    if (owner !== undefined) return [ownerSource(p, mention, owner)];
    return [
      byRole(phrase, facts) ??
        byGroup(phrase, facts) ??
        byWork(p, phrase, facts) ??
        byHead(phrase, facts, p) ??
        list.ofPhrase(phrase, kindOfPhrase(facts, attribution), reply),
    ];
  }

  /** The statement speaks for whoever made it: the entity in the phrase, else the body cited before by that word. */
  function ownerSource(p: number, mention: Span, owner: string): number {
    const named = entitiesIn(p, mention)
      .filter(({ mention: { type } }) => type === 'ORG' || type === 'PER')
      .at(-1);
    if (named !== undefined) return list.ofEntity(named.entity, kindOf(named.entity, named.mention));
    const facts = rules.describe(owner);
    return byRole(owner, facts) ?? byHead(owner, facts, p) ?? list.ofPhrase(owner, facts.kind);
  }

  function kindOfPhrase(facts: PhraseFacts, { speaker }: Attribution): SourceKind {
    return facts.kind === 'person' && speaker.kind !== undefined && !facts.role ? speaker.kind : facts.kind;
  }

  function byPronoun({ plural, who }: PronounFacts, p: number, mention: Span): readonly number[] {
    const known = who === 'thing' ? memory.thing : plural ? memory.body : memory.person;
    const meant = sourceOf(known) ?? memory.last ?? (who === 'person' ? namedBefore(p, mention) : undefined);
    return meant === undefined ? [] : [meant];
  }

  /** A verb without a subject goes on about the person who was last spoken of, when a person spoke last. */
  function goingOn(): number | undefined {
    const isPerson = memory.last === undefined || list.sources[memory.last]?.kind === 'person';
    return (isPerson ? sourceOf(memory.person) : undefined) ?? memory.last;
  }

  /** `রফিক মাঝির কণ্ঠে হতাশা। ‘…’`: who alone is named in the sentence before, which reports nothing. */
  function introduced(p: number, { content }: Attribution): number | undefined {
    const paragraph = paragraphs[p];
    const before = paragraph?.reading.sentences.filter(({ end }) => end <= content.start).at(-1);
    if (paragraph === undefined || before === undefined) return undefined;
    if (
      paragraph.attributions.some(
        ({ content, cue }) => overlaps(content, before) || overlaps(cue ?? NOWHERE, before),
      )
    )
      return undefined;
    return onlyPerson(entitiesIn(p, before));
  }

  /** The person named last before a pronoun that follows nobody else: দেখা হয় নাজমার সঙ্গে। তিনি … */
  function namedBefore(p: number, { start }: Span): number | undefined {
    const before = entitiesIn(p, { start: 0, end: start })
      .filter(({ mention }) => mention.type === 'PER')
      .at(-1);
    return before === undefined ? undefined : list.ofEntity(before.entity, 'person');
  }

  function onlyPerson(
    named: readonly { readonly entity: number; readonly mention: Mention }[],
  ): number | undefined {
    const people = new Set(named.flatMap(({ entity, mention }) => (mention.type === 'PER' ? [entity] : [])));
    const [person] = people;
    return person === undefined || people.size > 1 ? undefined : list.ofEntity(person, 'person');
  }

  function sourceOf(known: Known | undefined): number | undefined {
    if (known === undefined) return undefined;
    return 'source' in known
      ? known.source
      : list.ofEntity(known.entity, kindOf(known.entity, known.mention));
  }

  /** The entities that head the mention, joint speakers in order. */
  function namedIn(p: number, span: Span, reply: Source['reply']): readonly number[] {
    const inside = entitiesIn(p, span);
    const reading = paragraphs[p]?.reading;
    if (reading === undefined) return [];
    const heads = inside.filter(({ mention }) => !rules.isDependent(reading, mention, span));
    const people = heads.filter(({ mention }) => mention.type === 'PER');
    const chosen = people.length > 0 ? people : heads;
    const seen = new Set<number>();
    return chosen.flatMap(({ entity, mention }) => {
      if (seen.has(entity)) return [];
      seen.add(entity);
      return [list.ofEntity(entity, kindOf(entity, mention), reply)];
    });
  }

  function kindOf(entity: number, mention: Mention): SourceKind {
    switch (mention.type) {
      case 'PER':
        return 'person';
      case 'NORP':
        return 'group';
      case 'WORK':
        return 'document';
      default: {
        const kind = mention.organizationKind ?? linking.entities[entity]?.organizationKind;
        return kind === 'media' ? 'media' : 'organization';
      }
    }
  }

  /** The minister, the chief observer: the person who bears that title, best by further words, then the last cited. */
  function byRole(phrase: string, facts: PhraseFacts): number | undefined {
    if (!facts.role && !(facts.definite && facts.kind === 'person')) return undefined;
    const head = rules.headWord(phrase);
    if (
      facts.pointed === true &&
      facts.role &&
      memory.person !== undefined &&
      !bearsAnother(memory.person, head)
    )
      return sourceOf(memory.person);
    const words = rules.contentWords(phrase);
    let best: { entity: number; score: number } | undefined;
    for (const entity of titles.bearers(head)) {
      const title = titles.of(entity);
      const shared = words.filter(word => title.has(word)).length;
      const score = shared + recency(entity);
      if (best === undefined || score > best.score) best = { entity, score };
    }
    if (best !== undefined) return list.ofEntity(best.entity, 'person');
    // এই শ্রমিকনেত্রী, the singer: a description that no list has, of the person spoken of.
    if (!facts.role && words.length <= 1) return sourceOf(memory.person);
    if (!facts.role || (words.length > 1 && !facts.definite)) return undefined;
    return facts.definite || !bearsAnother(memory.person, head) ? sourceOf(memory.person) : undefined;
  }

  /**
   * A person only spoken of so far, whose titles have nothing of this one: the title means somebody else. তথ্যমন্ত্রী
   * may still be the সম্প্রচারমন্ত্রী.
   */
  function bearsAnother(known: Known | undefined, head: string): boolean {
    if (known === undefined || !('entity' in known)) return false;
    const borne = [...titles.of(known.entity)];
    return borne.length > 0 && !borne.some(title => title.endsWith(head.slice(-SHARED_END)));
  }

  /** Below one: how lately the entity was cited or spoken of. */
  function recency(entity: number): number {
    if (memory.person !== undefined && 'entity' in memory.person && memory.person.entity === entity)
      return 0.95;
    for (let back = cited.length - 1; back >= oldest(); back--) {
      const source = cited[back];
      if (source !== undefined && list.sources[source]?.entity === entity) return 0.9 / (cited.length - back);
    }
    return 0;
  }

  /** The researchers, after researchers from Penwick were cited. */
  function byGroup(phrase: string, facts: PhraseFacts): number | undefined {
    if (
      facts.kind !== 'group' ||
      !facts.definite ||
      !/\s/u.test(phrase) ||
      rules.contentWords(phrase).length > 1
    )
      return undefined;
    const head = rules.headWord(phrase);
    for (let back = cited.length - 1; back >= oldest(); back--) {
      const source = list.sources[cited[back] ?? -1];
      if (source?.kind === 'group' && rules.headWord(source.name) === head) return cited[back];
    }
    return undefined;
  }

  /** The ordinance, after its full name: the work named shortly before whose name has that word. */
  function byWork(p: number, phrase: string, facts: PhraseFacts): number | undefined {
    if (facts.kind !== 'document' || rules.contentWords(phrase).length > 1) return undefined;
    const head = rules.headWord(phrase);
    for (let back = p; back >= Math.max(0, p - WORKS_BACK); back--) {
      const work = paragraphs[back]?.mentions.find(
        mention => mention.type === 'WORK' && rules.contentWords(textOf(back, mention)).includes(head),
      );
      if (work !== undefined) return list.ofPhrase(textOf(back, work), 'document');
    }
    return undefined;
  }

  /** The ministry, সূত্রটি: the body of that name that was cited before, else the last body for a definite phrase. */
  function byHead(phrase: string, facts: PhraseFacts, p: number): number | undefined {
    if (facts.kind === 'anonymous' && !facts.definite) return undefined;
    if (facts.kind !== 'organization' && facts.kind !== 'media' && facts.kind !== 'anonymous')
      return undefined;
    const head = rules.headWord(phrase);
    const words = rules.contentWords(phrase);
    for (let back = cited.length - 1; back >= oldest(); back--) {
      const source = list.sources[cited[back] ?? -1];
      if (source === undefined || source.kind === 'person') continue;
      const name = rules.contentWords(source.name);
      const fits = facts.definite || isWithin(words, name) || isWithin(name, words);
      if (fits && name.includes(head)) return cited[back];
    }
    if (words.length > 1) return undefined;
    return bodyCalled(head, p) ?? (facts.definite ? bodySpokenOf(head, facts) : undefined);
  }

  /** The agency, after Interpol; the ministry is not the River Board, and neither is a group. */
  function bodySpokenOf(head: string, { kind, generic }: PhraseFacts): number | undefined {
    const known = memory.body;
    if (known === undefined) return undefined;
    const source = 'source' in known ? list.sources[known.source] : undefined;
    if (kind === 'anonymous') return sourceOf(known);
    if (source?.kind === 'group') return undefined;
    const name = source?.name ?? linking.entities['entity' in known ? known.entity : -1]?.name ?? '';
    const own = rules.headWord(name);
    if (generic !== true && own !== head && rules.describe(own).kind === 'organization') return undefined;
    return sourceOf(known);
  }

  /** The board, after River Board was named: the last such body before here. */
  function bodyCalled(head: string, p: number): number | undefined {
    const named = bodies
      .get(head)
      ?.filter(entity => (linking.entities[entity]?.mentions[0]?.paragraph ?? p) <= p)
      .at(-1);
    if (named === undefined) return undefined;
    const kind = linking.entities[named]?.organizationKind === 'media' ? 'media' : 'organization';
    return list.ofEntity(named, kind);
  }

  function oldest(): number {
    return Math.max(0, cited.length - MEMORY);
  }

  function entitiesIn(
    p: number,
    span: Span,
  ): readonly { readonly entity: number; readonly mention: Mention }[] {
    return (paragraphs[p]?.mentions ?? []).flatMap((mention, m) => {
      const entity = linking.entityOf[p]?.[m];
      return entity === undefined || entity === null || !contains(span, mention) ? [] : [{ entity, mention }];
    });
  }

  function textOf(p: number, { start, end }: Span): string {
    return paragraphs[p]?.reading.text.slice(start, end) ?? '';
  }

  function wordAt(p: number, { start }: Span): string {
    return paragraphs[p]?.reading.tokens.find(token => token.start === start)?.key ?? '';
  }

  function isOneWord(p: number, span: Span): boolean {
    return !/\s/u.test(textOf(p, span));
  }
}

/** Organizations by the last word of their name, in order of first mention. */
function indexBodies({ entities }: Linking, rules: SourceRules): ReadonlyMap<string, readonly number[]> {
  const bodies = new Map<string, number[]>();
  entities.forEach(({ type, name }, entity) => {
    const head = type === 'ORG' && rules.contentWords(name).length > 1 ? rules.headWord(name) : '';
    if (head !== '') bodies.set(head, [...(bodies.get(head) ?? []), entity]);
  });
  return bodies;
}

/** প্রকল্প কর্তৃপক্ষ may be the সেতু প্রকল্প কর্তৃপক্ষ, but not the বন্দর কর্তৃপক্ষ. */
const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.every(word => others.includes(word));

const NOWHERE: Span = { start: -1, end: -1 };
/** As many last letters show that two titles may be one office. */
const SHARED_END = 4;
/** How many citations back a role word or head noun looks. */
const MEMORY = 40;
/** How many paragraphs back a bare document noun looks for its full name. */
const WORKS_BACK = 12;
