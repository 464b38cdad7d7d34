import type { Reading } from '../../text/reading';
import { contains, type Span } from '../../text/span';
import type { Linking } from '../linking/linkMentions';
import type { Attribution, Mention, Source, SourceKind } from '../types';
import { createSourceList } from './sourceList';
import { collectTitles } from './titles';
import type { PhraseFacts, PronounFacts, SourceRules } from './types';

export interface SpeakerParagraph {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
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

/** Whom a pronoun or "the ministry" may mean. */
interface Memory {
  person: Known | undefined;
  body: Known | undefined;
  last: number | undefined;
}

export function createSpeakerFinder(
  paragraphs: readonly SpeakerParagraph[],
  linking: Linking,
  rules: SourceRules,
): SpeakerFinder {
  const titles = collectTitles(paragraphs, linking, rules);
  const list = createSourceList(linking, rules);
  const memory: Memory = { person: undefined, body: undefined, last: undefined };
  const cited: number[] = [];

  return {
    sources: list.sources,
    noteSubject: (entity, mention) => {
      memory[mention.type === 'PER' ? 'person' : 'body'] = { entity, mention };
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
    memory.last = source;
    cited.push(source);
  }

  function find(p: number, attribution: Attribution): readonly number[] {
    const { speaker, cue, reply } = attribution;
    const mention = speaker.named ?? attribution.mention;
    if (mention === null) {
      if (speaker.by === 'hearsay' && cue !== null) return [list.hearsay(textOf(p, cue))];
      if (speaker.by !== 'previous') return [];
      const previous = memory.last ?? sourceOf(memory.person);
      return previous === undefined ? [] : [previous];
    }
    const pronoun = rules.pronoun(wordAt(p, mention));
    if (pronoun !== undefined && isOneWord(p, mention)) return byPronoun(pronoun);
    const named = namedIn(p, mention, reply);
    if (named.length > 0) return named;
    const phrase = textOf(p, mention);
    const facts = rules.describe(phrase);
    const owner = rules.ownerOf(phrase);
    if (owner !== undefined) return [ownerSource(p, mention, owner)];
    return [
      byRole(phrase, facts) ??
        byWork(p, phrase, facts) ??
        byHead(phrase, facts) ??
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
    return byRole(owner, facts) ?? byHead(owner, facts) ?? list.ofPhrase(owner, facts.kind);
  }

  function kindOfPhrase(facts: PhraseFacts, { speaker }: Attribution): SourceKind {
    return facts.kind === 'person' && speaker.kind !== undefined && !facts.role ? speaker.kind : facts.kind;
  }

  function byPronoun({ plural, who }: PronounFacts): readonly number[] {
    const meant = sourceOf(who === 'thing' || plural ? memory.body : memory.person) ?? memory.last;
    return meant === undefined ? [] : [meant];
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
    const words = rules.contentWords(phrase);
    let best: { entity: number; score: number } | undefined;
    for (const entity of titles.bearers(head)) {
      const title = titles.of(entity);
      const shared = words.filter(word => title.has(word)).length;
      const score = shared + recency(entity);
      if (best === undefined || score > best.score) best = { entity, score };
    }
    if (best !== undefined) return list.ofEntity(best.entity, 'person');
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
  function byHead(phrase: string, facts: PhraseFacts): number | undefined {
    if (facts.kind === 'anonymous' && !facts.definite) return undefined;
    if (facts.kind !== 'organization' && facts.kind !== 'media' && facts.kind !== 'anonymous')
      return undefined;
    const head = rules.headWord(phrase);
    for (let back = cited.length - 1; back >= oldest(); back--) {
      const source = list.sources[cited[back] ?? -1];
      if (source === undefined || source.kind === 'person') continue;
      if (rules.contentWords(source.name).includes(head)) return cited[back];
    }
    return facts.definite && rules.contentWords(phrase).length === 1 ? sourceOf(memory.body) : undefined;
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

/** As many last letters show that two titles may be one office. */
const SHARED_END = 4;
/** How many citations back a role word or head noun looks. */
const MEMORY = 40;
/** How many paragraphs back a bare document noun looks for its full name. */
const WORKS_BACK = 12;
