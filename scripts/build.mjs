// Bundles the extension, the engine with server and command line, and the end-to-end suites.
// npm run build [-- --production | --watch]
import { mkdirSync, readdirSync, rmSync, watch as watchFolder, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { inRepository, root } from './lib/paths.mjs';
import { languages, packLexicons } from './pack-lexicons.mjs';
import { packModels } from './pack-models.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** We read and write XML alone: xmldom's table of HTML's entities is 30 KB that nothing asks for. */
const xmlEntitiesAlone = {
  name: 'xml-entities-alone',
  setup: ({ onLoad }) =>
    onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `
        exports.XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
        exports.HTML_ENTITIES = exports.entityMap = exports.XML_ENTITIES;`,
    })),
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Bengali as it is: escaped it takes twice the room.
  charset: 'utf8',
  format: 'cjs',
  external: ['vscode'],
  plugins: [xmlEntitiesAlone],
  sourcemap: 'linked',
  logLevel: 'warning',
};

const product = (entry, outfile, options = {}) => ({
  ...common,
  entryPoints: [entry],
  outfile,
  minify: production,
  ...options,
});

/** One bundle of all `*.test.ts` of a folder under test/e2e, whose `run()` the editor's test host calls. */
const suites = (folder, outfile) => ({
  ...common,
  outfile,
  external: ['vscode', 'mocha'],
  stdin: {
    resolveDir: inRepository('test', 'e2e', folder),
    sourcefile: `${folder}.ts`,
    loader: 'ts',
    contents: `
      import { runSuites } from '../harness/runSuites';
      export const run = () => runSuites(() => {
        ${readdirSync(inRepository('test', 'e2e', folder))
          .filter(file => file.endsWith('.test.ts'))
          .map(file => `require('./${file}');`)
          .join('\n')}
      });`,
  },
});

/** What server and command line share is most of them: one bundle, of which each runs its own part. */
const engine = {
  ...common,
  outfile: 'dist/engine.js',
  minify: production,
  stdin: {
    resolveDir: root,
    sourcefile: 'engine.js',
    contents: `
      exports.server = () => require('./server/src/node/main');
      exports.cli = () => require('./server/src/cli/main');`,
  },
};

const starters = {
  'server.js': "require('./engine.js').server();\n",
  'cli.js': "#!/usr/bin/env node\nrequire('./engine.js').cli();\n",
};

function writeStarters() {
  mkdirSync(inRepository('dist'), { recursive: true });
  for (const [name, content] of Object.entries(starters)) writeFileSync(inRepository('dist', name), content);
}

const bundles = [
  product('client/src/node/extension.ts', 'dist/extension.js'),
  engine,
  suites('suites', 'out/test/e2e/index.js'),
  suites('restricted', 'out/test/e2e/restricted.js'),
  suites('packaged', 'out/test/e2e/packaged.js'),
];

if (watch) {
  packLexicons();
  packModels();
  writeStarters();
  watchFolder(languages, { recursive: true }, packLexicons);
  for (const bundle of bundles) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  if (production) rmSync(inRepository('dist'), { recursive: true, force: true });
  packLexicons();
  packModels();
  writeStarters();
  try {
    await Promise.all(bundles.map(bundle => build(bundle)));
  } catch {
    process.exitCode = 1; // esbuild has already printed where and why
  }
}
