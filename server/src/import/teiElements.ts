import type { Element } from '@xmldom/xmldom';
import type { Annotation } from '../annotations/document';
import { kindOf } from '../formats/labels';
import { annotationOf, type Common, defined } from './made';
import type { Parts } from './w3cArticle';

/** Elements that mark something that we know. */
export const MARKING: ReadonlySet<string> = new Set([
  'persName',
  'orgName',
  'placeName',
  'geogName',
  'country',
  'settlement',
  'region',
  'date',
  'time',
  'num',
  'measure',
  'roleName',
  'title',
  'name',
  'rs',
  'said',
  'quote',
  'q',
  'seg',
]);

/** Whether an element marks the words that name a quote's source or report it. */
export function partOf(element: Element): 'mention' | 'cue' | undefined {
  const type = element.getAttribute('type');
  if (element.localName === 'rs' && type === 'mention') return type;
  return element.localName === 'seg' && type === 'cue' ? type : undefined;
}

/** Labels of the elements whose own name says nothing; others are known by theirs. */
const LABELS: Readonly<Record<string, string>> = {
  geogName: 'LOC',
  settlement: 'LOC',
  region: 'LOC',
  time: 'DATE',
  measure: 'NUM',
  title: 'WORK',
};

/** @param idOf answers the id of what a pointer points to */
export function annotationFor(
  element: Element,
  common: Common,
  parts: Parts,
  idOf: (pointer: string) => string,
): Annotation | undefined {
  const attribute = (name: string) => element.getAttribute(name) || undefined;
  const name = element.localName ?? '';
  const pointers = (key: string) => attribute(key)?.split(/\s+/).map(idOf) ?? [];
  const codes = attribute('ana')?.split(/\s+/) ?? [];
  if (name === 'said' || name === 'quote' || name === 'q') {
    const type = ['direct', 'indirect', 'mixed'].find(one => codes.includes(`#${one}`));
    const kind = kindOf(`${type ?? (attribute('direct') === 'false' ? 'indirect' : 'direct')} quote`);
    const made = kind === undefined ? undefined : annotationOf(kind, common);
    if (made?.layer !== 'quote') return undefined;
    const [source = null, ...also] = pointers('who');
    return {
      ...made,
      source,
      mention: parts.mention ?? null,
      cue: parts.cue ?? null,
      stance: codes.includes('#denies') ? 'denies' : codes.includes('#questions') ? 'questions' : 'asserts',
      ...(also.length === 0 ? {} : { also }),
    };
  }
  const isOpen = name === 'seg' || name === 'name' || name === 'rs';
  const type = attribute('type') ?? '';
  const label = isOpen ? (type === 'line' ? (attribute('subtype') ?? '') : type) : (LABELS[name] ?? name);
  const kind = kindOf(label);
  if (kind === undefined) return undefined;
  const made = annotationOf(kind, common);
  if (made.layer === 'claim') {
    const [score = '0', ...reasons] = attribute('n')?.split(' ') ?? [];
    const [source = 'article'] = pointers('source');
    return { ...made, source, score: Math.min(1, Math.max(0, Number(score) || 0)), reasons };
  }
  if (made.layer !== 'entity') return made;
  const [entity] = [...pointers('ref'), ...pointers('corresp')];
  const value = attribute('when') ?? attribute('value') ?? attribute('n');
  return { ...made, ...defined({ entity, value }) };
}
