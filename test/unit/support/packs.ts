import { packLists } from '../../../scripts/pack-lexicons.mjs';
import { languages } from '../../../server/src/languages/index';
import { parseLexicon } from '../../../server/src/languages/lexicon';
import type { LanguagePack } from '../../../server/src/languages/types';
import { detectMentions } from '../../../server/src/layers/entity/detectMentions';
import { collectNames, completeMentions } from '../../../server/src/layers/entity/knownNames';
import { classifyParagraphs } from '../../../server/src/layers/structure/classifyParagraphs';
import type { EntityType, Mention } from '../../../server/src/layers/types';
import { type Reading, readParagraph } from '../../../server/src/text/reading';

const packs = new Map<string, LanguagePack>();

/** The language pack with its real word lists. */
export function packOf(id: string): LanguagePack {
  const known = packs.get(id);
  if (known !== undefined) return known;
  const entry = languages.find(language => language.id === id);
  if (entry === undefined) throw new RangeError(`no language ${id}`);
  const lists = new URL(`../../../server/src/languages/${id}/lists/`, import.meta.url);
  const pack = entry.create(parseLexicon(packLists(lists.pathname)));
  packs.set(id, pack);
  return pack;
}

/** Both passes of the entity layer over the paragraphs of an article. */
export function mentionsIn(
  id: string,
  paragraphs: readonly string[],
): { readonly readings: readonly Reading[]; readonly mentions: readonly (readonly Mention[])[] } {
  const pack = packOf(id);
  const readings = paragraphs.map(text => readParagraph(text, pack.sentences));
  const kinds = classifyParagraphs(readings, pack);
  const first = readings.map((reading, i) => detectMentions(reading, kinds[i] ?? 'body', pack));
  const known = collectNames(readings, first, kinds, pack);
  return {
    readings,
    mentions: readings.map((reading, i) => completeMentions(reading, first[i] ?? [], known, pack)),
  };
}

/** The words of the mentions of some types in one paragraph, as `words/TYPE`. */
export function namesIn(id: string, text: string, types: readonly EntityType[]): readonly string[] {
  const { mentions } = mentionsIn(id, [text]);
  return (mentions[0] ?? [])
    .filter(({ type }) => types.includes(type))
    .map(({ start, end, type }) => `${text.slice(start, end)}/${type}`);
}

/** Kinds of the lines of an article. */
export function kindsOf(id: string, text: string): readonly string[] {
  const pack = packOf(id);
  return classifyParagraphs(
    text.split('\n').map(line => readParagraph(line, pack.sentences)),
    pack,
  );
}
