import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article with marks by hand, in the format of docs/evaluation.md. */
export interface LabelledArticle {
  readonly name: string;
  readonly text: string;
  readonly marks: unknown;
}

const MARKS = /\.(?:gold|expected)\.json$/;
const TEXT = /\.(?:txt|article|news)$/;

/**
 * The articles of a folder that have a NAME.gold.json or NAME.expected.json, by name.
 * @param textFolders where their texts are
 * @throws Error where a text is missing
 */
export function labelledArticles(
  folder: string,
  textFolders: readonly string[] = [folder],
): readonly LabelledArticle[] {
  const texts = new Map(
    textFolders.flatMap(from =>
      readdirSync(from)
        .filter(file => TEXT.test(file))
        .map(file => [file.replace(TEXT, ''), join(from, file)] as const),
    ),
  );
  return readdirSync(folder)
    .filter(file => MARKS.test(file))
    .sort()
    .map(file => {
      const name = file.replace(MARKS, '');
      const text = texts.get(name);
      if (text === undefined) throw new Error(`no text of ${file}`);
      return {
        name,
        text: readFileSync(text, 'utf8'),
        marks: JSON.parse(readFileSync(join(folder, file), 'utf8')),
      };
    });
}

/** The lines of a JSON Lines file. */
export function readJsonLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T);
}
