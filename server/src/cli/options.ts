import { InvalidArgumentError, Option } from 'commander';
import type { Layer } from '../annotations/document';
import { exportFormats, LAYERS } from '../export/index';
import { type FileKind, importFormats } from '../import/index';
import { languages } from '../languages/index';
import type { DecisionsPlace } from './sidecarFile';

const idOf = <T extends string>({ id }: { readonly id: T }): T => id;

/** An option that stands at most once, for one of `choices` where there are any. */
export function once(flags: string, description: string, choices?: readonly string[]): Option {
  const option = new Option(flags, description);
  if (choices !== undefined) option.choices(choices);
  return option.argParser((value: string, earlier: unknown) => {
    if (typeof earlier === 'string') throw new InvalidArgumentError('It was given before: give it once.');
    if (choices?.includes(value) === false)
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return value;
  });
}

export const EXPORT_FORMATS = exportFormats.map(idOf);
/** What can be read: the formats, and decisions as they stand beside an article. */
export const IMPORT_KINDS: readonly FileKind[] = ['decisions', ...importFormats.map(idOf)];
export const LANGUAGES = languages.map(idOf);

export const outOption = () =>
  once('--out <dir>', 'folder for one file an article (default: standard output)');

export const languageOption = () =>
  once('--language <id>', 'language of the articles (default: auto)', ['auto', ...LANGUAGES]);

export const decisionsOption = () =>
  once('--decisions <dir>', 'folder of the decisions, by the articles’ paths (default: beside the articles)');

export const noDecisionsOption = () => new Option('--no-decisions', 'leave out what people decided');

export const lexiconOption = () =>
  once('--lexicon <file>', 'names to find and words that are none: .newsmark/lexicon.json');

/** What commander makes of the two options of decisions. */
export const decisionsPlace = (value: string | boolean | undefined): DecisionsPlace =>
  value === false ? 'none' : writtenPlace(value);

/** The same where `--no-decisions` makes no sense. */
export const writtenPlace = (value: string | boolean | undefined): Exclude<DecisionsPlace, 'none'> =>
  typeof value === 'string' ? { folder: value } : 'beside';

/** `entity,quote` */
export const layersOption = () =>
  new Option('--layers <list>', `layers, with commas between: ${LAYERS.join(',')} (default: all)`).argParser(
    (value: string): readonly Layer[] => {
      const names = value.split(',').map(name => name.trim());
      const chosen = LAYERS.filter(layer => names.includes(layer));
      if (chosen.length < new Set(names).size)
        throw new InvalidArgumentError(`Allowed layers are ${LAYERS.join(', ')}.`);
      return chosen;
    },
  );
