#!/usr/bin/env tsx
// Fits the confidence in speakers and the check-worthiness of claims, and prints how well they are calibrated:
//   npm run calibrate -- --data DIR [--gold DIR]
// DIR of --data holds quotes/polnear/train.jsonl, claims/ct24_en/train.jsonl and claims/policlaim/train.jsonl; that of
// --gold further articles in the format of test/fixtures/articles, of which every second is read. Writes speakerWeights.ts and worthWeights.ts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packLists } from '../../scripts/pack-lexicons.mjs';
import { createEngine } from '../../server/src/engine';
import { type AnalyzedArticle, analyzeLabelled } from './lib/analyzed';
import { labelledArticles, readJsonLines } from './lib/articles';
import { rankingOf } from './lib/claimRanking';
import { claimRows, type LabelledSentence, sentenceRows } from './lib/claimRows';
import { expectedWeights, fitClaims, forecastClaims } from './lib/fitClaims';
import { fitSpeakers, forecastSpeakers } from './lib/fitSpeakers';
import { type PolnearDocument, polnearRows } from './lib/polnearRows';
import { curve, errorLine, leastConfidence, markedCurve, settledTable, speakerErrors } from './lib/report';
import { speakerRows } from './lib/speakerRows';
import { writeWeights } from './lib/weightsFile';

const { values } = parseArgs({ options: { data: { type: 'string' }, gold: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: calibrate --data DIR [--gold DIR]');
  process.exit(2);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The assets as they are in the repository, word lists packed on the spot. */
const engine = createEngine(async name => {
  const [language = '', kind] = name.split('.');
  return kind === 'lexicon'
    ? Buffer.from(packLists(join(root, 'server/src/languages', language, 'lists')))
    : readFile(join(root, 'models', name));
});
const data = (file: string) => join(values.data ?? '', file);
/** One of so many PolNeAR documents and ct24_en sentences is read. */
const POLNEAR_STEP = 4;
const CT24_STEP = 3;

async function each<Item, Row>(
  items: readonly Item[],
  read: (item: Item) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const item of items) rows.push(...(await read(item)));
  return rows;
}

const everyNth = <Item>(items: readonly Item[], n: number) => items.filter((_, i) => i % n === 0);
const print = (lines: readonly string[]) => console.log(`${lines.join('\n')}\n`);

/** Of the articles of --gold the first, third, … in order of name are kept for reports: nothing is learned from them. */
const isLearnedFrom = (_: unknown, index: number): boolean => index % 2 === 1;

const fixtures = join(root, 'test/fixtures/articles');
const analyzeOwn = (): Promise<readonly AnalyzedArticle[]> =>
  each(
    [
      ...(values.gold === undefined ? [] : labelledArticles(values.gold).filter(isLearnedFrom)),
      ...labelledArticles(fixtures, [fixtures, join(root, 'samples')]),
    ],
    async article => [await analyzeLabelled(engine, article)],
  );

async function calibrateSpeakers(own: readonly AnalyzedArticle[]): Promise<void> {
  const documents = everyNth(
    readJsonLines<PolnearDocument>(data('quotes/polnear/train.jsonl')),
    POLNEAR_STEP,
  );
  const rows = [
    ...own.flatMap(speakerRows),
    ...(await each(documents, document => polnearRows(engine, document))),
  ];
  const forecasts = forecastSpeakers(rows);
  print([`Speakers: ${own.length} articles of ours, ${documents.length} documents of PolNeAR`]);
  print(settledTable(forecasts));
  print(speakerErrors(forecasts));
  print(curve(forecasts));
  print([`At most 3 % wrong from ${leastConfidence(forecasts.after)}`]);
  writeWeights(
    join(root, 'server/src/layers/attribution/speakerWeights.ts'),
    {
      constant: 'SPEAKER_WEIGHTS',
      type: 'SpeakerFeature',
      from: 'speakerConfidence',
      about: [
        'In tenths of log-odds; made by training/calibration (docs/calibration.md), not by hand.',
        `source: ${rows.length} quotes of ${own.length} articles annotated by us and ${documents.length} documents of PolNeAR (train).`,
      ],
    },
    fitSpeakers(rows),
  );
}

async function calibrateClaims(own: readonly AnalyzedArticle[]): Promise<void> {
  const speeches = [
    everyNth(readJsonLines<LabelledSentence>(data('claims/ct24_en/train.jsonl')), CT24_STEP),
    readJsonLines<LabelledSentence>(data('claims/policlaim/train.jsonl')),
  ];
  const sets = [];
  for (const sentences of speeches) sets.push(await each(sentences, one => sentenceRows(engine, one)));
  const expected = expectedWeights(sets);
  const rows = own.flatMap(claimRows);
  const scores = forecastClaims(rows, expected);
  print([`Claims: ${rows.length} of ours, sentences of speeches: ${speeches.map(set => set.length)}`]);
  for (const language of ['bn', 'en', undefined]) {
    const part = rows.flatMap((row, i) =>
      language === undefined || row.language === language ? [{ row, score: scores[i] ?? 0 }] : [],
    );
    const articles = own.filter(({ analysis }) => language === undefined || analysis.language === language);
    const forecast = part.map(({ row, score }) => ({ given: score, outcome: row.worthChecking }));
    print([errorLine(language ?? 'all', forecast), rankingOf(articles, part), ...markedCurve(forecast)]);
  }
  writeWeights(
    join(root, 'server/src/layers/claim/worthWeights.ts'),
    {
      constant: 'WORTH_WEIGHTS',
      type: 'WorthFeature',
      from: 'worth',
      about: [
        'In tenths of log-odds; made by training/calibration (docs/calibration.md), not by hand.',
        `source: ${rows.length} claims of ${own.length} articles annotated by us; ct24_en and policlaim (train) for what to expect.`,
      ],
    },
    fitClaims(rows, expected),
  );
}

async function calibrate(): Promise<void> {
  const own = await analyzeOwn();
  await calibrateSpeakers(own);
  await calibrateClaims(own);
}

calibrate().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
