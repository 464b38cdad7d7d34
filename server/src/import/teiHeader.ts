import type { Element, Node } from '@xmldom/xmldom';
import * as v from 'valibot';
import type { DocumentEntity, DocumentSource } from '../annotations/document';
import { entitySchema, sourceSchema } from './documentSchema';
import { defined } from './made';

interface Things {
  readonly entities: readonly DocumentEntity[];
  readonly sources: readonly DocumentSource[];
  /** The id of what a pointer such as `#E1` points to. */
  idOf(pointer: string): string;
}

const LISTED: ReadonlySet<string> = new Set(['person', 'personGrp', 'org', 'place', 'category']);

const NAMES: readonly string[] = ['persName', 'orgName', 'placeName', 'name'];

/** People, bodies, places and other things that the header lists; sources are in a list of that type, or said by `who`. */
export function readThings(root: Element): Things {
  const ids = new Map<string, string>();
  const idOf = (pointer: string) => ids.get(pointer) ?? pointer.replace(/^#/, '');
  const inOrder = Array.from(root.getElementsByTagName('*')).filter(
    one => LISTED.has(one.localName ?? '') && one.getAttribute('xml:id'),
  );
  for (const one of inOrder) {
    const id = one.getAttribute('xml:id') ?? '';
    ids.set(`#${id}`, one.getAttribute('n') || id);
  }
  const said = new Set(
    Array.from(root.getElementsByTagName('said')).flatMap(one => one.getAttribute('who')?.split(/\s+/) ?? []),
  );
  const entities: DocumentEntity[] = [];
  const sources: DocumentSource[] = [];
  for (const one of inOrder) {
    const pointer = `#${one.getAttribute('xml:id')}`;
    const list = one.parentNode;
    const isSource = list !== null && isElement(list) && list.getAttribute('type') === 'sources';
    const facts = factsOf(one, idOf(pointer));
    const entity = v.safeParse(entitySchema, facts);
    const role = one.getAttribute('role') || (one.localName === 'org' ? 'organization' : 'person');
    const of = isSource ? pointerOf(one, 'corresp', idOf) : facts.id;
    const source = v.safeParse(sourceSchema, defined({ ...facts, kind: role, entity: of }));
    if (isSource || said.has(pointer)) {
      if (source.success) sources.push(source.output);
    }
    if (!isSource && entity.success) entities.push(entity.output);
  }
  return { entities, sources, idOf };
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  personGrp: 'NORP',
  org: 'ORG',
  place: 'LOC',
};

/** Types of what stands beside the name itself. */
const NOTES: ReadonlySet<string> = new Set(['alias', 'role', 'country', 'reply']);

function factsOf(one: Element, id: string) {
  const described = one.getElementsByTagName('catDesc')[0];
  const children = Array.from((described ?? one).childNodes).filter(isElement);
  const named = children.filter(({ localName }) => NAMES.includes(localName ?? ''));
  const typed = (type: string) => children.filter(child => child.getAttribute('type') === type);
  const note = (type: string) => typed(type)[0]?.textContent ?? undefined;
  return defined({
    id,
    type: TYPES[one.localName ?? ''] ?? described?.getAttribute('n'),
    name: named.find(name => !NOTES.has(name.getAttribute('type') ?? ''))?.textContent ?? undefined,
    aliases: typed('alias').map(name => name.textContent ?? ''),
    role: note('role'),
    country: note('country'),
    reply: note('reply'),
  });
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const pointerOf = (one: Element, key: string, idOf: (pointer: string) => string): string | undefined => {
  const pointer = one.getAttribute(key);
  return pointer === null || pointer === '' ? undefined : idOf(pointer);
};
