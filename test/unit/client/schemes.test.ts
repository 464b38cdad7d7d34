import assert from 'node:assert/strict';
import { isOfPerson } from '../../../client/src/articles/schemes';

/** As if every scheme had a file system, as `git`, `vscode-userdata` and `output` have one in some editors. */
const always = () => true;

suite('isOfPerson', () => {
  test('takes files, virtual files and untitled texts', () => {
    for (const scheme of ['file', 'vscode-remote', 'memfs', 'vscode-vfs'])
      assert.equal(isOfPerson({ scheme, path: '/news/storm.txt' }, always), true, scheme);
    assert.equal(
      isOfPerson({ scheme: 'untitled', path: 'Untitled-1' }, () => false),
      true,
    );
  });

  test('leaves what only looks like a text of somebody: output, chat, comments, input, cells, versions', () => {
    for (const scheme of [
      'output',
      'debug',
      'comment',
      'vscode-chat-code-block',
      'vscode-scm',
      'vscode-notebook-cell',
      'git',
      'vscode-local-history',
      'search-editor',
      'vscode-settings',
      'vscode-userdata',
    ])
      assert.equal(isOfPerson({ scheme, path: '/news/storm.txt' }, always), false, scheme);
  });

  test('leaves schemes that have no files, whatever they are', () => {
    for (const scheme of ['chatSessionInput', 'gitlens', 'readonly-preview'])
      assert.equal(
        isOfPerson({ scheme, path: '/news/storm.txt' }, () => false),
        false,
        scheme,
      );
  });

  test('leaves what lies in a .git folder, and only there', () => {
    assert.equal(isOfPerson({ scheme: 'file', path: '/news/.git/COMMIT_EDITMSG' }, always), false);
    assert.equal(isOfPerson({ scheme: 'file', path: '/news/about.git.txt' }, always), true);
  });
});
