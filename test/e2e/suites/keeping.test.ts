import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import type { Annotation } from '../../../server/src/annotations/document';
import { createDecider } from '../../../server/src/decisions/fromAnnotation';
import { parseSidecar, writeSidecar } from '../../../server/src/decisions/sidecar';
import type { AnnotationDecision, Verdict } from '../../../server/src/decisions/types';
import { ANNOTATIONS, type Annotations } from '../../../server/src/protocol';
import { eventually } from '../harness/eventually';
import { annotated, closeAll, newsmark, openAnnotated, rangeOf } from '../harness/newsmark';
import { workspaceFile } from '../harness/samples';

const { fs } = vscode.workspace;
const folder = workspaceFile('kept');
const file = (name: string) => vscode.Uri.joinPath(folder, name);
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await fs.readFile(uri));
const write = (uri: vscode.Uri, text: string) => fs.writeFile(uri, new TextEncoder().encode(text));
const names = async () => (await fs.readDirectory(folder)).map(([name]) => name).sort();

const ARTICLE = `Mayor opens school

Mayor Anna Holm opened the school on Monday. Holm said the roof would be ready in May.

"The roof is safe," said Karl Berg, an engineer.
`;

suite('keeping decisions', () => {
  let document: vscode.TextDocument;
  /** Each test has an article of its own: what was decided about one is never forgotten. */
  let count = 0;
  let name = '';
  let article: vscode.Uri;
  let sidecar: vscode.Uri;

  const open = async (uri: vscode.Uri = article) => {
    document = (await openAnnotated(await vscode.workspace.openTextDocument(uri))).document;
    await (await newsmark()).keeper.settled();
  };
  const annotations = async () => {
    await annotated(document);
    const { client } = await newsmark();
    const uri = document.uri.toString();
    return (await client.sendRequest<Annotations>(ANNOTATIONS, { uri })).document;
  };
  /** What the server says of the words: layer, type and status of each annotation on them. */
  const saidOf = async (text: string) =>
    (await annotations()).annotations
      .filter(one => one.text === text)
      .map(({ layer, type, status }) => `${layer} ${type} ${status}`);
  const decide = async (text: string, verdict: Verdict): Promise<AnnotationDecision> => {
    const whole = await annotations();
    const found = whole.annotations.find(
      (one): one is Annotation => one.text === text && one.layer === 'entity',
    );
    assert.ok(found, text);
    const decision = createDecider(whole, document.getText()).on(found, verdict, { id: randomUUID() });
    await (await newsmark()).keeper.decide(document.uri, { put: [decision], remove: [] });
    return decision;
  };
  const edit = async (make: (edit: vscode.WorkspaceEdit) => void) => {
    const change = new vscode.WorkspaceEdit();
    make(change);
    assert.ok(await vscode.workspace.applyEdit(change));
  };
  const orphans = async () => (await newsmark()).keeper.orphans(document.uri).length;

  setup(async () => {
    await fs.createDirectory(folder);
    name = `school-${++count}.article`;
    article = file(name);
    sidecar = file(`${name}.annotations.json`);
    await write(article, ARTICLE);
    await open();
  });
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await (await newsmark()).keeper.settled();
    await fs.delete(folder, { recursive: true });
  });

  test('a decision shows, stands in the sidecar at once, and is there when the article is opened again', async () => {
    const decision = await decide('Karl Berg', 'rejected');
    assert.deepEqual(await saidOf('Karl Berg'), ['entity PER rejected']);
    assert.deepEqual(parseSidecar(await read(sidecar)).decisions, [decision]);
    await closeAll();
    await open();
    await eventually(async () => assert.deepEqual(await saidOf('Karl Berg'), ['entity PER rejected']));
  });

  test('typing moves it with its words, and saving leaves the sidecar as it was, byte for byte', async () => {
    await decide('Karl Berg', 'accepted');
    const before = await read(sidecar);
    await edit(change =>
      change.insert(document.uri, new vscode.Position(0, 0), 'A new first paragraph.\n\n'),
    );
    assert.deepEqual(await saidOf('Karl Berg'), ['entity PER accepted']);
    assert.ok(await document.save());
    await (await newsmark()).keeper.settled();
    assert.equal(await read(sidecar), before);
  });

  test('words that are deleted leave an orphan, and undo in the text brings it back', async () => {
    await decide('Karl Berg', 'accepted');
    await edit(change => change.delete(document.uri, rangeOf(document, 'said Karl Berg, an engineer')));
    await eventually(async () => assert.equal(await orphans(), 1));
    await vscode.commands.executeCommand('undo');
    await eventually(async () => assert.equal(await orphans(), 0));
    await eventually(async () => assert.deepEqual(await saidOf('Karl Berg'), ['entity PER accepted']));
  });

  test('an undone decision is gone from editor and sidecar, and comes back', async () => {
    const { keeper } = await newsmark();
    await decide('Karl Berg', 'rejected');
    assert.equal(await keeper.undo(document.uri), true);
    assert.deepEqual(await saidOf('Karl Berg'), ['entity PER auto']);
    assert.deepEqual(parseSidecar(await read(sidecar)).decisions, []);
    assert.equal(await keeper.redo(document.uri), true);
    assert.deepEqual(await saidOf('Karl Berg'), ['entity PER rejected']);
    assert.equal(await keeper.redo(document.uri), false);
  });

  test('what can be undone outlives a reload of the article', async () => {
    await decide('Karl Berg', 'rejected');
    await closeAll();
    await open();
    const { keeper } = await newsmark();
    await eventually(async () => assert.equal(keeper.canUndo(document.uri), true));
    assert.equal(await keeper.undo(document.uri), true);
    assert.deepEqual(await saidOf('Karl Berg'), ['entity PER auto']);
  });

  test('in an unsaved article it waits for the save', async () => {
    await edit(change => change.insert(document.uri, new vscode.Position(0, 0), 'New: '));
    await decide('Karl Berg', 'rejected');
    assert.deepEqual(await names(), [name]);
    assert.ok(await document.save());
    await (await newsmark()).keeper.settled();
    assert.equal(parseSidecar(await read(sidecar)).decisions.length, 1);
  });

  test('closing without saving drops no decision', async () => {
    await edit(change => change.insert(document.uri, new vscode.Position(0, 0), 'New: '));
    await decide('Karl Berg', 'rejected');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await open();
    await eventually(async () => assert.deepEqual(await saidOf('Karl Berg'), ['entity PER rejected']));
  });

  test('a renamed article takes its decisions along', async () => {
    await decide('Karl Berg', 'rejected');
    const renamed = file(`roof-${name}`);
    await edit(change => change.renameFile(article, renamed));
    await open(renamed);
    assert.deepEqual(await names(), [`roof-${name}`, `roof-${name}.annotations.json`]);
    await eventually(async () => assert.deepEqual(await saidOf('Karl Berg'), ['entity PER rejected']));
  });

  test('what somebody else decides in the file is taken in', async () => {
    const decision = await decide('Karl Berg', 'rejected');
    const other = { ...decision, id: randomUUID(), target: { ...decision.target, ...targetOf('Anna Holm') } };
    await write(
      sidecar,
      writeSidecar({ ...parseSidecar(await read(sidecar)), decisions: [decision, other] }),
    );
    (await newsmark()).keeper.refresh(document.uri);
    await eventually(async () => assert.deepEqual(await saidOf('Anna Holm'), ['entity PER rejected']));
  });

  test('the same decision changed differently is never overwritten unasked', async () => {
    const decision = await decide('Karl Berg', 'rejected');
    const theirs = writeSidecar({
      ...parseSidecar(await read(sidecar)),
      decisions: [{ ...decision, verdict: 'accepted' } as AnnotationDecision],
    });
    await edit(change => change.insert(document.uri, new vscode.Position(0, 0), 'New: '));
    const { keeper } = await newsmark();
    await keeper.decide(document.uri, {
      put: [{ ...decision, verdict: 'manual' } as AnnotationDecision],
      remove: [],
    });
    await write(sidecar, theirs);
    await document.save();
    await keeper.settled();
    assert.equal(await read(sidecar), theirs);
    assert.deepEqual(await saidOf('Karl Berg'), ['entity PER manual']);
  });

  test('a broken sidecar is set aside, and the article opens', async () => {
    await closeAll();
    await write(sidecar, '{"format":');
    await open();
    await eventually(async () =>
      assert.deepEqual(await names(), [name, `${name}.annotations.json.broken-1`]),
    );
    assert.deepEqual(await saidOf('Karl Berg'), ['entity PER auto']);
  });

  test('a text that is no file yet keeps its decisions until it is one', async () => {
    const saved = file(`new-${name}`);
    const untitled = await vscode.workspace.openTextDocument(saved.with({ scheme: 'untitled' }));
    await vscode.languages.setTextDocumentLanguage(untitled, 'news-article');
    document = (await openAnnotated(await vscode.workspace.openTextDocument(untitled.uri))).document;
    await edit(change => change.insert(document.uri, new vscode.Position(0, 0), ARTICLE));
    await decide('Karl Berg', 'rejected');
    assert.deepEqual(await names(), [name]);
    assert.ok(await document.save());
    await open(saved);
    await eventually(async () => assert.deepEqual(await saidOf('Karl Berg'), ['entity PER rejected']));
  });

  const targetOf = (text: string) => {
    const start = ARTICLE.indexOf(text);
    return {
      exact: text,
      prefix: ARTICLE.slice(Math.max(0, start - 32), start),
      suffix: ARTICLE.slice(start + text.length, start + text.length + 32),
      start,
      end: start + text.length,
    };
  };
});
