import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ANNOTATIONS, type Annotations } from '../../../server/src/protocol';
import { eventually } from '../harness/eventually';
import { closeAll, newsmark, openAnnotated, rangeOf, setting } from '../harness/newsmark';
import { connectToPage, type EditorPage, requirePage } from '../harness/page';
import { workspaceFile } from '../harness/samples';

suite('reviewing', () => {
  let editor: vscode.TextEditor;
  setup(async () => {
    editor = await openAnnotated('old-bridge.article');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
  });
  teardown(async () => {
    const { review, keeper } = await newsmark();
    await review.stop();
    while (await keeper.undo(editor.document.uri));
    await keeper.settled();
    await closeAll();
  });

  const verdicts = async () => {
    const { keeper } = await newsmark();
    return keeper
      .placed(editor.document.uri)
      .map(({ decision }) => (decision.kind === 'annotation' ? decision.verdict : decision.kind));
  };
  const says = (pattern: RegExp) =>
    eventually(async () => assert.match((await newsmark()).review.text() ?? '', pattern));
  const selected = () => editor.document.getText(editor.selection);
  /** Presses a key in the article; once more where a busy page lost it. */
  const pressUntil = async (page: EditorPage, key: string, isDone: () => Promise<void>) => {
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await page.press(key);
    await eventually(isDone, 8_000).catch(async () => {
      await page.press(key);
      await eventually(isDone);
    });
  };

  test('goes by keys alone through what is undecided, in an editor that cannot be changed', async function () {
    const page = requirePage(this);
    await vscode.commands.executeCommand('newsmark.startReview');
    await says(/Review: 0 of \d+ · .*suggested/);
    const text = editor.document.getText();
    const first = selected();
    assert.notEqual(first, '');
    await pressUntil(page, 'a', async () => assert.deepEqual(await verdicts(), ['accepted']));
    await says(/Review: 1 of/);
    await eventually(() => assert.notEqual(selected(), first));
    await pressUntil(page, 'r', async () =>
      assert.deepEqual([...(await verdicts())].sort(), ['accepted', 'rejected']),
    );
    await says(/Review: 2 of/);
    await page.screenshot('review mode');
    await pressUntil(page, 'u', async () => assert.deepEqual(await verdicts(), ['accepted']));
    await says(/Review: 1 of .*suggested/);
    await pressUntil(page, 'Control+z', async () => assert.deepEqual(await verdicts(), []));
    await eventually(() => assert.equal(selected(), first));
    await page.type('xyz');
    await page.press('Escape');
    await eventually(async () => assert.equal((await newsmark()).review.text(), undefined));
    assert.equal(editor.document.getText(), text);
    await page.type('xyz');
    await eventually(() => assert.notEqual(editor.document.getText(), text));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('marks selections by hand, sets a source, and takes it back', async () => {
    const words = ['bridge', 'lorries'].map(word => rangeOf(editor.document, word));
    editor.selections = words.map(({ start, end }) => new vscode.Selection(start, end));
    assert.equal(await vscode.commands.executeCommand('newsmark.markAs', 'LOC'), true);
    assert.deepEqual(await verdicts(), ['manual', 'manual']);
    assert.equal(await vscode.commands.executeCommand('newsmark.undoDecision'), true);
    assert.deepEqual(await verdicts(), []);
    const quote = rangeOf(editor.document, 'Nobody has asked us');
    editor.selection = new vscode.Selection(quote.start, quote.end);
    const source = { name: 'The ferry company', kind: 'organization' };
    assert.equal(await vscode.commands.executeCommand('newsmark.setSource', undefined, source), true);
    const { sources } = await newsmark();
    await eventually(async () => {
      const rows = (await sources.provider.getChildren()) ?? [];
      assert.ok(rows.some(({ item }) => item.label === 'The ferry company'));
    });
  });

  test('decides from the Sources view: all of a source at once, and what lost its words', async () => {
    const { sources } = await newsmark();
    const rows = async () => (await sources.provider.getChildren()) ?? [];
    await eventually(async () => assert.ok((await rows()).length > 0));
    const [first] = await rows();
    await vscode.commands.executeCommand('newsmark.acceptCitations', first);
    assert.equal((await verdicts()).length, first?.children.length);
    await vscode.commands.executeCommand('newsmark.undoDecision');

    const name = rangeOf(editor.document, 'Peter Lamb');
    editor.selection = new vscode.Selection(name.start, name.end);
    await vscode.commands.executeCommand('newsmark.markAs', 'ORG');
    await editor.edit(edit => edit.delete(rangeOf(editor.document, 'said Peter Lamb')));
    const orphan = await eventually(async () => {
      const row = (await rows()).flatMap(({ children }) => children).find(({ orphan }) => orphan);
      assert.ok(row, 'no orphan');
      return row;
    });
    assert.equal(orphan.item.label, 'Peter Lamb');
    const other = rangeOf(editor.document, 'Mill Lane');
    editor.selection = new vscode.Selection(other.start, other.end);
    assert.equal(await vscode.commands.executeCommand('newsmark.reattachOrphan', orphan), true);
    await eventually(async () => {
      const [placed] = (await newsmark()).keeper.placed(editor.document.uri);
      assert.equal(placed?.place?.at?.start, editor.document.offsetAt(other.start));
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('offers what can be decided as code actions', async () => {
    const place = rangeOf(editor.document, 'Nobody has asked us');
    const actions = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        new vscode.Range(place.start, place.start),
      );
      assert.ok(
        found.some(({ title }) => title.startsWith('Reject: direct quote')),
        JSON.stringify(found),
      );
      return found;
    });
    const command = actions.find(({ title }) => title.startsWith('Reject: direct quote'))?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    assert.deepEqual(await verdicts(), ['rejected']);
  });

  test('remembers a name in the workspace, and forgets it again', async () => {
    const found = async (text: string) => {
      const { client } = await newsmark();
      const answer = await client.sendRequest<Annotations>(ANNOTATIONS, {
        uri: editor.document.uri.toString(),
      });
      return answer.document.annotations.filter(one => one.text === text && one.status === 'auto');
    };
    const lexicon = workspaceFile('.newsmark/lexicon.json');
    const name = rangeOf(editor.document, 'lorries');
    editor.selection = new vscode.Selection(name.start, name.end);
    await vscode.commands.executeCommand('newsmark.markAs', 'WORK');
    assert.equal(await vscode.commands.executeCommand('newsmark.rememberInWorkspace', undefined, true), true);
    assert.match((await vscode.workspace.fs.readFile(lexicon)).toString(), /"name": "lorries"/);
    await vscode.commands.executeCommand('newsmark.undoDecision');
    await eventually(async () =>
      assert.deepEqual(
        (await found('lorries')).map(({ type }) => type),
        ['WORK'],
      ),
    );
    assert.equal(await vscode.commands.executeCommand('newsmark.undoRemember'), true);
    await eventually(async () => assert.deepEqual(await found('lorries'), []));
  });

  test('decides about many at once, and takes all of it back at once', async () => {
    const choice = { verdict: 'accept', type: 'PER' };
    assert.equal(await vscode.commands.executeCommand('newsmark.reviewInBulk', choice), true);
    assert.ok((await verdicts()).length > 1);
    const { painter, status } = await newsmark();
    await eventually(async () => {
      const drawn = painter.drawn(editor.document.uri)?.entities.filter(({ reviewed }) => reviewed) ?? [];
      assert.equal(drawn.length, (await verdicts()).length);
      assert.match(status.texts().detail, /^Reviewed: [1-9]\d* of \d+/);
    });
    const page = connectToPage();
    if (page !== undefined)
      await eventually(async () => {
        const lines = await page.styles('.view-line span[class*="ced-"]', 'text-decoration-line');
        assert.ok(lines.includes('overline'), 'a line over what was decided about');
      });
    await page?.screenshot('reviewed annotations');
    await setting('newsmark.review.show', 'reviewed');
    await eventually(() => {
      const drawn = painter.drawn(editor.document.uri);
      assert.deepEqual(drawn?.quotes, []);
      assert.ok(drawn.entities.every(({ reviewed }) => reviewed));
    });
    await setting('newsmark.review.show', undefined);
    await vscode.commands.executeCommand('newsmark.undoDecision');
    assert.deepEqual(await verdicts(), []);
  });
});
