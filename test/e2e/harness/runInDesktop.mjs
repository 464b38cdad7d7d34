import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { capture } from '../../../scripts/lib/command.mjs';
import { hasDisplay, prepareDesktop } from '../../../scripts/lib/desktop.mjs';

const limit = 20 * 60_000;

/** Runs the tests in the desktop VS Code, under xvfb-run where there is no display; answers its exit code. */
export async function runInDesktop({ session, editor, trust, workspace, extension, vsix, tests, env }) {
  const profile = prepareDesktop(session, { trust });
  if (vsix !== undefined) await installVsix(editor.executable, profile, vsix);
  const args = [
    workspace,
    ...profile,
    '--disable-gpu-sandbox',
    `--extensionDevelopmentPath=${extension}`,
    `--extensionTestsPath=${tests}`,
  ];
  const [command, ...front] = hasDisplay() ? [editor.executable] : ['xvfb-run', '-a', editor.executable];
  const child = session.spawn(command, [...front, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No end after ${limit / 60_000} minutes.`)), limit);
    timer.unref();
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

async function installVsix(executable, profile, vsix) {
  const [cli, ...front] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const { code, output } = await capture(cli, [...front, ...profile, '--install-extension', vsix]);
  if (code !== 0) throw new Error(`The desktop VS Code did not install ${vsix}:\n${output}`);
}
