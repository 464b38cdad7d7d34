import assert from 'node:assert/strict';
import type { FileSystem, Uri } from 'vscode';
import { writeWhole } from '../../../client/src/export/writeWhole';

/** As much of a uri as is needed: a path. */
const uriOf = (path: string) =>
  ({ path, with: (change: { path: string }) => uriOf(change.path) }) as unknown as Uri;

/** A file system in memory that fails the n-th time it is asked to write, rename or delete (from 1). */
function memory(start: Readonly<Record<string, string>>, failing = 0) {
  const files = new Map(Object.entries(start));
  let calls = 0;
  const count = () => {
    calls++;
    if (calls === failing) throw new Error('no space left');
  };
  const system: Pick<FileSystem, 'writeFile' | 'rename' | 'delete' | 'stat'> = {
    stat: async ({ path }) => {
      if (!files.has(path)) throw new Error('not found');
      return { type: 1, ctime: 0, mtime: 0, size: 0 };
    },
    writeFile: async ({ path }, content) => {
      count();
      files.set(path, new TextDecoder().decode(content));
    },
    rename: async ({ path: from }, { path: to }, options) => {
      count();
      const content = files.get(from);
      if (content === undefined) throw new Error('not found');
      if (files.has(to) && options?.overwrite !== true) throw new Error('exists');
      files.delete(from);
      files.set(to, content);
    },
    delete: async ({ path }) => {
      count();
      if (!files.delete(path)) throw new Error('not found');
    },
  };
  return { system, files: () => Object.fromEntries(files), calls: () => calls };
}

const before = { '/out/a.ann': 'old a', '/out/other': 'kept' };
const after = { '/out/a.ann': 'new a', '/out/b.txt': 'new b', '/out/other': 'kept' };
const newFiles = ['a.ann', 'b.txt'].map(name => ({
  uri: uriOf(`/out/${name}`),
  content: new TextEncoder().encode(`new ${name[0]}`),
}));

suite('writeWhole', () => {
  test('writes all files, replaces old ones and leaves nothing else', async () => {
    const { system, files } = memory(before);
    await writeWhole(system, newFiles);
    assert.deepEqual(files(), after);
  });

  test('whichever step fails, all is as it was', async () => {
    const whole = memory(before);
    await writeWhole(whole.system, newFiles);
    const steps = whole.calls() - 1; // the last one throws away the old file, when all stands already
    for (let failing = 1; failing <= steps; failing++) {
      const { system, files } = memory(before, failing);
      await assert.rejects(writeWhole(system, newFiles), /no space left/);
      assert.deepEqual(files(), before, `step ${failing}`);
    }
  });

  test('an old file that cannot be thrown away does not undo the export', async () => {
    const whole = memory(before);
    await writeWhole(whole.system, newFiles);
    const { system, files } = memory(before, whole.calls());
    await writeWhole(system, newFiles);
    assert.equal(files()['/out/a.ann'], 'new a');
    assert.equal(files()['/out/b.txt'], 'new b');
  });
});
