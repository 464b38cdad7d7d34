// Trains the tagger of a language and writes models/LANGUAGE.tagger:
//   node --import tsx training/tagger/train.mts --data DIR --language bn
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packLists } from '../../scripts/pack-lexicons.mjs';
import { languages } from '../../server/src/languages/index';
import { parseLexicon } from '../../server/src/languages/lexicon';
import { createByteReader } from '../../server/src/model/byteReader';
import { createForms, type Form } from '../../server/src/model/forms';
import { hashText } from '../../server/src/model/hash';
import { labelCount } from '../../server/src/model/labels';
import { createTagger } from '../../server/src/model/tagger';
import { readWeights } from '../../server/src/model/weights';
import { readWordGroups } from '../../server/src/model/wordGroups';
import { noWordGroups } from '../clusters/lib/packWordGroups.mjs';
import { readArticles } from './articles.mjs';
import { createCrf } from './crf.mjs';
import { evidenceOf } from './evidence.mjs';
import { type Example, readExamples, readFile } from './examples.mjs';
import { countFeatures, instancesOf } from './instances.mjs';
import { packModel } from './modelFile.mjs';
import { createRandom, shuffled } from './random.mjs';
import { scoreNames } from './score.mjs';
import { languageSets } from './sets.mjs';
import { thinLexicon } from './thinLexicon.mjs';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    language: { type: 'string' },
    epochs: { type: 'string', default: '4' },
    rate: { type: 'string', default: '0.15' },
    threshold: { type: 'string', default: '1' },
    articles: { type: 'string', default: '3' },
    out: { type: 'string' },
    silver: { type: 'string' },
    silverWeight: { type: 'string', default: '0.4' },
  },
});
const { data, language: id } = options;
const sets = languageSets[id ?? ''];
const language = languages.find(entry => entry.id === id);
if (data === undefined || sets === undefined || language === undefined)
  throw new Error('usage: train.mts --data DIR --language bn|en');

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const lexicon = parseLexicon(packLists(inRepository(`server/src/languages/${id}/lists`)));
const pack = language.create(lexicon);
const read = (file: string, weight = 1, partial = false) =>
  readExamples(data, { file, weight, partial }, sets.types, pack);
const articles = readArticles(
  inRepository(`training/articles/${id}`),
  Number(options.articles),
  sets.types,
  pack,
);
const silver =
  options.silver === undefined
    ? []
    : readFile(options.silver, { weight: Number(options.silverWeight), partial: false }, sets.types, pack);
const examples = [
  ...sets.train.flatMap(set => [...read(set.file, set.weight, set.partial)]),
  ...articles.train,
  ...silver,
];
const dev = [
  ...sets.dev.map(file => ({ file, examples: read(file) })),
  { file: 'articles', examples: articles.held },
];
console.log(`${examples.length} sentences`);

const groupsFile = inRepository(`training/clusters/${id}.clusters`);
const groups = existsSync(groupsFile) ? readFileSync(groupsFile) : noWordGroups();
const formOf = createForms(pack.stems, readWordGroups(createByteReader(groups)));
const epochs = Number(options.epochs);
const index = countFeatures(examples, language.create(thinLexicon(lexicon, 0)), formOf, 2);
console.log(`${index.features.length} features`);
const labels = labelCount(sets.types.length);
const crf = createCrf({
  features: index.features.length,
  labels,
  rate: Number(options.rate),
  threshold: Number(options.threshold),
  steps: epochs * examples.length,
});

/** How often a word hides what it is, so that the words around it must tell. */
const HIDDEN = 0.15;
const hiddenKey = hashText(0, 'hidden');
const hide = (form: Form): Form => ({
  ...form,
  key: hiddenKey,
  stem: hiddenKey,
  identity: form.identity.map(() => new Int32Array(0)),
});

for (let epoch = 0; epoch < epochs; epoch++) {
  const started = performance.now();
  const random = createRandom(1000 + epoch);
  const thin = language.create(thinLexicon(lexicon, epoch));
  const hiding = (written: string, key: string) => {
    const form = formOf(written, key);
    return random() < HIDDEN ? hide(form) : form;
  };
  for (const example of shuffled<Example>(examples, random))
    for (const instance of instancesOf(example, thin, hiding, index)) crf.learn(instance);
  console.log(`epoch ${epoch + 1}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
crf.finish();

const packed = packModel({
  types: sets.types,
  labels,
  features: index.features,
  weights: crf.weights,
  transitions: crf.transitions.of,
  groups,
});
const out = options.out ?? inRepository(`models/${id}.tagger`);
mkdirSync(inRepository('models'), { recursive: true });
writeFileSync(out, packed);
console.log(`${out}: ${packed.length} bytes`);
const tagger = createTagger(readWeights(packed), pack.stems);
for (const { file, examples: held } of dev)
  console.log(
    file.padEnd(22),
    scoreNames(held, sets.types, reading => tagger.tag(reading, evidenceOf(reading, pack)).names),
  );
