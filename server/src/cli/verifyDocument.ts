import { wordsIn } from '../../../messages/index';
import { sha256Of } from '../annotations/digest';
import type { AnnotationDocument } from '../annotations/document';
import { readFiles } from '../import/index';
import { type Fault, lineOfJsonError } from './verifySidecar';

/** What is wrong with an annotation document, beside the text that it is about. */
export function faultsOfDocument(content: string, text: string): readonly Fault[] {
  const { unread, articles } = readFiles('native', [{ name: '', content }], wordsIn('en'));
  const faults: Fault[] = unread.map(({ reason }) => ({ line: lineOfJsonError(content), reason }));
  for (const { ground, annotations } of articles) {
    if (ground.kind === 'quoted' && ground.sha256 !== null && ground.sha256 !== sha256Of(text))
      faults.push({ line: null, reason: 'made for another version of the article' });
    faults.push(...annotations.flatMap(one => faultsOfAnnotation(one, text)));
  }
  return faults;
}

function faultsOfAnnotation(
  { id, start, end, text: words }: AnnotationDocument['annotations'][number],
  text: string,
): readonly Fault[] {
  if (text.slice(start, end) === words) return [];
  const reason =
    end > text.length ? `ends behind the article (${text.length})` : 'is not what the article holds';
  return [{ line: null, reason: `annotation ${id}, ${start} to ${end}: ${reason}` }];
}
