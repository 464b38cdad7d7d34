import type { Linking } from '../linking/linkMentions';
import type { Source, SourceKind } from '../types';
import type { SourceRules } from './types';

/** The sources of an article as they are met, told apart by entity or by the words of their phrase. */
export interface SourceList {
  readonly sources: readonly Source[];
  ofEntity(entity: number, kind: SourceKind, reply?: Source['reply']): number;
  ofPhrase(phrase: string, kind: SourceKind, reply?: Source['reply']): number;
  hearsay(words: string): number;
}

/** Unnamed people of one sort that are compared with each other. */
const MOST_STRANGERS = 16;

export function createSourceList(linking: Linking, rules: SourceRules): SourceList {
  const sources: Source[] = [];
  const byEntity = new Map<number, number>();
  const byPhrase = new Map<string, number>();
  const strangers = new Map<string, { readonly words: readonly string[]; readonly source: number }[]>();
  let hearsay: number | undefined;
  const add = (source: Source) => sources.push(source) - 1;
  return {
    sources,
    ofEntity(entity, kind, reply) {
      const known = byEntity.get(entity);
      if (known !== undefined) return answering(known, reply);
      const index = add({
        name: linking.entities[entity]?.name ?? '',
        kind,
        entity,
        ...(reply === undefined ? {} : { reply }),
      });
      byEntity.set(entity, index);
      return index;
    },
    ofPhrase(phrase, kind, reply) {
      const words = rules.contentWords(rules.nameOf(phrase));
      // One resident is not the residents.
      const key = `${kind === 'anonymous' ? 'one ' : ''}${words.join(' ')}`;
      const known = byPhrase.get(key) ?? (kind === 'anonymous' ? sameStranger(words, phrase) : undefined);
      if (known !== undefined) return known;
      const index = add({
        name: rules.nameOf(phrase),
        kind,
        entity: null,
        ...(reply === undefined ? {} : { reply }),
      });
      byPhrase.set(key, index);
      if (kind === 'anonymous') noteStranger(words, phrase, index);
      return index;
    },
    hearsay(words) {
      hearsay ??= add({ name: words, kind: 'hearsay', entity: null });
      return hearsay;
    },
  };

  /** Who is quoted elsewhere has answered. */
  function answering(index: number, reply: Source['reply']): number {
    const source = sources[index];
    if (source?.reply !== undefined && reply === undefined) {
      const { reply: _, ...answered } = source;
      sources[index] = answered;
    }
    return index;
  }

  function noteStranger(words: readonly string[], phrase: string, source: number): void {
    const head = rules.headWord(phrase);
    const known = strangers.get(head) ?? [];
    if (known.length < MOST_STRANGERS) known.push({ words, source });
    strangers.set(head, known);
  }

  /** পৌরসভার একজন কর্মচারী, later পৌরসভা কার্যালয়ের একজন কর্মচারী: the fuller name stays. */
  function sameStranger(words: readonly string[], phrase: string): number | undefined {
    for (const stranger of strangers.get(rules.headWord(phrase)) ?? []) {
      if (words.length < 2) continue;
      const [less, more] =
        words.length < stranger.words.length ? [words, stranger.words] : [stranger.words, words];
      if (less.length < 2 || !less.every(word => more.includes(word))) continue;
      const source = sources[stranger.source];
      if (source !== undefined && more === words)
        sources[stranger.source] = { ...source, name: rules.nameOf(phrase) };
      return stranger.source;
    }
    return undefined;
  }
}
