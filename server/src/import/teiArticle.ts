import type { Element } from '@xmldom/xmldom';
import type { Annotation } from '../annotations/document';
import { withReferences } from '../annotations/references';
import { byPosition, type Span } from '../text/span';
import { annotationFor, partOf } from './teiElements';
import { readThings } from './teiHeader';
import { readBody } from './teiText';
import type { Imported } from './types';

/** Keeps an element that was not understood. */
export type Refuse = (reason: 'type', element: Element) => void;

/** An element and the words in it and in the fragments that go on with it. */
export interface Whole extends Span {
  readonly element: Element;
}

export function readTei(name: string, root: Element, refuse: Refuse): Imported {
  const { text, found } = readBody(root);
  const { entities, sources, idOf } = readThings(root);
  const wholes = joined(found);
  const parts = new Map<string, { mention?: Span; cue?: Span }>();
  for (const { element, start, end } of wholes) {
    const part = partOf(element);
    const of = element.getAttribute('corresp') ?? '';
    if (part !== undefined) parts.set(of, { ...parts.get(of), [part]: { start, end } });
  }
  const annotations = wholes.flatMap(({ element, start, end }, i): readonly Annotation[] => {
    if (partOf(element) !== undefined) return [];
    const common = {
      id: `${i + 1}`,
      start,
      end,
      text: text.slice(start, end),
      confidence: 1,
      status: 'manual' as const,
    };
    const own = parts.get(`#${element.getAttribute('xml:id') ?? ''}`) ?? {};
    const annotation = annotationFor(element, common, own, idOf);
    if (annotation !== undefined) return [annotation];
    refuse('type', element);
    return [];
  });
  const language = root.getAttribute('xml:lang');
  return {
    name,
    ...(language === null || language === '' ? {} : { language }),
    ground: { kind: 'text', text, spaced: true },
    ...withReferences({ annotations: annotations.sort(byPosition), entities, sources }),
    ownIds: new Set(annotations.map(({ id }) => id)),
  };
}

/** Elements with the fragments that go on with them taken in. */
function joined(found: readonly Whole[]): readonly Whole[] {
  const byId = new Map(found.map(one => [`#${one.element.getAttribute('xml:id') ?? ''}`, one]));
  return found.flatMap(one => {
    if (one.element.getAttribute('prev')) return [];
    let { end } = one;
    const seen = new Set<Whole>([one]);
    for (let next = byId.get(one.element.getAttribute('next') ?? ''); next !== undefined; ) {
      if (seen.has(next)) break;
      seen.add(next);
      end = Math.max(end, next.end);
      next = byId.get(next.element.getAttribute('next') ?? '');
    }
    return [{ ...one, end }];
  });
}
