import { measureProse } from './prose';

/**
 * Whether a plain-text or Markdown file holds running prose and so perhaps an article, rather than a log, a table,
 * a list, code, or one of the texts that come with software.
 *
 * @param text the file or its beginning, about 20,000 UTF-16 units
 * @param fileName without folders: `Untitled-1`, `কালিগঙ্গা.txt`
 * @param already whether the file was taken for an article until now: it then stays one for longer
 */
export function looksLikeArticle(text: string, fileName: string, already = false): boolean {
  if (!mayNameArticle(fileName) || text.includes('\0') || licenceWords.test(text)) return false;
  const { words, share } = measureProse(text);
  return already ? words >= 20 && share >= 0.35 : words >= 40 && share >= 0.6;
}

const extensions: ReadonlySet<string> = new Set(['', 'txt', 'text', 'md', 'markdown', 'mdown', 'mkd']);

/** Names that people give to texts about software and for machines, without extension and in lower case. */
const otherNames =
  /^(?:readme|change-?log|changes|history|contributing|contributors|authors|maintainers|codeowners|code_of_conduct|security|support|governance|licen[cs]e|copying|notice|copyright|todo|install|upgrad(?:e|ing)|makefile|cmakelists|dockerfile|requirements|constraints|robots|humans|ads|security|manifest|version|commit_editmsg|merge_msg|tag_editmsg|squash_msg|git-rebase-todo|pull_request_template|issue_template)(?:[-_.].*)?$/;

function mayNameArticle(fileName: string): boolean {
  const name = fileName.toLowerCase();
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot === -1 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
  return stem !== '' && extensions.has(extension) && !otherNames.test(stem) && !/[-.]lock$/.test(stem);
}

const licenceWords =
  /permission is hereby granted|licensed under the|general public licen[cs]e|redistribution and use in source|without warrant(?:y|ies)|express or implied/i;
