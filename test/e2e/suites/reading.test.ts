import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { outline } from '../harness/answers';
import { eventually } from '../harness/eventually';
import { openAnnotated, placeOf, rangeOf, setting, sourceNames } from '../harness/newsmark';

const ask = <T>(command: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand<T>(command, ...args);

suite('reading an article', () => {
  let article: vscode.TextDocument;
  setup(async () => {
    article = (await openAnnotated('old-bridge.article')).document;
  });

  const hoverAt = async (text: string, occurrence = 1) => {
    const hovers = await ask<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      article.uri,
      placeOf(article, text, occurrence),
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map(content => (typeof content === 'string' ? content : content.value))
      .join('\n');
  };

  test('the hover of a name says who it is and how often it stands there', async () => {
    const hover = await hoverAt('Asma Rahman');
    assert.match(hover, /Asma Rahman/);
    assert.match(hover, /person/);
    assert.match(hover, /Mentioned (?:once|\d+ times) in this article/);
  });

  test('the hover of a quote names its source and kind, that of a figure inside it comes first', async () => {
    const hover = await hoverAt('40,000');
    assert.ok(hover.indexOf('figure') >= 0 && hover.indexOf('figure') < hover.indexOf('direct quote'), hover);
    assert.match(hover, /Source: .*Asma Rahman/);
  });

  test('the hover speaks Bengali where the person wishes so', async () => {
    await setting('newsmark.interfaceLanguage', 'bn');
    try {
      await eventually(async () => assert.match(await hoverAt('Asma Rahman'), /ব্যক্তি/));
    } finally {
      await setting('newsmark.interfaceLanguage', undefined);
    }
  });

  test('the outline lists sources in order of their first citation, each with its citations', async () => {
    const symbols = await outline(article);
    const names = sourceNames(symbols);
    assert.equal(names[0], 'Asma Rahman');
    assert.ok(names.indexOf('Northmoor Chamber of Trade') > 0, String(names));
    assert.ok(names.indexOf('Peter Lamb') > names.indexOf('Northmoor Chamber of Trade'), String(names));
    const [first] = symbols.filter(({ name }) => name === names[0]);
    assert.ok((first?.children.length ?? 0) >= 2);
    for (const symbol of symbols) {
      assert.ok(symbol.name.trim());
      assert.ok(symbol.range.contains(symbol.selectionRange));
    }
  });

  test('go to definition leads from a pronoun or surname to the full name', async () => {
    for (const place of [placeOf(article, 'She said'), placeOf(article, 'Rahman', 2)]) {
      const found = await ask<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        article.uri,
        place,
      );
      const [first] = found;
      const range = first && ('range' in first ? first.range : first.targetRange);
      assert.ok(range?.isEqual(rangeOf(article, 'Asma Rahman')), JSON.stringify(found));
    }
  });

  test('references and highlights are all mentions, however they name the person', async () => {
    const references = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      article.uri,
      placeOf(article, 'Asma Rahman'),
    );
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      article.uri,
      placeOf(article, 'Rahman', 2),
    );
    for (const ranges of [references.map(({ range }) => range), highlights.map(({ range }) => range)])
      for (const [text, occurrence] of [
        ['Asma Rahman', 1],
        ['Rahman', 2],
      ] as const) {
        const wanted = rangeOf(article, text, occurrence);
        assert.ok(
          ranges.some(range => range.isEqual(wanted)),
          `${text}: ${JSON.stringify(ranges)}`,
        );
      }
  });

  test('next and previous annotation select one after the other, and back', async () => {
    const editor = await openAnnotated(article);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    const selected: string[] = [];
    for (let i = 0; i < 3; i++) {
      assert.equal(await ask('newsmark.nextAnnotation'), true);
      selected.push(JSON.stringify(editor.selection));
      assert.ok(!editor.selection.isEmpty);
    }
    assert.equal(new Set(selected).size, 3);
    assert.equal(await ask('newsmark.previousAnnotation'), true);
    assert.equal(
      JSON.stringify(editor.selection.start),
      JSON.stringify(JSON.parse(selected[1] ?? '{}').start),
    );
  });

  test('inlay hints name the source behind a pronoun when they are switched on', async () => {
    const hints = () =>
      ask<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        article.uri,
        new vscode.Range(0, 0, article.lineCount, 0),
      );
    assert.deepEqual(await hints(), []);
    await setting('newsmark.inlayHints.sources', true);
    try {
      await eventually(async () => {
        const labels = (await hints()).map(({ label, position }) => `${position.line} ${label}`);
        assert.ok(labels.includes('6 = Asma Rahman'), String(labels));
      });
    } finally {
      await setting('newsmark.inlayHints.sources', undefined);
    }
  });

  test('page chrome folds', async () => {
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', article.uri);
    const first = rangeOf(article, 'Advertisement').start.line;
    const last = rangeOf(article, 'Comments (0)').start.line;
    assert.ok(
      ranges.some(({ start, end }) => start === first && end === last),
      JSON.stringify(ranges),
    );
  });

  test('the selection expands from the word to mention, quote and paragraph', async () => {
    const [chain] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', article.uri, [
      placeOf(article, 'asked us'),
    ]);
    const steps: string[] = [];
    for (let step = chain; step !== undefined; step = step.parent) steps.push(article.getText(step.range));
    assert.equal(steps[0], 'asked');
    assert.ok(steps.includes('Nobody has asked us'), JSON.stringify(steps));
    assert.ok(
      steps.some(text => text.startsWith('“Nobody') && text.endsWith('Mill Lane.')),
      JSON.stringify(steps),
    );
  });

  test('workspace symbols find a name over all open articles', async () => {
    const bengali = await openAnnotated('purono-setu.article');
    await eventually(async () => {
      const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Lamb');
      assert.ok(
        found.some(({ name, location }) => name === 'Peter Lamb' && location.uri.path === article.uri.path),
      );
      const other = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'আসমা');
      assert.ok(other.some(({ location }) => location.uri.path === bengali.document.uri.path));
    });
  });

  test('a text that was never saved is annotated all the same, and anew while it is typed', async () => {
    const content = article.getText();
    const untitled = await vscode.workspace.openTextDocument({ language: 'news-article', content });
    const editor = await openAnnotated(untitled);
    assert.equal(sourceNames(await outline(untitled))[0], 'Asma Rahman');
    await editor.edit(edit => edit.replace(rangeOf(untitled, 'Asma Rahman'), 'Joan Ferris'));
    await eventually(async () => assert.equal(sourceNames(await outline(untitled))[0], 'Joan Ferris'));
  });

  test('a Bengali article has its sources', async () => {
    const { document } = await openAnnotated('purono-setu.article');
    const names = sourceNames(await outline(document));
    assert.equal(names[0], 'আসমা রহমান');
    assert.ok(names.includes('কামাল উদ্দিন'), String(names));
  });
});
