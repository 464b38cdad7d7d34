// Makes newsmark-VERSION.vsix from a production build. npm run package
import { createVSIX } from '@vscode/vsce';
import { run } from './lib/command.mjs';
import { inRepository, root } from './lib/paths.mjs';
import { vsixFile } from './lib/vsix.mjs';

const code = await run(process.execPath, [inRepository('scripts', 'build.mjs'), '--production'], {
  shell: false,
});
if (code !== 0) process.exit(code);
await createVSIX({
  cwd: root,
  packagePath: vsixFile(),
  dependencies: false, // all is bundled
  allowMissingRepository: true,
  rewriteRelativeLinks: false, // the README's pictures are inside
});
