import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../server/src/protocol';
import { semanticTokens } from '../harness/answers';
import { eventually } from '../harness/eventually';
import { closeAll, newsmark, openAnnotated } from '../harness/newsmark';
import { requirePage } from '../harness/page';

suite('highlights', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    document = (await openAnnotated('old-bridge.article')).document;
  });

  test('semantic tokens name what the words are', async () => {
    const tokens = decode(document, await semanticTokens(document));
    const typesOf = (text: string) => tokens.filter(token => token.text === text).map(({ type }) => type);
    assert.ok(typesOf('Asma Rahman').every(type => type === 'person') && typesOf('Asma Rahman').length > 0);
    assert.ok(typesOf('Northmoor Chamber of Trade').includes('organization'));
    assert.ok(typesOf('40,000').includes('figure'));
    assert.ok(tokens.some(({ type, text }) => type === 'cue' && text.startsWith('said')));
    assert.ok(tokens.some(({ type }) => type === 'quotation' || type === 'claim'));
  });

  test('tokens inside a quote say so, and pronouns that stand for a source', async () => {
    const tokens = decode(document, await semanticTokens(document));
    assert.ok(tokens.find(({ text }) => text === '40,000')?.modifiers.includes('quoted'));
    assert.ok(tokens.find(({ text }) => text === 'She')?.modifiers.includes('pronoun'));
  });

  test('tokens neither overlap nor cross a line end', async () => {
    let before = new vscode.Position(0, 0);
    for (const { range } of decode(document, await semanticTokens(document))) {
      assert.ok(range.start.isAfterOrEqual(before), `${range.start.line}:${range.start.character}`);
      assert.ok(range.end.character <= document.lineAt(range.end.line).text.length);
      before = range.end;
    }
  });

  test('a part of the article can be asked for', async () => {
    const range = new vscode.Range(4, 0, 5, 0);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      range,
    );
    const lines = new Set(decode(document, tokens).map(token => token.range.start.line));
    assert.deepEqual([...lines], [4]);
  });

  test('quotes are drawn with their words, and claims of some worth', async () => {
    const { painter } = await newsmark();
    await eventually(() => {
      const drawn = painter.drawn(document.uri);
      const quotes = (drawn?.quotes ?? []).map(({ range }) => textAt(document, range));
      assert.ok(
        quotes.some(text => text.startsWith('The bridge has carried 40,000 lorries')),
        String(quotes),
      );
      assert.ok(quotes.includes('Nobody has asked us'), String(quotes));
      assert.ok(drawn?.claims.length);
      assert.ok(drawn.claims.every(({ score }) => score >= 0.5));
    });
  });

  test('the overview ruler has the lines of quotes and claims', async () => {
    const { painter } = await newsmark();
    await eventually(() => {
      const overview = painter.overview(document.uri);
      assert.ok(overview?.quoteLines.includes(4), JSON.stringify(overview));
      assert.ok(overview?.claimLines.length);
    });
  });

  test('the page shows a dotted line under claims and a background behind quotes', async function () {
    const page = requirePage(this);
    await eventually(async () => {
      const lines = await page.styles('.view-overlays .cdr', 'border-bottom-style');
      assert.ok(lines.includes('dotted'), String(lines));
      const backgrounds = await page.styles('.view-overlays .cdr', 'background-color');
      assert.ok(backgrounds.some(color => !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(color)));
    });
  });

  test('in plain text, where there are no tokens of ours, names have lines too', async function () {
    const { document: text } = await openAnnotated('old-bridge.txt');
    const { painter } = await newsmark();
    await eventually(() => {
      const drawn = painter.drawn(text.uri);
      assert.ok(
        drawn?.entities.some(({ type, range }) => type === 'PER' && textAt(text, range) === 'Asma Rahman'),
      );
    });
    const page = requirePage(this);
    await eventually(async () => {
      const lines = await page.styles('.view-overlays .cdr', 'border-bottom-style');
      for (const shape of ['solid', 'double', 'dotted']) assert.ok(lines.includes(shape), String(lines));
    });
  });

  test('nothing is kept of what was drawn in an article that is closed', async () => {
    const { painter } = await newsmark();
    await eventually(() => assert.ok(painter.drawn(document.uri) && painter.overview(document.uri)));
    await closeAll();
    await eventually(() => assert.equal(painter.drawn(document.uri), undefined));
    assert.equal(painter.overview(document.uri), undefined);
  });

  test('a part that comes into view is drawn', async () => {
    const paragraphs = document.getText().split('\n\n').slice(0, 5).join('\n\n');
    const content = Array.from({ length: 80 }, () => paragraphs).join('\n\n');
    const long = await vscode.workspace.openTextDocument({ language: 'news-article', content });
    const editor = await openAnnotated(long);
    const { painter } = await newsmark();
    const lastLine = () =>
      Math.max(...(painter.drawn(long.uri)?.quotes ?? []).map(({ range }) => range.end.line));
    await eventually(() => assert.ok(lastLine() > 0 && lastLine() < 300));
    editor.revealRange(new vscode.Range(long.lineCount - 1, 0, long.lineCount - 1, 0));
    await eventually(() => assert.ok(lastLine() > long.lineCount - 20, String(lastLine())));
  });
});

interface Token {
  readonly range: vscode.Range;
  readonly text: string;
  readonly type: string | undefined;
  readonly modifiers: readonly string[];
}

function decode(document: vscode.TextDocument, { data }: vscode.SemanticTokens): readonly Token[] {
  const tokens: Token[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const range = new vscode.Range(line, character, line, character + length);
    tokens.push({
      range,
      text: document.getText(range),
      type: TOKEN_TYPES[type],
      modifiers: TOKEN_MODIFIERS.filter((_, bit) => (modifiers & (1 << bit)) !== 0),
    });
  }
  return tokens;
}

const textAt = (
  document: vscode.TextDocument,
  {
    start,
    end,
  }: {
    readonly start: vscode.Position | { line: number; character: number };
    readonly end: { line: number; character: number };
  },
) => document.getText(new vscode.Range(start.line, start.character, end.line, end.character));
