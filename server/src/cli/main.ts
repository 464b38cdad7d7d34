import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { generator } from '../annotations/generator';
import { createEngine, type LoadAsset } from '../engine';
import { MISS_LAYERS } from '../evaluation/misses';
import { exportFormats, type FormatId } from '../export/index';
import { languages } from '../languages/index';
import { annotate } from './annotate';
import { type EvaluationOrder, evaluateFolders } from './evaluate';
import { codeOf, Failure, reasonOf, WrongUsage } from './failure';

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

const assets = join(__dirname, 'assets');

const loadAsset: LoadAsset = name =>
  readFile(join(assets, name)).catch(error => {
    throw new Failure(
      `cannot read Newsmark's own ${join(assets, name)}: ${reasonOf(error)}; install it again`,
    );
  });

const idOf = <T extends string>({ id }: { readonly id: T }): T => id;

interface Flags {
  readonly format?: FormatId;
  readonly out?: string;
  readonly language?: string;
}

const program = new Command('newsmark')
  .description('Finds out who says what in news articles. Works offline and leaves the articles as they are.')
  .version(generator.version)
  .exitOverride();

program
  .command('annotate')
  .description('annotate articles and write what was found')
  .usage('[options] FILE|DIR|- …')
  .argument('<articles...>', 'files, folders (their .txt .article .news .md), or - for standard input')
  .addOption(
    once('--format <name>', 'how to write the annotations (default: native)', exportFormats.map(idOf)),
  )
  .addOption(once('--out <dir>', 'folder for one file an article (default: standard output)'))
  .addOption(
    once('--language <id>', 'language of the articles (default: auto)', ['auto', ...languages.map(idOf)]),
  )
  .addHelpText('after', '\nExit code: 0 all done, 1 some article failed, 2 wrong usage.')
  .action(async (operands: string[], { format: id = 'native', out, language = 'auto' }: Flags) => {
    const format = exportFormats.find(format => format.id === id);
    if (format === undefined) throw new WrongUsage(`no such format: ${id}`);
    const allDone = await annotate(
      createEngine(loadAsset),
      { operands, format, out, language },
      process.stderr,
    );
    process.exitCode = allDone ? DONE : SOME_FAILED;
  });

program
  .command('evaluate')
  .description('compare two sets of annotations of the same articles')
  .usage('--gold DIR --pred DIR [options]')
  .addOption(
    once(
      '--gold <dir>',
      'what is right: NAME.gold.json, NAME.expected.json or NAME.json',
    ).makeOptionMandatory(),
  )
  .addOption(once('--pred <dir>', 'what is measured, or a second annotator: NAME.json').makeOptionMandatory())
  .addOption(once('--texts <dir>', 'folder of the articles that are not beside gold'))
  .addOption(once('--only <name>', 'one article'))
  .addOption(once('--language <id>', 'articles in one language', languages.map(idOf)))
  .addOption(once('--misses <layer>', 'list the errors of a layer', MISS_LAYERS))
  .option('--by-source', 'list every source with the words put into its mouth')
  .option('--json', 'print JSON instead of a table')
  .addHelpText('after', '\nExit code: 0 all done, 1 some article failed, 2 wrong usage.')
  .action(async (order: EvaluationOrder) => {
    process.exitCode = (await evaluateFolders(order, process.stderr)) ? DONE : SOME_FAILED;
  });

/** An option that stands at most once, for one of `choices` where there are any. */
function once(flags: string, description: string, choices?: readonly string[]): Option {
  const option = new Option(flags, description);
  if (choices !== undefined) option.choices(choices);
  return option.argParser((value: string, earlier: string | undefined) => {
    if (earlier !== undefined) throw new InvalidArgumentError('It was given before: give it once.');
    if (choices?.includes(value) === false)
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return value;
  });
}

program.parseAsync().catch(error => {
  if (codeOf(error) === 'EPIPE') return; // nobody reads on
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? DONE : WRONG_USAGE; // commander has said what is wrong
    return;
  }
  process.stderr.write(`newsmark: ${reasonOf(error)}\n`);
  process.exitCode = error instanceof WrongUsage ? WRONG_USAGE : SOME_FAILED;
});

// A reader that stops early (`newsmark … | head`) ends the work where it is written, without this event's crash.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
