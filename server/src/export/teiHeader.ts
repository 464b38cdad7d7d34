import type { Element } from '@xmldom/xmldom';
import type { DocumentEntity, DocumentSource } from '../annotations/document';
import { teiId } from '../formats/teiNames';
import type { Make } from './teiElements';
import type { Article } from './types';

/** The header: what the file is, whom and what it names, and what the codes in `ana` mean. */
export function writeHeader({ name, document }: Article, make: Make): Element {
  const { entities, sources, generator } = document;
  const people = entities.filter(({ type }) => type === 'PER').map(one => person(one, make));
  const bodies = entities.filter(({ type }) => type === 'ORG').map(one => body(one, make));
  const places = entities.filter(({ type }) => type === 'LOC').map(one => place(one, make));
  const others = entities.filter(({ type }) => !['PER', 'ORG', 'LOC'].includes(type));
  const cited = sources.map(one => source(one, make));
  const list = (of: string, items: readonly Element[], type?: string) =>
    items.length === 0 ? [] : [make(of, { type }, items)];
  const participants = [
    ...list('listPerson', people),
    ...list('listOrg', bodies),
    ...list('listPerson', cited, 'sources'),
  ];
  const { uri, sha256, language } = document.document;
  return make('teiHeader', {}, [
    make('fileDesc', {}, [
      make('titleStmt', {}, [make('title', {}, [name])]),
      make('publicationStmt', {}, [make('p', {}, ['Annotated for research; not a publication.'])]),
      make('sourceDesc', {}, [make('p', {}, [uri ?? `sha256 ${sha256}`])]),
    ]),
    make('encodingDesc', {}, [
      make('appInfo', {}, [
        make('application', { ident: generator.name, version: generator.version }, [
          make('label', {}, [generator.name]),
        ]),
      ]),
      make('classDecl', {}, [
        make(
          'taxonomy',
          { 'xml:id': 'said' },
          CODES.map(([id, meaning]) => category(id, meaning, make)),
        ),
        ...list(
          'taxonomy',
          others.map(one => otherEntity(one, make)),
        ).map(one => {
          one.setAttribute('xml:id', 'things');
          return one;
        }),
      ]),
    ]),
    make('profileDesc', {}, [
      make('langUsage', {}, [make('language', { ident: language })]),
      ...(participants.length === 0 ? [] : [make('particDesc', {}, participants)]),
      ...(places.length === 0 ? [] : [make('settingDesc', {}, list('listPlace', places))]),
    ]),
  ]);
}

/** What `ana` of a quotation says. */
const CODES: readonly (readonly [string, string])[] = [
  ['direct', 'words between quotation marks'],
  ['indirect', 'reported without quotation marks'],
  ['mixed', 'reported, with quoted words in it'],
  ['denies', 'the source denies it'],
  ['questions', 'the source questions it'],
];

const category = (id: string, meaning: string, make: Make): Element =>
  make('category', { 'xml:id': id }, [make('catDesc', {}, [meaning])]);

type Named = 'persName' | 'orgName' | 'placeName' | 'name';

/** A category's description holds names and no notes. */
const noteOf = (element: Named): string => (element === 'name' ? 'name' : 'note');

/** Its name, other names, and what else is known of it. */
function facts(
  { name, aliases, role, country }: DocumentEntity,
  element: Named,
  make: Make,
): readonly Element[] {
  return [
    make(element, {}, [name]),
    ...aliases.map(alias => make(element, { type: 'alias' }, [alias])),
    ...(role === undefined ? [] : [make(noteOf(element), { type: 'role' }, [role])]),
    ...(country === undefined ? [] : [make(noteOf(element), { type: 'country' }, [country])]),
  ];
}

const person = (one: DocumentEntity, make: Make): Element =>
  make('person', { 'xml:id': teiId(one.id), n: one.id }, facts(one, 'persName', make));

const body = (one: DocumentEntity, make: Make): Element =>
  make('org', { 'xml:id': teiId(one.id), n: one.id }, facts(one, 'orgName', make));

const place = (one: DocumentEntity, make: Make): Element =>
  make('place', { 'xml:id': teiId(one.id), n: one.id }, facts(one, 'placeName', make));

/** TEI's header has no lists for events, works and the like: they are categories, their type in `ana`'s stead. */
const otherEntity = (one: DocumentEntity, make: Make): Element =>
  make('category', { 'xml:id': teiId(one.id), n: one.id }, [
    make('catDesc', { n: one.type }, facts(one, 'name', make)),
  ]);

const BODIES: ReadonlySet<DocumentSource['kind']> = new Set(['organization', 'media', 'document']);

function source({ id, name, kind, entity, reply }: DocumentSource, make: Make): Element {
  const [element, named] = BODIES.has(kind) ? ['org', 'orgName'] : ['person', 'persName'];
  return make(
    element ?? '',
    {
      'xml:id': teiId(id),
      n: id,
      role: kind,
      corresp: entity === undefined ? undefined : `#${teiId(entity)}`,
    },
    [
      make(named ?? '', {}, [name]),
      ...(reply === undefined ? [] : [make('note', { type: 'reply' }, [reply])]),
    ],
  );
}
