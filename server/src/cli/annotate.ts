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
import { createProgress } from './progress';
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
 * Annotates all articles that are named and says on standard error which failed and why.
 * @returns whether all were done
 * @throws Failure before anything is written, when nothing can be; the system's error when nobody reads on (EPIPE)
 */
export async function annotate(engine: Engine, { operands, format, out, language }: Order): Promise<boolean> {
  const { inputs, problems } = await findInputs(operands, out);
  const output = out === undefined ? standardOutput(format) : await outputFolder(format, inputs, out);
  const progress = createProgress(inputs.length, process.stderr);
  const failed = (label: string, reason: string) => progress.say(`newsmark: ${label}: ${reason}`);
  const words = wordsIn('en');
  const dropped: Drop[] = [];
  let allDone = problems.length === 0;
  for (const { label, error } of problems) failed(label, reasonOf(error));
  for (const input of inputs) {
    try {
      const analysis = await engine.analyze(await readArticle(input), { language });
      const written = writeArticle(format, articleOf(input, analysis), words);
      await output.put(input.name, written);
      dropped.push(...written.dropped);
      for (const reason of failuresOf(analysis)) failed(input.label, reason);
      allDone &&= analysis.failures.length === 0;
    } catch (error) {
      if (codeOf(error) === 'EPIPE') throw error;
      failed(input.label, reasonOf(error));
      allDone = false;
    }
    progress.step();
  }
  progress.end();
  for (const line of wordDropped(format, dropped, words)) process.stderr.write(`newsmark: ${line}\n`);
  return allDone;
}

function articleOf({ path, name }: Input, analysis: Analysis): Article {
  const uri = path === null ? null : pathToFileURL(path).href;
  return {
    name,
    text: analysis.text,
    document: toAnnotationDocument(analysis, { uri, sha256: null, generator }),
    paragraphs: analysis.paragraphs,
  };
}

/** `layer quote failed in 3 places (first at line 4): …`, one line for each layer that failed. */
function failuresOf({ failures, paragraphs }: Analysis): readonly string[] {
  return [...new Set(failures.map(({ layer }) => layer))].map(layer => {
    const places = failures.filter(failure => failure.layer === layer);
    const line = paragraphs[places[0]?.paragraph ?? -1]?.paragraph.line;
    const first = line === undefined ? '' : ` (first at line ${line + 1})`;
    return `layer ${layer} failed in ${places.length} places${first}: the rest was written; please report this`;
  });
}
