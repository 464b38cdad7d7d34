import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type ExportFormat, FORMATS } from '../../../server/src/protocol';
import { closeAll, newsmark, openAnnotated } from '../harness/newsmark';
import { workspaceFile } from '../harness/samples';

const { fs } = vscode.workspace;
const folder = workspaceFile('exported');
const text = async (uri: vscode.Uri) => new TextDecoder().decode(await fs.readFile(uri));
const names = async (uri: vscode.Uri) => (await fs.readDirectory(uri)).map(([name]) => name).sort();
const exportTo = (command: string, format: string, target: vscode.Uri) =>
  vscode.commands.executeCommand<readonly vscode.Uri[] | undefined>(`newsmark.${command}`, format, target);

/** What each format must hold of the article. */
const samples: Readonly<Record<string, RegExp>> = {
  native: /"annotation-document\/1"/,
  jsonl: /"Asma Rahman"/,
  csv: /Asma Rahman/,
  markdown: /Asma Rahman/,
  w3c: /"TextPositionSelector"/,
  brat: /^T1\t/m,
  tei: /<persName/,
  webanno: /^#FORMAT=WebAnno TSV 3\.3/m,
  xmi: /<xmi:XMI/,
  conll: /\bB-PER\b/,
  tsv: /\tAsma Rahman\t/,
  html: /<html/,
  'schema-org': /schema\.org/,
  doccano: /"PER"/,
  'label-studio': /"Asma Rahman"/,
  prodigy: /"label":"PER"/,
  spacy: /"PER"/,
};

suite('exports', () => {
  let article: vscode.TextDocument;
  setup(async () => {
    article = (await openAnnotated('old-bridge.article')).document;
    await fs.createDirectory(folder);
  });
  teardown(() => fs.delete(folder, { recursive: true }));

  test('every format is offered with a label, a description and a file name ending', async () => {
    const formats = await (await newsmark()).client.sendRequest<readonly ExportFormat[]>(FORMATS);
    assert.deepEqual(formats.map(({ id }) => id).sort(), Object.keys(samples).sort());
    for (const { label, description, extension } of formats)
      assert.ok(label && description && extension.startsWith('.'));
  });

  for (const [format, sample] of Object.entries(samples))
    test(`${format} is written and holds the article's annotations`, async () => {
      const file = vscode.Uri.joinPath(folder, `report.${format}`);
      const written = await exportTo('exportAnnotations', format, file);
      assert.ok(written?.length);
      const contents = await Promise.all(written.map(text));
      assert.match(contents.join('\n'), sample);
      const left = await names(written.length === 1 ? folder : file);
      assert.equal(left.length, written.length, `something was left behind: ${left}`);
    });

  test('the native format points at the words as they stand', async () => {
    const file = vscode.Uri.joinPath(folder, 'report.json');
    await exportTo('exportAnnotations', 'native', file);
    const { annotations } = JSON.parse(await text(file));
    assert.ok(annotations.length > 10);
    for (const { start, end, text: exact } of annotations)
      assert.equal(article.getText().slice(start, end), exact);
  });

  test('a text that was never saved is exported as it stands in the editor', async () => {
    const content = article.getText().replaceAll('Rahman', 'Ferris');
    await openAnnotated(await vscode.workspace.openTextDocument({ language: 'news-article', content }));
    const file = vscode.Uri.joinPath(folder, 'untitled.md');
    await exportTo('exportAnnotations', 'markdown', file);
    assert.match(await text(file), /Asma Ferris/);
  });

  test('all open articles are exported, a file each', async () => {
    await closeAll();
    await openAnnotated('old-bridge.article');
    await openAnnotated('purono-setu.article');
    const written = await exportTo('exportAll', 'native', folder);
    assert.equal(written?.length, 2);
    assert.deepEqual(
      await names(folder),
      written.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort(),
    );
  });

  test('an existing file is replaced', async () => {
    const file = vscode.Uri.joinPath(folder, 'report.json');
    await fs.writeFile(file, new TextEncoder().encode('old'));
    await exportTo('exportAnnotations', 'native', file);
    assert.match(await text(file), /annotation-document/);
    assert.deepEqual(await names(folder), ['report.json']);
  });

  test('a place that cannot be written: it says so and leaves nothing behind', async () => {
    const blocked = vscode.Uri.joinPath(folder, 'a-file');
    await fs.writeFile(blocked, new TextEncoder().encode('kept'));
    assert.equal(
      await exportTo('exportAnnotations', 'native', vscode.Uri.joinPath(blocked, 'report.json')),
      undefined,
    );
    assert.deepEqual(await names(folder), ['a-file']);
    assert.equal(await text(blocked), 'kept');
  });

  test('of several files, one that cannot be written keeps all from being written', async () => {
    await openAnnotated('old-bridge.article');
    const made = (await exportTo('exportAnnotations', 'brat', folder)) ?? [];
    const last = made.at(-1);
    assert.ok(made.length > 1 && last);
    for (const uri of made) await fs.writeFile(uri, new TextEncoder().encode('kept'));
    const before = await names(folder);
    const wall = vscode.Uri.joinPath(
      folder,
      `.${last.path.slice(last.path.lastIndexOf('/') + 1)}.newsmark-new`,
    );
    await fs.createDirectory(wall);
    assert.equal(await exportTo('exportAnnotations', 'brat', folder), undefined);
    await fs.delete(wall, { recursive: true, useTrash: false }).then(undefined, () => {});
    assert.deepEqual(await names(folder), before);
    for (const uri of made) assert.equal(await text(uri), 'kept');
  });

  test('an article is never replaced by its own export, nor by another’s', async () => {
    const prose = (await openAnnotated('old-bridge.txt')).document;
    const before = prose.getText();
    const home = vscode.Uri.joinPath(prose.uri, '..');
    assert.equal(await exportTo('exportAnnotations', 'brat', home), undefined);
    assert.equal(await exportTo('exportAnnotations', 'native', prose.uri), undefined);
    await openAnnotated('old-bridge.article');
    assert.equal(await exportTo('exportAnnotations', 'brat', home), undefined);
    assert.equal(await text(prose.uri), before);
    assert.ok(!(await names(home)).includes('old-bridge.ann'));
  });

  test('the source list goes to the clipboard', async () => {
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('newsmark.copySourceList');
    assert.match(await vscode.env.clipboard.readText(), /Asma Rahman/);
  });

  test('from the menu of an editor that is not the active one, its own article is meant', async () => {
    await openAnnotated('purono-setu.article');
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('newsmark.copySourceList', article.uri, { groupId: 0 });
    assert.match(await vscode.env.clipboard.readText(), /Asma Rahman/);
  });
});
