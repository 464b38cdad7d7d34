import { type LayerName, type LayerSpan, layerSpansOf, WEBANNO_LAYERS } from '../formats/webannoLayers';
import { toSentence, toValue } from '../formats/webannoText';
import { type Span, shift } from '../text/span';
import type { Article, Exporter } from './types';

/**
 * WebAnno TSV 3.3 (appendix B of the WebAnno manual): a block a sentence, a token a line, a column a feature.
 * Annotations of several tokens, and those that share a token, are numbered in brackets. Offsets: UTF-16 units.
 * An annotation takes in every token that it shares a character with.
 */
export const webanno: Exporter = {
  id: 'webanno',
  label: 'WebAnno TSV 3.3',
  extensions: ['.webanno.tsv'],
  write: article => [[...header(), ...sentencesOf(article), ''].join('\n')],
};

const NAMES = Object.keys(WEBANNO_LAYERS) as readonly LayerName[];

const header = (): readonly string[] => [
  '#FORMAT=WebAnno TSV 3.3',
  ...NAMES.map(name => `#T_SP=${[WEBANNO_LAYERS[name].type, ...WEBANNO_LAYERS[name].features].join('|')}`),
  '',
];

/** An annotation and its number among all that need one. */
interface Numbered {
  readonly one: LayerSpan;
  readonly number: number;
}

function sentencesOf({ text, document, paragraphs }: Article): readonly string[] {
  const numbered = layerSpansOf(document).map((one, i): Numbered => ({ one, number: i + 1 }));
  const byStart = [...numbered].sort((a, b) => a.one.start - b.one.start);
  const lines: string[] = [];
  let next = 0;
  let active: readonly Numbered[] = [];
  let sentence = 0;
  for (const { paragraph, reading } of paragraphs) {
    for (const { firstToken, endToken } of reading.sentences) {
      const tokens = reading.tokens.slice(firstToken, endToken).map(token => shift(token, paragraph.start));
      const [first] = tokens;
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) continue;
      sentence++;
      lines.push('', `#Text=${toSentence(text.slice(first.start, last.end))}`);
      tokens.forEach((token, i) => {
        const begun: Numbered[] = [];
        for (let one = byStart[next]; one !== undefined && one.one.start < token.end; one = byStart[++next])
          begun.push(one);
        active = [...active, ...begun].filter(({ one }) => one.end > token.start);
        lines.push(tokenLine(`${sentence}-${i + 1}`, token, text, active));
      });
    }
  }
  return lines;
}

function tokenLine(id: string, token: Span, text: string, active: readonly Numbered[]): string {
  const cells = NAMES.flatMap(name => {
    const here = active.filter(({ one }) => one.layer === name);
    return WEBANNO_LAYERS[name].features.map((_, f) =>
      here.length === 0
        ? '_'
        : here.map(({ one, number }) => `${cellOf(one.values[f] ?? null)}[${number}]`).join('|'),
    );
  });
  return `${[id, `${token.start}-${token.end}`, text.slice(token.start, token.end), ...cells].join('\t')}\t`;
}

const cellOf = (value: string | null): string => (value === null || value === '' ? '*' : toValue(value));
