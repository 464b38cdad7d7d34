import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Marks } from '../../../server/src/protocol';
import { eventually } from '../harness/eventually';
import { newsmark, openAnnotated, setting } from '../harness/newsmark';

const toggles = [
  ['toggleEntities', 'entities'],
  ['toggleQuotes', 'quotes'],
  ['toggleClaims', 'claims'],
] as const;

suite('layers', () => {
  let document: vscode.TextDocument;
  setup(async () => {
    document = (await openAnnotated('old-bridge.txt')).document;
  });
  teardown(async () => {
    for (const [, layer] of toggles) await setting(`newsmark.layers.${layer}`, undefined);
    await setting('newsmark.claims.minimumWorth', undefined);
  });

  const drawn = async (): Promise<Marks | undefined> => (await newsmark()).painter.drawn(document.uri);

  for (const [command, layer] of toggles)
    test(`${command} takes its marks away, is remembered, and brings them back`, async () => {
      const value = () => vscode.workspace.getConfiguration('newsmark.layers').get(layer);
      await eventually(async () => assert.ok((await drawn())?.[layer].length));
      await vscode.commands.executeCommand(`newsmark.${command}`);
      assert.equal(value(), false);
      await eventually(async () => assert.deepEqual((await drawn())?.[layer], []));
      for (const [, other] of toggles) if (other !== layer) assert.ok((await drawn())?.[other].length, other);
      await vscode.commands.executeCommand(`newsmark.${command}`);
      assert.equal(value(), true);
      await eventually(async () => assert.ok((await drawn())?.[layer].length));
    });

  test('claims are drawn from the check-worthiness on that the person set', async () => {
    await setting('newsmark.claims.minimumWorth', 0);
    const all = await eventually(async () => {
      const claims = (await drawn())?.claims ?? [];
      assert.ok(claims.some(({ score }) => score < 0.5));
      return claims.length;
    });
    await setting('newsmark.claims.minimumWorth', 0.5);
    await eventually(async () => {
      const claims = (await drawn())?.claims ?? [];
      assert.ok(claims.length < all && claims.every(({ score }) => score >= 0.5));
    });
  });
});
