import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import type { Layer } from '../annotations/document';
import { generator } from '../annotations/generator';
import { createEngine, type LoadAsset } from '../engine';
import { MISS_LAYERS } from '../evaluation/misses';
import { exportFormats, type FormatId, LAYERS, STATUS_CHOICES, type StatusChoice } from '../export/index';
import type { FileKind } from '../import/index';
import { annotate } from './annotate';
import type { Reading } from './annotatedArticle';
import { type CompareOrder, compareFiles } from './compareFiles';
import { type EvaluationOrder, evaluateFolders } from './evaluate';
import { codeOf, Failure, reasonOf, WrongUsage } from './failure';
import { importAnnotations } from './importAnnotations';
import {
  decisionsOption,
  decisionsPlace,
  EXPORT_FORMATS,
  IMPORT_KINDS,
  LANGUAGES,
  languageOption,
  layersOption,
  lexiconOption,
  noDecisionsOption,
  once,
  outOption,
  writtenPlace,
} from './options';
import { readLexicon } from './readLexicon';
import { verify } from './verify';

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USAGE = 2;

const EXIT_CODES = '\nExit code: 0 all done, 1 some article failed, 2 wrong usage.';

const assets = join(__dirname, 'assets');

const loadAsset: LoadAsset = name =>
  readFile(join(assets, name)).catch(error => {
    throw new Failure(
      `cannot read Newsmark's own ${join(assets, name)}: ${reasonOf(error)}; install it again`,
    );
  });

interface ReadingFlags {
  readonly language?: string;
  readonly decisions?: string | boolean;
  readonly lexicon?: string;
}

interface Flags extends ReadingFlags {
  readonly format?: FormatId;
  readonly out?: string;
  readonly layers?: readonly Layer[];
  readonly status?: StatusChoice;
}

const readingOf = async ({ language = 'auto', decisions, lexicon }: ReadingFlags): Promise<Reading> => ({
  language,
  decisions: decisionsPlace(decisions),
  ...(lexicon === undefined ? {} : { own: await readLexicon(lexicon) }),
});

interface ImportFlags extends ReadingFlags {
  readonly format?: FileKind;
  readonly onto: string;
  readonly suggestions?: boolean;
  readonly dryRun?: boolean;
}

async function writeAnnotations(operands: readonly string[], flags: Flags): Promise<void> {
  const { format: id = 'native', out, layers = LAYERS, status: statuses = 'all' } = flags;
  const format = exportFormats.find(format => format.id === id);
  if (format === undefined) throw new WrongUsage(`no such format: ${id}`);
  const order = { ...(await readingOf(flags)), operands, format, choice: { layers, statuses } };
  const allDone = await annotate(
    createEngine(loadAsset),
    out === undefined ? order : { ...order, out },
    process.stderr,
  );
  process.exitCode = allDone ? DONE : SOME_FAILED;
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
  .addOption(once('--format <name>', 'how to write the annotations (default: native)', EXPORT_FORMATS))
  .addOption(outOption())
  .addOption(languageOption())
  .addOption(decisionsOption())
  .addOption(noDecisionsOption())
  .addOption(lexiconOption())
  .addHelpText('after', EXIT_CODES)
  .action(writeAnnotations);

program
  .command('export')
  .description('write annotations with what people decided, whole or in part')
  .usage('--format NAME [options] ARTICLE|DIR …')
  .argument('<articles...>', 'files, folders (their .txt .article .news .md), or - for standard input')
  .addOption(once('--format <name>', 'how to write the annotations', EXPORT_FORMATS).makeOptionMandatory())
  .addOption(outOption())
  .addOption(layersOption())
  .addOption(
    once(
      '--status <which>',
      'annotations that people decided about, or the others (default: all)',
      STATUS_CHOICES,
    ),
  )
  .addOption(languageOption())
  .addOption(decisionsOption())
  .addOption(noDecisionsOption())
  .addOption(lexiconOption())
  .addHelpText('after', EXIT_CODES)
  .action(writeAnnotations);

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
  .addOption(once('--language <id>', 'articles in one language', LANGUAGES))
  .addOption(once('--misses <layer>', 'list the errors of a layer', MISS_LAYERS))
  .option('--by-source', 'list every source with the words put into its mouth')
  .option('--json', 'print JSON instead of a table')
  .addHelpText('after', EXIT_CODES)
  .action(async (order: EvaluationOrder) => {
    process.exitCode = (await evaluateFolders(order, process.stderr)) ? DONE : SOME_FAILED;
  });

program
  .command('import')
  .description('take annotations of other tools over as decisions about an article')
  .usage('--onto ARTICLE [options] FILE …')
  .argument('<files...>', 'files of annotations')
  .addOption(once('--onto <article>', 'the article that they are about').makeOptionMandatory())
  .addOption(once('--format <name>', 'format of the files (default: by their content)', IMPORT_KINDS))
  .option('--suggestions', 'take suggestions too that nobody decided about')
  .option('--dry-run', 'only say what would be done')
  .addOption(languageOption())
  .addOption(decisionsOption())
  .addHelpText('after', '\nExit code: 0 all understood, 1 some records were not, 2 wrong usage.')
  .action(async (files: readonly string[], flags: ImportFlags) => {
    const { format, onto, suggestions = false, dryRun = false, language = 'auto', decisions } = flags;
    const place = writtenPlace(decisions);
    const order = { files, onto, suggestions, dryRun, language, decisions: place };
    const engine = createEngine(loadAsset);
    const allDone = await importAnnotations(engine, format === undefined ? order : { ...order, format });
    process.exitCode = allDone ? DONE : SOME_FAILED;
  });

program
  .command('compare')
  .description('say how far two files of annotations of one article agree, and in what they do not')
  .usage('[options] LEFT RIGHT')
  .argument('<left>', 'decisions, an annotation document or an export: what is held to be right')
  .argument('<right>', 'another one of the same article')
  .addOption(once('--article <text>', 'the article itself (default: beside the files, or as they name it)'))
  .addOption(once('--status <which>', 'annotations that people decided about, or all', ['all', 'reviewed']))
  .option('--json', 'print JSON instead of a table')
  .addHelpText('after', '\nExit code: 0 compared, 1 some records were not understood, 2 wrong usage.')
  .action(async (left: string, right: string, flags: Omit<CompareOrder, 'left' | 'right'>) => {
    process.exitCode = (await compareFiles({ ...flags, left, right }, process.stderr)) ? DONE : SOME_FAILED;
  });

program
  .command('verify')
  .description('check decisions and annotation documents against their articles')
  .usage('[options] ARTICLE|FILE|DIR …')
  .argument('<files...>', 'articles, their decisions, annotation documents, folders')
  .addOption(decisionsOption())
  .addHelpText('after', '\nExit code: 0 nothing wrong, 1 something is, 2 wrong usage.')
  .action(async (files: readonly string[], { decisions }: ReadingFlags) => {
    process.exitCode = (await verify(files, writtenPlace(decisions), process.stderr)) ? DONE : SOME_FAILED;
  });

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
