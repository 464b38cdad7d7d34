import type { DocumentSource } from '../annotations/document';
import { NOBODY } from '../formats/bratNotes';
import { kindOf } from '../formats/labels';
import type { Bound, Said } from './bratArticle';

/** Whom or what text-bound words stand for. */
export interface Referents {
  /** Id of the entity that a mention is of: its group's, or its own by a note. */
  entity(bound: string): string | undefined;
  /** Ids of the sources of a quote or claim: those of the words that name them, or its own by a note. */
  sources(bound: string, speaker?: string): readonly string[];
  /** Sources that nothing said of but the words that name them. */
  made(): readonly DocumentSource[];
}

/** Words that a person joined to others by `Equiv` stand for the same; a speaker of whom nothing is known is a new source. */
export function createReferents(
  bounds: ReadonlyMap<string, Bound>,
  { notes, equivalent }: Said,
  sources: readonly DocumentSource[],
): Referents {
  const groups = new Map<string, readonly string[]>();
  for (const ids of equivalent) for (const id of ids) groups.set(id, ids);
  const made = new Map<string, DocumentSource>();
  const note = (type: 'Entity' | 'Source', id: string) => notes.get(id)?.get(type);

  const entity = (bound: string): string | undefined => {
    const own = note('Entity', bound);
    const shared = groups.get(bound)?.flatMap(id => note('Entity', id) ?? []);
    return shared?.[0] ?? own;
  };
  const sourceOfGroup = (bound: string): readonly string[] => {
    const group = groups.get(bound) ?? [];
    const named = group.flatMap(id => note('Source', id) ?? [])[0];
    if (named !== undefined && named !== NOBODY) return named.split(' ');
    const shared = entity(bound);
    return sources
      .flatMap(one => (shared !== undefined && one.entity === shared ? [one.id] : []))
      .slice(0, 1);
  };
  const newSource = (bound: string): readonly string[] => {
    const words = bounds.get(bound)?.words;
    if (words === undefined) return [];
    const id = made.get(words)?.id ?? `new-${made.size + 1}`;
    const members = [bound, ...(groups.get(bound) ?? [])];
    const isBody = members.some(one => {
      const kind = kindOf(bounds.get(one)?.type ?? '');
      return kind?.layer === 'entity' && kind.type === 'ORG';
    });
    made.set(words, { id, name: words, kind: isBody ? 'organization' : 'person', citations: [] });
    return [id];
  };
  return {
    entity,
    sources(bound, speaker) {
      const own = note('Source', speaker ?? bound);
      if (own !== undefined) return own === NOBODY ? [] : own.split(' ');
      if (speaker === undefined) return [];
      const shared = sourceOfGroup(speaker);
      return shared.length > 0 ? shared : newSource(speaker);
    },
    made: () => [...made.values()],
  };
}
