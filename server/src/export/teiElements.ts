import type { Element } from '@xmldom/xmldom';
import type { Annotation, ClaimAnnotation, EntityAnnotation, QuoteAnnotation } from '../annotations/document';
import { ENTITY_ELEMENTS, teiId } from '../formats/teiNames';
import type { Marked } from './teiPieces';

/** Makes an element of TEI; attributes that are undefined are left out. */
export type Make = (
  name: string,
  attributes?: Readonly<Record<string, string | undefined>>,
  children?: readonly (Element | string)[],
) => Element;

/** Answers an element for each fragment of what is marked; the second points back to the first, and so on. */
export function createTeiElements(marked: readonly Marked[], make: Make): (one: Marked) => Element {
  const numbers = new Map<Annotation, number>();
  for (const { annotation } of marked)
    if (!numbers.has(annotation)) numbers.set(annotation, numbers.size + 1);
  const last = new Map<Marked, { readonly id: string; readonly count: number; readonly element: Element }>();
  return one => {
    const base = `${one.part === 'whole' ? 'a' : `${one.part}-`}${numbers.get(one.annotation)}`;
    const before = last.get(one);
    const id = before === undefined ? base : `${base}.${before.count + 1}`;
    before?.element.setAttribute('next', `#${id}`);
    const element = make(...elementOf(one, `a${numbers.get(one.annotation)}`));
    element.setAttribute('xml:id', id);
    if (before !== undefined) element.setAttribute('prev', `#${before.id}`);
    last.set(one, { id, count: (before?.count ?? 1) + (before === undefined ? 0 : 1), element });
    return element;
  };
}

type Attributes = Readonly<Record<string, string | undefined>>;

function elementOf({ annotation, part }: Marked, id: string): readonly [string, Attributes] {
  if (part !== 'whole') return [part === 'mention' ? 'rs' : 'seg', { type: part, corresp: `#${id}` }];
  switch (annotation.layer) {
    case 'structure':
      return ['seg', { type: 'line', subtype: annotation.type }];
    case 'entity':
      return entityElement(annotation);
    case 'quote':
      return quoteElement(annotation);
    case 'claim':
      return claimElement(annotation);
  }
}

function entityElement({ type, entity, value }: EntityAnnotation): readonly [string, Attributes] {
  const { element, type: subtype } = ENTITY_ELEMENTS[type];
  const isDay = type === 'DATE' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value ?? '');
  const isFigure = type === 'NUM' && /^-?\d+(?:\.\d+)?$/.test(value ?? '');
  return [
    element,
    {
      type: subtype,
      // A num has no ref.
      [type === 'NUM' ? 'corresp' : 'ref']: entity === undefined ? undefined : `#${teiId(entity)}`,
      when: isDay ? value : undefined,
      value: isFigure ? value : undefined,
      n: isDay || isFigure ? undefined : value,
    },
  ];
}

function quoteElement({ type, source, also = [], stance }: QuoteAnnotation): readonly [string, Attributes] {
  const who = source === null ? undefined : [source, ...also].map(id => `#${teiId(id)}`).join(' ');
  const stands = stance === 'asserts' ? '' : ` #${stance}`;
  return ['said', { who, direct: `${type === 'direct'}`, ana: `#${type}${stands}` }];
}

function claimElement({ source, score, reasons }: ClaimAnnotation): readonly [string, Attributes] {
  return [
    'seg',
    {
      type: 'claim',
      source: source === 'article' ? undefined : `#${teiId(source)}`,
      n: [`${score}`, ...reasons].join(' '),
    },
  ];
}
