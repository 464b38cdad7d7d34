import type { DocumentEntity, DocumentSource, EntityAnnotation } from '../../annotations/document';
import type { Operation } from '../operations';
import type { MergeDecision, NamedEntity, RenameDecision } from '../types';
import { again, type ReviewedArticle, together } from './article';
import { isCalled, setEntity } from './change';

/** Says that two entities are one, known by the name of the second. */
export function merge(article: ReviewedArticle, from: DocumentEntity, into: DocumentEntity): Operation {
  const decision: MergeDecision = {
    ...article.decided(),
    kind: 'merge',
    from: { name: from.name, type: from.type },
    into: { name: into.name, type: into.type },
  };
  return { put: [decision], remove: [] };
}

/** Says that some mentions are another one; a merge that made that one something else no longer holds. */
export function split(
  article: ReviewedArticle,
  mentions: readonly EntityAnnotation[],
  entity: NamedEntity,
): Operation {
  const remove = [...article.decisions.values()].flatMap(decision =>
    decision.kind === 'merge' && decision.from.type === entity.type && decision.from.name === entity.name
      ? [decision.id]
      : [],
  );
  return together([{ put: [], remove }, ...mentions.map(mention => setEntity(article, mention, entity))]);
}

/** The entity that already bears a name: a split to that name would come back to it. */
export const bearerOf = ({ document }: ReviewedArticle, { name, type }: NamedEntity) =>
  document.entities.find(entity => entity.type === type && isCalled(entity, name));

/** Shows a source by another label; by its own name again where that is the label. */
export function rename(article: ReviewedArticle, source: DocumentSource, label: string): Operation {
  const before = [...article.decisions.values()].find(
    (decision): decision is RenameDecision =>
      decision.kind === 'rename' && decision.label === source.name && decision.source.kind === source.kind,
  );
  if (before === undefined) {
    const decision: RenameDecision = {
      ...article.decided(),
      kind: 'rename',
      source: { name: source.name, kind: source.kind },
      label,
    };
    return { put: [decision], remove: [] };
  }
  if (before.source.name === label) return { put: [], remove: [before.id] };
  return { put: [{ ...again(article, before), label }], remove: [] };
}
