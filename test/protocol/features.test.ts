import assert from 'node:assert/strict';
import type {
  CodeAction,
  DocumentSymbol,
  Hover,
  Location,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver';
import type { Engine } from '../../server/src/engine';
import type { Marks, Overview, Range, SourceTree } from '../../server/src/protocol';
import { MINISTER, ministerAnalysis } from '../unit/support/ministerArticle';
import type { TestClient } from './support/client';
import { startInMemory } from './support/servers';

const URI = 'file:///minister.article';
const engine: Engine = { analyze: async () => ministerAnalysis() };

suite('features over the protocol', () => {
  let client: TestClient;
  suiteSetup(async () => {
    client = await startInMemory(engine, { settings: { inlayHints: { sources: true } } });
    await client.open(URI, MINISTER);
  });
  suiteTeardown(() => client.connection.dispose());

  const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  /** In `তিনি বলেন, …`. */
  const pronoun = { line: 5, character: 1 };
  const lines = MINISTER.split('\n');
  const textIn = ({ start, end }: Range) => lines[start.line]?.slice(start.character, end.character);

  test('offers what it can do', () => {
    const { capabilities } = client.initialized;
    for (const provider of [
      'hoverProvider',
      'documentSymbolProvider',
      'definitionProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'inlayHintProvider',
      'foldingRangeProvider',
      'selectionRangeProvider',
      'workspaceSymbolProvider',
    ] as const)
      assert.equal(capabilities[provider], true, provider);
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['refactor.rewrite'] });
    const { semanticTokensProvider } = capabilities;
    assert.deepEqual(semanticTokensProvider?.full, { delta: true });
    assert.equal(semanticTokensProvider?.range, true);
  });

  test('says how many annotations there are', async () => {
    const { counts, language, limits } = await client.done(URI);
    assert.deepEqual(counts, { entities: 6, quotes: 5, claims: 4, sources: 2 });
    assert.equal(language, 'bn');
    assert.deepEqual(limits, []);
  });

  test('semantic tokens', async () => {
    const full = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', URI);
    const range = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', URI, {
      range: whole,
    });
    assert.ok(full.data.length > 0);
    assert.deepEqual(range.data, full.data);
  });

  test('hover', async () => {
    const { contents } = await client.askAt<Hover>('textDocument/hover', URI, pronoun);
    assert.match(JSON.stringify(contents), /তিনি.*stands for.*করিম উল্লাহ/);
  });

  test('code actions', async () => {
    const range = { start: pronoun, end: pronoun };
    const at = { line: 5, character: 12 };
    assert.deepEqual(
      await client.ask('textDocument/codeAction', URI, { range, context: { diagnostics: [] } }),
      [],
    );
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', URI, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    assert.equal(actions[0]?.title, 'Accept: reported speech “খরচ বাড়বে না”');
  });

  test('outline', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', URI);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['করিম উল্লাহ', 'পুলিশ?', 'Unattributed quotes', 'The article’s own claims', 'Captions and credits'],
    );
  });

  test('definition, references and highlights', async () => {
    const definition = await client.askAt<Location>('textDocument/definition', URI, pronoun);
    assert.deepEqual([definition.uri, textIn(definition.range)], [URI, 'করিম উল্লাহ']);
    for (const method of ['textDocument/references', 'textDocument/documentHighlight']) {
      const found = await client.askAt<{ range: Range }[]>(method, URI, pronoun);
      assert.deepEqual(
        found.map(({ range }) => textIn(range)),
        ['করিম উল্লাহ', 'করিম উল্লাহর', 'তিনি'],
        method,
      );
    }
  });

  test('inlay hints', async () => {
    const hints = await client.ask<{ label: string }[]>('textDocument/inlayHint', URI, { range: whole });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['= করিম উল্লাহ'],
    );
  });

  test('folding and expanding selection', async () => {
    const folds = await client.ask<object[]>('textDocument/foldingRange', URI);
    assert.deepEqual(folds, [{ startLine: 8, endLine: 9, kind: 'comment' }]);
    const positions = [pronoun];
    const [selection] = await client.ask<SelectionRange[]>('textDocument/selectionRange', URI, { positions });
    assert.equal(textIn(selection?.range ?? whole), 'তিনি');
  });

  test('symbols over the open articles', async () => {
    const found = await client.connection.sendRequest<{ name: string; location: Location }[]>(
      'workspace/symbol',
      { query: 'করিম' },
    );
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [['করিম উল্লাহ', URI]],
    );
  });

  test('marks, overview, sources and neighbours', async () => {
    const marks = await client.ask<Marks>('newsmark/marks', URI, { ranges: [whole] });
    assert.deepEqual([marks.quotes.length, marks.claims.length, marks.entities.length], [5, 3, 6]);
    const overview = await client.ask<Overview>('newsmark/overview', URI);
    assert.deepEqual(overview, { version: 1, quoteLines: [3, 4, 5, 6, 7], claimLines: [3, 6] });
    const tree = await client.ask<SourceTree>('newsmark/sources', URI);
    assert.deepEqual(
      tree.sources.map(({ name, quotes }) => [name, quotes]),
      [
        ['করিম উল্লাহ', 3],
        ['পুলিশ?', 1],
      ],
    );
    const selection = { start: pronoun, end: pronoun };
    const params = { selection, direction: 'next', layers: ['quote'] };
    const next = await client.ask<Range>('newsmark/neighbour', URI, params);
    assert.equal(textIn(next), 'খরচ বাড়বে না');
  });
});
