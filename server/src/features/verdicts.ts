import type { Annotation } from '../annotations/document';
import type { Snapshot } from '../annotations/snapshot';
import type { AnnotationReference, ReviewCommand } from '../protocol';

/** What a person can still decide about an annotation. */
export function verdictsOn({ layer, status }: Annotation): readonly ReviewCommand[] {
  const accept: readonly ReviewCommand[] = status === 'auto' ? ['acceptAnnotation'] : [];
  const rest: readonly ReviewCommand[] =
    layer === 'claim'
      ? ['setSource']
      : layer === 'quote'
        ? ['changeType', 'setSource', 'applyToAllMentions']
        : ['changeType', 'applyToAllMentions'];
  return [...accept, 'rejectAnnotation', ...rest];
}

export const referenceTo = ({ uri, version }: Snapshot, { id }: Annotation): AnnotationReference => ({
  uri,
  version,
  ids: [id],
});
