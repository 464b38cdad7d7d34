import type { DocumentEntity, EntityAnnotation } from '../annotations/document';
import { quotesOf } from '../annotations/referents';
import type { Snapshot } from '../annotations/snapshot';
import type { EntityType } from '../layers/types';
import { escapeMarkdown } from '../text/escapeMarkdown';
import { certainty } from './certainty';
import { countryName, flagOf } from './countries';
import { excerpt } from './excerpt';
import { lookUpLink } from './lookUpLink';
import { isSourceSure, type Reader } from './reader';

/** As many quotes and other forms of a name as a hover lists. */
const QUOTES = 3;
const FORMS = 6;

/** Types that are no names, so nothing to look up. */
const UNNAMED: ReadonlySet<EntityType> = new Set(['DATE', 'NUM', 'ROLE']);

/** Name, type and role; mentions, quotes and other forms; flag; link; why: one Markdown block. */
export function describeEntity(snapshot: Snapshot, mention: EntityAnnotation, reader: Reader): string {
  const { words } = reader;
  const entity = mention.entity === undefined ? undefined : snapshot.entities.get(mention.entity);
  const name = entity?.name ?? mention.text;
  const heading = `**${escapeMarkdown(name)}** · ${words(`entity.${mention.type}`)}`;
  const value = mention.value === undefined ? [] : [words('hover.value', escapeMarkdown(mention.value))];
  return [
    heading,
    ...(entity === undefined ? value : describeLinked(snapshot, entity, reader)),
    ...lookUp(snapshot, mention, name, reader),
    certainty(mention, reader),
  ].join('  \n');
}

function describeLinked(snapshot: Snapshot, entity: DocumentEntity, reader: Reader): readonly string[] {
  const { words, language } = reader;
  const country =
    entity.country === undefined
      ? []
      : [`${flagOf(entity.country)} ${escapeMarkdown(countryName(entity.country, language))}`.trim()];
  const role = entity.role === undefined ? [] : [words('hover.role', escapeMarkdown(entity.role))];
  const others = entity.aliases.filter(alias => alias !== entity.name).slice(0, FORMS);
  const forms = others.length === 0 ? [] : [words('hover.otherForms', others.map(escapeMarkdown).join(', '))];
  return [
    ...country,
    ...role,
    words(
      entity.mentions.length === 1 ? 'hover.mentions.one' : 'hover.mentions.other',
      entity.mentions.length,
    ),
    ...forms,
    ...quotedOn(snapshot, entity, reader),
  ];
}

/** `Quoted on: “…”, “…”` with the first quotes that are surely of the source that the entity is. */
function quotedOn(snapshot: Snapshot, entity: DocumentEntity, reader: Reader): readonly string[] {
  const source = snapshot.document.sources.find(candidate => candidate.entity === entity.id);
  const { words } = reader;
  const quotes = quotesOf(snapshot, source)
    .filter(quote => isSourceSure(reader, quote))
    .slice(0, QUOTES);
  if (quotes.length === 0) return [];
  return [
    `${words('hover.quotedOn')}: ${quotes.map(({ text }) => `“${escapeMarkdown(excerpt(text, 70))}”`).join(', ')}`,
  ];
}

function lookUp(
  snapshot: Snapshot,
  { type }: EntityAnnotation,
  name: string,
  { words, settings }: Reader,
): readonly string[] {
  if (!settings.hover.lookUpLinks || UNNAMED.has(type)) return [];
  return [`[${words('hover.lookUp')}](${lookUpLink(name, snapshot.document.document.language)})`];
}
