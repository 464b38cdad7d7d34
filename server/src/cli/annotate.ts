import { pathToFileURL } from 'node:url';
import { wordsIn } from '../../../messages/index';
import { toAnnotationDocument } from '../annotations/fromAnalysis';
import { generator } from '../annotations/generator';
import type { Engine } from '../engine';
import { type Article, type Drop, type Exporter, wordDropped, writeArticle } from '../export/index';
import type { Analysis } from '../layers/types';
import { codeOf, reasonOf } from './failure';
import { findInputs, type Input } from './inputs';
import { outputFolder, standardOutput } from './outputs';
import { createProgress, type Messages } from './progress';
import { readArticle } from './readArticle';

export interface Order {
  /** Files, folders and `-`, as named on the command line. */
  readonly operands: readonly string[];
  readonly format: Exporter;
  /** Folder to write to; standard output where there is none. */
  readonly out?: string;
  /** A language's id or `auto`. */
  readonly language: string;
}

/**
 * Annotates all articles that are named and says which failed and why.
 * @returns whether all were done
 * @throws Failure before anything is written, when nothing can be; the system's error when nobody reads on (EPIPE)
 */
export async function annotate(
  engine: Engine,
  { operands, format, out, language }: Order,
  messages: Messages,
): Promise<boolean> {
  const { inputs, problems } = await findInputs(operands, out);
  const output = out === undefined ? standardOutput(format) : await outputFolder(format, inputs, out);
  const progress = createProgress(inputs.length, messages);
  const dropped: Drop[] = [];
  let allDone = true;
  const failed = (label: string, reason: string) => {
    allDone = false;
    progress.say(`newsmark: ${label}: ${reason}`);
  };
  for (const { label, error } of problems) failed(label, reasonOf(error));
  try {
    for (const input of inputs) {
      try {
        const analysis = await engine.analyze(await readArticle(input), { language });
        const written = writeArticle(format, articleOf(input, analysis), words);
        await output.put(input.name, written);
        dropped.push(...written.dropped);
        for (const reason of failuresOf(analysis)) failed(input.label, reason);
      } catch (error) {
        if (codeOf(error) === 'EPIPE') throw error;
        failed(input.label, reasonOf(error));
      }
      progress.step();
    }
    for (const line of wordDropped(format, dropped, words)) progress.say(`newsmark: ${line}`);
  } finally {
    progress.end();
  }
  return allDone;
}

/** The command line speaks English, whatever the articles' language is. */
const words = wordsIn('en');

function articleOf({ path, name }: Input, analysis: Analysis): Article {
  const uri = path === null ? null : pathToFileURL(path).href;
  return {
    name,
    text: analysis.text,
    document: toAnnotationDocument(analysis, { uri, sha256: null, generator }),
    paragraphs: analysis.paragraphs,
  };
}

/** `layer quote failed (times: 3, first at line 4): …`, one line for each layer that failed. */
function failuresOf({ failures, paragraphs }: Analysis): readonly string[] {
  return [...new Set(failures.map(({ layer }) => layer))].map(layer => {
    const places = failures.filter(failure => failure.layer === layer);
    const line = paragraphs[places[0]?.paragraph ?? -1]?.paragraph.line;
    const first = line === undefined ? '' : `, first at line ${line + 1}`;
    return `layer ${layer} failed (times: ${places.length}${first}): the rest was written; please report this`;
  });
}
