import type { Uri } from 'vscode';
import type { Place } from './places';

/** The article that would be replaced by what is written, such as NAME.txt by brat's copy of it. */
export function articleReplaced(
  places: readonly Pick<Place, 'uri'>[],
  articles: readonly Uri[],
): Uri | undefined {
  const written = new Set(places.map(({ uri }) => keyOf(uri)));
  return articles.find(article => written.has(keyOf(article)));
}

/** Names that differ only in case, or in how a character is composed, are the same to many file systems. */
const keyOf = ({ scheme, authority, path }: Uri) =>
  JSON.stringify([scheme, authority, path.normalize('NFC').toLowerCase()]);
