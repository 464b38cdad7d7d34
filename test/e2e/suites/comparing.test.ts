import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Comparison } from '../../../client/src/compare/comparison';
import { createDecider } from '../../../server/src/decisions/fromAnnotation';
import { writeSidecar } from '../../../server/src/decisions/sidecar';
import type { Decision, EntityDecision, Verdict } from '../../../server/src/decisions/types';
import { ANNOTATIONS, type Annotations } from '../../../server/src/protocol';
import { eventually } from '../harness/eventually';
import { closeAll, newsmark, openAnnotated } from '../harness/newsmark';
import { requirePage } from '../harness/page';
import { workspaceFile } from '../harness/samples';

const { fs } = vscode.workspace;
const folder = workspaceFile('compared');
const file = (name: string) => vscode.Uri.joinPath(folder, name);
const write = (uri: vscode.Uri, text: string) => fs.writeFile(uri, new TextEncoder().encode(text));

const ARTICLE = `Mayor opens school

Mayor Anna Holm opened the school in Veldburg on Monday. Holm said the roof would be ready in May.

"The roof is safe," said Karl Berg, an engineer.
`;

suite('comparing and importing', () => {
  let document: vscode.TextDocument;
  let whole: Annotations['document'];
  /** Each test has an article of its own: what was decided about one is never forgotten. */
  let count = 0;

  setup(async () => {
    await fs.createDirectory(folder);
    const article = file(`school-${++count}.article`);
    await write(article, ARTICLE);
    document = (await openAnnotated(await vscode.workspace.openTextDocument(article))).document;
    const { client, keeper } = await newsmark();
    await keeper.settled();
    const uri = document.uri.toString();
    whole = (await client.sendRequest<Annotations>(ANNOTATIONS, { uri })).document;
  });
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await (await newsmark()).keeper.settled();
    await fs.delete(folder, { recursive: true });
  });

  const on = (words: string, verdict: Verdict, id: string): EntityDecision => {
    const found = whole.annotations.find(one => one.text === words && one.layer === 'entity');
    assert.ok(found, words);
    const decision = createDecider(whole, ARTICLE).on(found, verdict, { id });
    assert.ok(decision.layer === 'entity');
    return decision;
  };
  const asOrganization = (decision: EntityDecision, id: string): EntityDecision => ({
    ...decision,
    id,
    type: 'ORG',
    verdict: 'changed',
    entity: { name: decision.target.exact, type: 'ORG' },
  });
  const sidecar = async (name: string, decisions: readonly Decision[]) => {
    await write(file(name), writeSidecar({ decisions, unread: [], more: {} }));
    return file(name);
  };
  const decide = async (...put: readonly Decision[]) =>
    (await newsmark()).keeper.decide(document.uri, { put, remove: [] });
  const own = async () =>
    (await newsmark()).keeper
      .placed(document.uri)
      .map(
        ({ decision: one }) => `${one.id} ${one.kind === 'annotation' ? `${one.type} ${one.verdict}` : ''}`,
      )
      .sort();
  const compare = async (...uris: readonly vscode.Uri[]): Promise<Comparison> => {
    const comparison = await vscode.commands.executeCommand<Comparison | undefined>(
      'newsmark.compareAnnotations',
      uris,
    );
    assert.ok(comparison);
    return comparison;
  };

  test('own decisions beside a file: agreement, differences, settled and undone', async () => {
    const person = on('Karl Berg', 'accepted', 'a');
    await decide(person, on('Monday', 'accepted', 'b'));
    const theirs = await sidecar('theirs.annotations.json', [
      asOrganization(person, 'x'),
      on('Monday', 'accepted', 'y'),
      on('May', 'accepted', 'z'),
    ]);
    const comparison = await compare(theirs);
    const { agreement, differences } = comparison.compared();
    assert.deepEqual(
      agreement
        .filter(({ left, right }) => left + right > 0)
        .map(({ layer, left, right, same }) => [layer, left, right, same]),
      [['entity', 2, 3, 1]],
    );
    assert.deepEqual(
      differences.map(({ kind, left, right }) => [kind, left?.text, right?.text]),
      [
        ['spurious', undefined, 'May'],
        ['wrong', 'Karl Berg', 'Karl Berg'],
      ],
    );
    const [may, berg] = differences.map(({ id }) => id);
    assert.ok(may && berg);
    await comparison.reveal(berg);
    assert.equal(
      vscode.window.visibleTextEditors
        .filter(editor => editor.document === document)
        .map(editor => document.getText(editor.selection))
        .join(),
      'Karl Berg',
    );
    await comparison.settle(berg, 'right');
    await comparison.settle(may, 'right');
    assert.deepEqual(await own(), ['b DATE accepted', 'x ORG changed', 'z DATE accepted']);
    assert.equal(comparison.settlement(berg), 'right');
    await comparison.undo();
    assert.deepEqual(await own(), ['b DATE accepted', 'x ORG changed']);
    assert.equal(comparison.settlement(may), undefined);
    assert.equal(comparison.settlement(berg), 'right');
    await comparison.undo();
    assert.deepEqual(await own(), ['a PER accepted', 'b DATE accepted']);
  });

  test('two files are walked through and settled by the keyboard alone', async function () {
    const page = requirePage(this);
    const person = on('Karl Berg', 'accepted', 'a');
    const anna = await sidecar('anna.annotations.json', [
      person,
      on('Monday', 'rejected', 'b'),
      on('Veldburg', 'accepted', 'c'),
      on('Anna Holm', 'accepted', 'd'),
    ]);
    const kim = await sidecar('kim.annotations.json', [
      asOrganization(person, 'x'),
      on('Monday', 'accepted', 'y'),
      on('Anna Holm', 'accepted', 'z'),
    ]);
    const comparison = await compare(anna, kim);
    assert.equal(comparison.compared().differences.length, 3);
    const texts = () => comparison.compared().differences.map(({ id }) => comparison.settlement(id));
    const selected = () =>
      vscode.window.visibleTextEditors
        .filter(editor => editor.document === document)
        .map(editor => document.getText(editor.selection))
        .join();
    await eventually(async () => {
      await page.press('ArrowDown');
      assert.notEqual(selected(), '');
    });
    await page.press('Home');
    await eventually(() => assert.equal(selected(), 'Veldburg'));
    await page.screenshot('comparison');
    await page.press('l');
    await eventually(() => assert.deepEqual(texts(), ['left', undefined, undefined]));
    await eventually(() => assert.equal(selected(), 'Monday'));
    await page.press('r');
    await eventually(() => assert.deepEqual(texts(), ['left', 'right', undefined]));
    await eventually(() => assert.equal(selected(), 'Karl Berg'));
    await page.press('b');
    await eventually(() => assert.deepEqual(texts(), ['left', 'right', 'both']));
    assert.deepEqual(await own(), ['a PER accepted', 'c LOC accepted', 'x ORG changed', 'y DATE accepted']);
    await page.screenshot('comparison settled');
    await page.press('u');
    await eventually(() => assert.deepEqual(texts(), ['left', 'right', undefined]));
  });

  test('an import becomes decisions in one operation, with a report, and one undo takes it back', async () => {
    const exported = file('theirs.json');
    await decide(on('Karl Berg', 'accepted', 'a'), on('Monday', 'rejected', 'b'));
    await vscode.commands.executeCommand('newsmark.exportAnnotations', 'native', exported);
    const { keeper } = await newsmark();
    await keeper.undo(document.uri);
    assert.deepEqual(await own(), []);
    const report = await vscode.commands.executeCommand<vscode.TextDocument>('newsmark.importAnnotations', [
      exported,
    ]);
    assert.deepEqual(await own(), ['a PER accepted', 'b DATE rejected']);
    assert.match(report.getText(), /- taken over where they stood: 2\n/);
    await keeper.undo(document.uri);
    assert.deepEqual(await own(), []);
  });

  test('what is not understood is shown, and nothing is changed', async () => {
    await write(file('odd.jsonl'), 'milk and eggs\n');
    const report = await vscode.commands.executeCommand<vscode.TextDocument | undefined>(
      'newsmark.importAnnotations',
      [file('odd.jsonl')],
    );
    assert.equal(report, undefined);
    assert.deepEqual(await own(), []);
  });
});
