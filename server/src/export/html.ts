import { languageOf, type Words } from '../../../messages/index';
import { base64Sha256 } from './base64';
import { articleSection } from './htmlArticle';
import { namesSection, sourcesSection } from './htmlLists';
import { createRefs } from './htmlRefs';
import { STYLE } from './htmlStyle';
import { escapeHtml } from './htmlText';
import { standing } from './standing';
import type { Article, Exporter } from './types';

/**
 * A page for people that stands alone: the article with everything marked in it, its sources with what they say, its
 * names. It holds no script and asks for nothing (its policy forbids both); all of the article's words are escaped.
 */
export const html: Exporter = {
  id: 'html',
  label: 'HTML',
  extensions: ['.html'],
  write: (article, words) => [pageOf(article, words)],
};

const POLICY = `default-src 'none'; style-src '${base64Sha256(STYLE)}'; base-uri 'none'; form-action 'none'`;

function pageOf(article: Article, words: Words): string {
  const refs = createRefs(article.document, languageOf(words));
  const say = (...args: Parameters<Words>) => escapeHtml(words(...args));
  const name = escapeHtml(article.name);
  const { generator } = article.document;
  return `<!doctype html>
<html lang="${languageOf(words)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(`${generator.name} ${generator.version}`)}">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body class="page">
<header>
<a class="skip" href="#sources">${say('export.html.skip')}</a>
<h1>${name}</h1>
<p class="facts">${say('export.html.facts', ...countsOf(article))}</p>
<h2>${say('export.html.legend')}</h2>
${legend(say)}
</header>
<main>
${articleSection(article, refs, say)}
<aside aria-labelledby="sources">
${sourcesSection(article, refs, say)}
</aside>
${namesSection(article, refs, say)}
</main>
<footer><p>${say('export.html.madeBy', generator.name, generator.version)}</p></footer>
</body>
</html>
`;
}

/** Sources, quotes, claims, reviewed annotations, all of them. */
function countsOf({ document }: Article): readonly number[] {
  const stands = standing(document);
  const count = (layer: string) => stands.filter(one => one.layer === layer).length;
  const reviewed = stands.filter(({ status }) => status !== 'auto').length;
  return [document.sources.length, count('quote'), count('claim'), reviewed, stands.length];
}

function legend(say: (...args: Parameters<Words>) => string): string {
  const item = (sample: string, meaning: string) => `<li>${sample} ${meaning}</li>`;
  const mark = (kind: string, word: string) => `<mark class="${kind}">${word}</mark>`;
  return `<ul class="legend">
${item(mark('quote reviewed', say('export.html.sample')), say('export.html.quote'))}
${item(mark('claim reviewed', say('export.html.sample')), say('kind.claim'))}
${item(mark('entity reviewed', say('export.html.sample')), say('export.html.name'))}
${item(`<span class="speaker">${say('export.html.sample')}</span>`, say('export.html.speaker'))}
${item(`<span class="cue">${say('export.html.sample')}</span>`, say('kind.cue'))}
${item(mark('entity suggested', say('export.html.sample')), say('export.html.dotted'))}
${item(mark('entity reviewed', say('export.html.sample')), say('export.html.solid'))}
</ul>`;
}
