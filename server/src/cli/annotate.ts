import { wordsIn } from '../../../messages/index';
import type { Engine } from '../engine';
import { type Choice, choose, type Drop, type Exporter, wordDropped, writeArticle } from '../export/index';
import type { Analysis } from '../layers/types';
import { annotateArticle, type Reading, saidOfDecisions } from './annotatedArticle';
import { codeOf, reasonOf } from './failure';
import { findInputs } from './inputs';
import { outputFolder, standardOutput } from './outputs';
import { createProgress, type Messages } from './progress';

export interface Order extends Reading {
  /** Files, folders and `-`, as named on the command line. */
  readonly operands: readonly string[];
  readonly format: Exporter;
  /** Folder to write to; standard output where there is none. */
  readonly out?: string;
  /** What of the annotations is written. */
  readonly choice: Choice;
}

/**
 * Annotates all articles that are named, with what people decided about them, and says which failed and why.
 * @returns whether all were done
 * @throws Failure before anything is written, when nothing can be; the system's error when nobody reads on (EPIPE)
 */
export async function annotate(engine: Engine, order: Order, messages: Messages): Promise<boolean> {
  const { operands, format, out, choice } = order;
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
        const article = await annotateArticle(engine, input, order);
        const { analysis, document } = article;
        const { text, paragraphs } = analysis;
        const whole = { name: input.name, text, document: choose(document, choice), paragraphs };
        const written = writeArticle(format, whole, words);
        await output.put(input.name, written);
        dropped.push(...written.dropped);
        for (const line of saidOfDecisions(article)) progress.say(`newsmark: ${input.label}: ${line}`);
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

/** `layer quote failed (times: 3, first at line 4): …`, one line for each layer that failed. */
function failuresOf({ failures, paragraphs }: Analysis): readonly string[] {
  return [...new Set(failures.map(({ layer }) => layer))].map(layer => {
    const places = failures.filter(failure => failure.layer === layer);
    const line = paragraphs[places[0]?.paragraph ?? -1]?.paragraph.line;
    const first = line === undefined ? '' : `, first at line ${line + 1}`;
    return `layer ${layer} failed (times: ${places.length}${first}): the rest was written; please report this`;
  });
}
