import * as v from 'valibot';
import type { MessageKey } from '../../../messages/index';
import type { Annotation, DocumentEntity, DocumentSource } from '../annotations/document';
import { withReferences } from '../annotations/references';
import { VERDICTS } from '../decisions/types';
import { fromNote, type NoteType } from '../formats/bratNotes';
import { fingerprintOf, originAfter } from '../formats/fingerprint';
import { kindOf } from '../formats/labels';
import { byPosition, type Span } from '../text/span';
import type { BratLine } from './bratLines';
import { createReferents } from './bratReferents';
import { entitySchema, sourceSchema } from './documentSchema';
import { annotationOf, defined } from './made';
import type { Imported } from './types';

export type Refuse = (
  line: Pick<BratLine, 'place' | 'content'>,
  reason: Extract<MessageKey, `import.unread.${string}`>,
) => void;

/** Text-bound words where they stand in the text. */
export interface Bound {
  readonly line: BratLine;
  readonly type: string;
  readonly span: Span;
  readonly words: string;
}

/** What the lines say of each text-bound, entity and source by its id. */
export interface Said {
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By relation and the id from which it goes: the id to which it goes. */
  readonly relations: ReadonlyMap<string, string>;
  readonly equivalent: readonly (readonly string[])[];
}

type Parts = Pick<Imported, 'annotations' | 'entities' | 'sources' | 'ownIds'>;

/** The annotations of one article, from its text-bound words and what is said of them. */
export function partsOf(bounds: ReadonlyMap<string, Bound>, said: Said, refuse: Refuse): Parts {
  const note = (of: string, type: NoteType) => {
    const words = said.notes.get(of)?.get(type);
    return words === undefined ? undefined : fromNote(words);
  };
  const entities = thingsIn(said, 'Entity', bounds, entitySchema) as readonly DocumentEntity[];
  const sources = thingsIn(said, 'Source', bounds, sourceSchema) as readonly DocumentSource[];
  const referents = createReferents(bounds, said, sources);
  const ownIds = new Set<string>();
  const made = [...bounds].flatMap(([boundId, bound]): readonly Annotation[] => {
    if (bound.type === 'Speaker' || bound.type === 'Cue') return [];
    const attribute = (name: string) => said.attributes.get(boundId)?.get(name);
    const kind = kindOf(bound.type === 'Quote' ? `${attribute('Manner') ?? 'direct'} quote` : bound.type);
    if (kind === undefined) {
      refuse(bound.line, 'import.unread.type');
      return [];
    }
    const id = note(boundId, 'Id') ?? boundId;
    if (note(boundId, 'Id') === undefined) ownIds.add(id);
    const status = v.safeParse(statusSchema, attribute('Status'));
    const annotation = annotationOf(
      kind,
      defined({
        id,
        ...bound.span,
        text: bound.words,
        confidence: shareIn(note(boundId, 'Confidence'), 1),
        status: status.success ? status.output : ownIds.has(id) ? ('manual' as const) : ('auto' as const),
        why: note(boundId, 'Why'),
        value: note(boundId, 'Value'),
        by: note(boundId, 'By'),
        at: note(boundId, 'At'),
      }),
    );
    return [withFacts(annotation, boundId)];
  });

  function withFacts(annotation: Annotation, boundId: string): Annotation {
    switch (annotation.layer) {
      case 'structure':
        return annotation;
      case 'entity': {
        const entity = referents.entity(boundId);
        return entity === undefined ? annotation : { ...annotation, entity };
      }
      case 'claim':
        return {
          ...annotation,
          source: referents.sources(boundId)[0] ?? 'article',
          score: shareIn(note(boundId, 'Check-worthiness'), 0),
          reasons: note(boundId, 'Reasons')?.split(' ') ?? [],
        };
      case 'quote': {
        const speaker = said.relations.get(`Said-by ${boundId}`);
        const cue = said.relations.get(`Reported-by ${boundId}`);
        const [source = null, ...also] = referents.sources(boundId, speaker);
        const stance = said.attributes.get(boundId)?.get('Stance');
        return {
          ...annotation,
          source,
          mention: bounds.get(speaker ?? '')?.span ?? null,
          cue: bounds.get(cue ?? '')?.span ?? null,
          stance: stance === 'denies' || stance === 'questions' ? stance : 'asserts',
          ...(also.length === 0 ? {} : { also }),
        };
      }
    }
  }

  const all = { entities, sources: [...sources, ...referents.made()] };
  const names = new Map([...all.entities, ...all.sources].map(({ id, name }) => [id, name]));
  const words = new Map([...bounds.values()].map(({ span, words: of }) => [span, of]));
  const name = (id: string) => names.get(id);
  const wording = { entity: name, source: name, words: (span: Span) => words.get(span) ?? '' };
  const prints = new Map([...bounds.keys()].map(id => [note(id, 'Id'), note(id, 'Print')]));
  const annotations = made.map((annotation): Annotation => {
    const print = prints.get(annotation.id);
    if (print === undefined) return annotation;
    const { status: _, by: __, at: ___, ...rest } = annotation;
    return { ...rest, ...originAfter(annotation, print === fingerprintOf(annotation, wording)) };
  });
  return { ...withReferences({ annotations: annotations.sort(byPosition), ...all }), ownIds };
}

const statusSchema = v.picklist(VERDICTS);

/** Entities or sources, whose notes name an id of theirs instead of a text-bound one. */
function thingsIn(
  { notes }: Said,
  type: 'Entity' | 'Source',
  bounds: ReadonlyMap<string, Bound>,
  schema: v.GenericSchema<unknown, unknown>,
): readonly unknown[] {
  return [...notes].flatMap(([id, of]) => {
    const facts = of.get(type);
    if (facts === undefined || bounds.has(id)) return [];
    try {
      const read = v.safeParse(schema, { ...JSON.parse(fromNote(facts)), id });
      return read.success ? [read.output] : [];
    } catch {
      return [];
    }
  });
}

const shareIn = (words: string | undefined, otherwise: number): number => {
  const value = Number(words);
  return words !== undefined && value >= 0 && value <= 1 ? value : otherwise;
};
