import type { Annotation } from '../annotations/document';
import type { Side } from './side';

/** What an annotator says by one annotation, with names in the place of ids. */
export interface Said {
  readonly type: string;
  readonly text: string;
  readonly rejected: boolean;
  /** Whose words a quote is, or on whose word a claim stands: null for nobody's, and of a claim the article's own. */
  readonly source?: string | null;
  /** Which person, place or thing a mention is; null for one that is not linked. */
  readonly entity?: string | null;
  readonly stance?: string;
}

export function saidBy({ document: { entities, sources } }: Side, annotation: Annotation): Said {
  const { type, text, status } = annotation;
  const said = { type, text, rejected: status === 'rejected' };
  const nameOf = (things: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    things.find(thing => thing.id === id)?.name ?? null;
  switch (annotation.layer) {
    case 'entity':
      return { ...said, entity: nameOf(entities, annotation.entity ?? null) };
    case 'quote':
      return { ...said, source: nameOf(sources, annotation.source), stance: annotation.stance };
    case 'claim':
      return { ...said, source: nameOf(sources, annotation.source) };
    case 'structure':
      return said;
  }
}
