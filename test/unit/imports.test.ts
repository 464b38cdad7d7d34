import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

interface Import {
  /** Path from the repository's root without its ending: `server/src/features/hover`. */
  readonly from: string;
  /** The same for a module of ours; the package's name for another. */
  readonly to: string;
  /** Whether nothing but types is imported. */
  readonly typesOnly: boolean;
}

const imports: readonly Import[] = ['server/src', 'client/src', 'messages'].flatMap(folder =>
  sourcesUnder(folder).flatMap(importsOf),
);

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => join(folder, file).split(sep).join('/'));
}

function importsOf(file: string): readonly Import[] {
  const parsed = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022);
  const found: Import[] = [];
  const note = (specifier: ts.Expression | undefined, typesOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    found.push({ from: withoutEnding(file), to: resolved(file, specifier.text), typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, importsTypesOnly(node));
    if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText(parsed)))
      note(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** `import type …` and `import { type A, type B }`. */
function importsTypesOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  const { isTypeOnly, name, namedBindings } = importClause;
  if (isTypeOnly) return true;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(element => element.isTypeOnly)
  );
}

function resolved(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(ROOT, join(ROOT, dirname(file), specifier))
    .split(sep)
    .join('/');
  return withoutEnding(path.replace(/\/index$/, ''));
}

function withoutEnding(path: string): string {
  return path.replace(/\.[jt]s$/, '').replace(/\/index$/, '');
}

const within = (path: string, ...rooms: readonly string[]) =>
  rooms.some(room => path === room || path.startsWith(`${room}/`));
const server = (...rooms: readonly string[]) => rooms.map(room => `server/src/${room}`);

const CORE = server(
  'engine',
  'text',
  'languages',
  'model',
  'layers',
  'annotations',
  'decisions',
  'formats',
  'export',
  'import',
  'evaluation',
  'compare',
);
const isOurs = (path: string) => within(path, 'server', 'client', 'messages');
const isHost = (path: string) => /^(vscode$|vscode-|node:)/.test(path);

/** Fails with the imports that break a rule. */
function assertNone(rule: string, breaks: (edge: Import) => boolean): void {
  const broken = imports.filter(breaks).map(({ from, to }) => `${from} → ${to}`);
  assert.deepEqual(broken, [], rule);
}

suite('imports', () => {
  test('are found at all', () => {
    for (const edge of [
      { from: 'server/src/engine', to: 'server/src/layers/analyzeArticle' },
      { from: 'server/src/features/hover', to: 'vscode-languageserver' },
    ])
      assert.ok(
        imports.some(({ from, to }) => from === edge.from && to === edge.to),
        `${edge.from} → ${edge.to}`,
      );
    assert.ok(imports.length > 100);
  });

  test('of the engine lead to no host', () =>
    assertNone('neither VS Code, LSP nor Node', ({ from, to }) => within(from, ...CORE) && isHost(to)));

  test('of the engine lead to the engine and the message catalogue alone', () =>
    assertNone(
      'the engine knows no host room',
      ({ from, to }) => within(from, ...CORE) && isOurs(to) && !within(to, ...CORE, 'messages'),
    ));

  test('flow one way: text, languages and layers, annotations, decisions, formats, export and import', () => {
    const rank = (path: string) =>
      [
        server('text'),
        server('languages', 'layers', 'model'),
        server('annotations'),
        server('decisions'),
        server('formats'),
        server('export', 'import', 'evaluation'),
        server('compare'),
      ].findIndex(rooms => within(path, ...rooms));
    assertNone(
      'no room imports from a later one',
      ({ from, to }) => rank(from) >= 0 && rank(to) > rank(from),
    );
  });

  test('of the layers take nothing but types from the languages', () => {
    const toLanguages = ({ from, to }: Import) =>
      within(from, ...server('layers')) && within(to, ...server('languages'));
    assert.ok(imports.some(toLanguages), 'there are such imports');
    assertNone('layers → types of languages', edge => toLanguages(edge) && !edge.typesOnly);
  });

  test('of the client lead to the protocol, what decisions are, and the message catalogue alone', () =>
    assertNone(
      'client → server/src/protocol, server/src/decisions, messages',
      ({ from, to }) =>
        within(from, 'client') &&
        isOurs(to) &&
        !within(to, 'client', 'server/src/protocol', 'server/src/decisions', 'messages'),
    ));

  test('of the server never lead to the client', () =>
    assertNone(
      'server → client',
      ({ from, to }) => within(from, 'server', 'messages') && within(to, 'client'),
    ));

  test('keep LSP results to the features', () =>
    assertNone('only server.ts and its bindings use features', ({ from, to }) => {
      const mayUse = server('features', 'server', 'bindings', 'tokenResults');
      return within(to, ...server('features')) && !within(from, ...mayUse);
    }));

  test('keep features free of the connection and of Node', () =>
    assertNone(
      'features are pure',
      ({ from, to }) =>
        within(from, ...server('features')) &&
        (/^node:|vscode-languageserver\/|vscode-languageserver-textdocument/.test(to) ||
          within(to, ...server('server', 'bindings', 'article', 'articles', 'node'))),
    ));

  test('keep the connection to server.ts and node/main.ts', () => {
    const knows = /\b(createConnection|Connection)\b/;
    const mayKnow = server('server', 'bindings', 'node');
    const broken = sourcesUnder('server/src').filter(
      file => !within(withoutEnding(file), ...mayKnow) && knows.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    assert.deepEqual(broken, []);
  });

  test('keep the formats to export and import', () =>
    assertNone('formats are reached by the registry', ({ from, to }) =>
      ['export', 'import'].some(
        room => within(to, ...server(room)) && to !== `server/src/${room}` && !within(from, ...server(room)),
      ),
    ));

  test('of Node stay in the runtimes', () =>
    assertNone(
      'node: only in node/ and cli/',
      ({ from, to }) =>
        to.startsWith('node:') && within(from, 'server') && !within(from, ...server('node', 'cli')),
    ));
});
