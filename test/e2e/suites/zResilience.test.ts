import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TEST_FAULT, type TestFaultParams } from '../../../server/src/protocol';
import { eventually } from '../harness/eventually';
import { annotated, closeAll, newsmark, openAnnotated, setting } from '../harness/newsmark';

const breakServer = async (kind: TestFaultParams['kind']) =>
  (await newsmark()).client.sendNotification(TEST_FAULT, { kind } satisfies TestFaultParams);
const healthIs = async (health: string, limit?: number) => {
  const { guard } = await newsmark();
  await eventually(() => assert.equal(guard.health(), health), limit);
};

suite('a server in trouble', () => {
  suiteSetup(() => closeAll());
  setup(async () => (await newsmark()).guard.restart());

  test('is started again when it ends by itself, and annotates on', async () => {
    const { document } = await openAnnotated('old-bridge.article');
    await breakServer('exit');
    await healthIs('restarting');
    const { shown, busy, article } = (await newsmark()).status.texts();
    assert.deepEqual({ shown, busy, article }, { shown: true, busy: true, article: 'Annotating…' });
    await healthIs('running');
    await annotated(document);
  });

  test('says so in a file of any language that the person had annotated', async () => {
    const content = (await openAnnotated('old-bridge.article')).document.getText();
    const file = await vscode.workspace.openTextDocument({ language: 'html', content });
    await vscode.window.showTextDocument(file, { preview: false });
    const { status } = await newsmark();
    assert.equal(status.texts().shown, false);
    await vscode.commands.executeCommand('newsmark.annotateFile');
    await annotated(file);
    await breakServer('exit');
    await healthIs('restarting');
    assert.equal(status.texts().shown, true);
    await healthIs('running');
    await annotated(file);
    await vscode.commands.executeCommand('newsmark.stopAnnotating');
  });

  test('is ended and started again when it hangs, the document that hung it set aside until it is edited', async () => {
    const { guard, sync, status } = await newsmark();
    const other = (await openAnnotated('purono-setu.article')).document;
    const editor = await openAnnotated('old-bridge.article');
    const { document } = editor;
    guard.setPatience(1500);
    try {
      await breakServer('hang');
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'New: '));
      await healthIs('restarting');
      await healthIs('running');
      assert.equal(sync.isSetAside(document.uri), true);
      await annotated(other);
      assert.equal(sync.holds(document.uri), false);
      assert.match(status.texts().article, /^Set aside/);
      await vscode.commands.executeCommand('undo');
      await annotated(document);
    } finally {
      guard.setPatience(10_000);
    }
  });

  test('stays off after five crashes, and says so with a way out', async () => {
    const { guard, status } = await newsmark();
    const { document } = await openAnnotated('old-bridge.article');
    for (let crash = 1; crash <= 5; crash++) {
      await breakServer('exit');
      await healthIs(crash < 5 ? 'restarting' : 'given-up');
      if (crash < 5) await healthIs('running');
    }
    const { article, detail, command, shown, busy } = status.texts();
    assert.equal(shown, true);
    assert.equal(busy, false);
    assert.match(article, /stopped/);
    assert.match(detail, /\(command:newsmark\.showLog\)/);
    assert.equal(command, 'newsmark.restartServer');
    await vscode.commands.executeCommand('newsmark.restartServer');
    await healthIs('running');
    await annotated(document);
    assert.equal(guard.health(), 'running');
  }).timeout(60_000);
});

suite('bad input', () => {
  suiteSetup(async () => {
    await (await newsmark()).guard.restart();
    await openAnnotated('old-bridge.article');
  });

  const inputs: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'a lone surrogate': 'Asma Rahman said: “\ud83d it is broken.” She said 12 people came.',
    'mixed line ends, emoji and joiners': 'র‍্যাব বলেছে 🌊🌊,\r‘সব ঠিক’।\r\n\nতিনি বলেন, ‘ভালো’।\n',
    'right-to-left text': 'قال الوزير إن الجسر سيغلق. “Asma said so,” he said.',
    'a hundred thousand unclosed quotation marks': '“Asma said ‘'.repeat(100_000),
    'one line of ten megabytes': 'Asma Rahman said the bridge would close. '.repeat(250_000),
  };
  for (const [name, content] of Object.entries(inputs))
    test(`${name}: the server lives on`, async () => {
      const { guard } = await newsmark();
      const troubles: string[] = [];
      const listener = guard.onDidChange(health => troubles.push(health));
      const document = await vscode.workspace.openTextDocument({ language: 'news-article', content });
      await vscode.window.showTextDocument(document, { preview: false });
      await annotated(document, 60_000);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await openAnnotated('old-bridge.article');
      listener.dispose();
      assert.deepEqual(troubles, []);
    }).timeout(90_000);

  test('the log holds no word of an article, whatever is traced and goes wrong', async () => {
    const logged = record((await newsmark()).log);
    await setting('newsmark.trace.server', 'verbose');
    const content = 'Embargo Marker said “zanzibarquux is ours” on Tuesday. 12 people told zanzibarquux so.';
    const open = (text: string) =>
      vscode.workspace.openTextDocument({ language: 'news-article', content: text });
    await openAnnotated(await open(content));
    await (await newsmark()).client.sendNotification(TEST_FAULT, { kind: 'throw', layer: 'quote' });
    await openAnnotated(await open(`${content} Again.`));
    await vscode.commands.executeCommand(
      'newsmark.exportAnnotations',
      'native',
      vscode.Uri.parse('nowhere:/zanzibarquux.json'),
    );
    await eventually(() => {
      assert.match(logged.join('\n'), /didOpen/);
      assert.match(logged.join('\n'), /quote/);
      assert.match(logged.join('\n'), /export: /);
    });
    assert.doesNotMatch(logged.join('\n'), /zanzibarquux|Embargo|Marker/i);
    await setting('newsmark.trace.server', undefined);
    await (await newsmark()).guard.restart();
  });
});

/** Everything that is written to a log from now on. */
function record(log: vscode.LogOutputChannel): readonly string[] {
  const logged: string[] = [];
  for (const method of ['trace', 'debug', 'info', 'warn', 'error', 'append', 'appendLine'] as const) {
    const write = log[method].bind(log);
    log[method] = (message: string | Error) => {
      logged.push(String(message));
      write(String(message));
    };
  }
  return logged;
}
