import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from '../harness/eventually';
import { closeAll, newsmark, openAnnotated, placeOf, rangeOf } from '../harness/newsmark';
import { requirePage } from '../harness/page';

const rows = async () => (await (await newsmark()).sources.provider.getChildren()) ?? [];
const labels = async () => (await rows()).map(({ item }) => String(item.label));

suite('the Sources view', () => {
  let editor: vscode.TextEditor;
  setup(async () => {
    editor = await openAnnotated('old-bridge.article');
    await vscode.commands.executeCommand('newsmark.showSources');
    await vscode.window.showTextDocument(editor.document);
    await eventually(async () => assert.equal((await labels())[0], 'Asma Rahman'));
  });

  test('lists the sources with counts, icons and labels for screen readers', async () => {
    const [first] = await rows();
    assert.ok(first);
    assert.match(String(first.item.description), /quotes: \d/);
    assert.ok(first.item.iconPath instanceof vscode.ThemeIcon && first.item.iconPath.id === 'person');
    assert.match(first.item.accessibilityInformation?.label ?? '', /^Asma Rahman, person, quotes: \d/);
  });

  test('shows what a source says, in words of the article', async () => {
    const [first] = await rows();
    const children = (first && (await (await newsmark()).sources.provider.getChildren(first))) ?? [];
    assert.ok(children.some(({ item }) => String(item.label).startsWith('The bridge has carried 40,000')));
    assert.ok(children.every(({ parent }) => parent === first));
  });

  test('is drawn in the sidebar', async function () {
    const page = requirePage(this);
    await eventually(async () => {
      const texts = await page.texts('.monaco-list-row');
      assert.ok(
        texts.some(text => text.includes('Asma Rahman')),
        texts.join(' / '),
      );
    });
  });

  test('a click shows the place in the text', async () => {
    const [first] = await rows();
    const quote = first?.children.find(({ item }) => String(item.label).startsWith('The bridge has carried'));
    assert.ok(quote?.item.command);
    await vscode.commands.executeCommand(quote.item.command.command, ...(quote.item.command.arguments ?? []));
    assert.ok(
      editor.document.getText(vscode.window.activeTextEditor?.selection).startsWith('The bridge has carried'),
    );
  });

  test('follows the cursor to the citation under it', async () => {
    const { sources } = await newsmark();
    const place = placeOf(editor.document, 'Nobody has asked');
    editor.selection = new vscode.Selection(place, place);
    await eventually(() => {
      assert.equal(sources.selected()?.item.label, 'Nobody has asked us');
      assert.equal(sources.selected()?.parent?.item.label, 'Peter Lamb');
    });
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  test('follows the text while it is typed', async () => {
    await editor.edit(edit => edit.replace(rangeOf(editor.document, 'Peter Lamb'), 'John Carter'));
    await eventually(async () => assert.ok((await labels()).includes('John Carter'), String(await labels())));
    await vscode.commands.executeCommand('undo');
    await eventually(async () => assert.ok((await labels()).includes('Peter Lamb')));
  });

  test('is empty where no article is open', async () => {
    await editor.document.save();
    await closeAll();
    await eventually(async () => assert.deepEqual(await labels(), []));
  });
});
