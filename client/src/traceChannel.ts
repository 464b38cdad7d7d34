import type * as vscode from 'vscode';

/**
 * Where the client library writes what it traces by `newsmark.trace.server`: the names of the messages and no more,
 * since their content holds an article's words, which no log may.
 */
export function traceChannel(log: vscode.LogOutputChannel): vscode.OutputChannel {
  const name = (line: string) => {
    if (line.startsWith('[Trace')) log.info(line);
  };
  return {
    name: log.name,
    append: () => {},
    appendLine: name,
    replace: () => {},
    clear: () => log.clear(),
    show: () => log.show(true),
    hide: () => log.hide(),
    dispose: () => {},
  };
}
