import { DOMParser, type Element } from '@xmldom/xmldom';
import { TEI_NAMESPACE } from '../formats/teiNames';
import { createRecords, type Place, type Records } from './records';
import { readTei } from './teiArticle';
import type { Imported, Importer } from './types';

/**
 * TEI P5: the text of `body`, a line for each of its paragraphs, headings and lines, with names, quotations and claims
 * where their elements stand; fragments chained by `next` are one. Document types and entities are refused unread:
 * what they stand for may lie anywhere.
 */
export const tei: Importer = {
  id: 'tei',
  extensions: ['.tei.xml', '.xml'],
  read(files, words) {
    const records = createRecords(words);
    const articles = files.flatMap(({ name, content }): readonly Imported[] => {
      const place: Place = { file: name, line: null };
      if (/<!(?:DOCTYPE|ENTITY)/i.test(content)) {
        records.refuse(place, words('import.unread.doctype'), content.slice(0, SHOWN));
        return [];
      }
      const root = rootOf(content, place, records);
      if (root === undefined) return [];
      if (root.namespaceURI !== TEI_NAMESPACE || root.localName !== 'TEI') {
        records.refuse(place, words('import.unread.noTei'), content.slice(0, SHOWN));
        return [];
      }
      return [
        readTei(name, root, (reason, element) =>
          records.refuse(place, words(`import.unread.${reason}`), element.toString()),
        ),
      ];
    });
    return { articles, unread: records.unread };
  },
};

/** Units of a file that is none of the format that people are shown. */
const SHOWN = 200;

function rootOf(content: string, place: Place, records: Records): Element | undefined {
  const problems: string[] = [];
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') problems.push(message);
      },
    });
    const root = parser.parseFromString(content, 'text/xml').documentElement;
    if (problems.length === 0 && root !== null) return root;
  } catch (error) {
    problems.push(error instanceof Error ? error.message : '');
  }
  records.refuse(place, `XML: ${problems[0]?.split('\n')[0] ?? ''}`, content.slice(0, SHOWN));
  return undefined;
}
