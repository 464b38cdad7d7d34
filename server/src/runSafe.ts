import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { describeError, describePlace, type Log } from './log';

/**
 * Runs one handler. Where it throws, the client gets the fallback (an answer, or an error without words) and the log what threw where, without any words of
 * the article; cancelled and outdated requests are answered as such and not logged.
 */
export async function runSafe<R>(
  method: string,
  params: unknown,
  fallback: R | ResponseError<void>,
  log: Log,
  run: () => R | Promise<R>,
): Promise<R | ResponseError<void>> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ResponseError && EXPECTED.has(error.code)) return new ResponseError(error.code, '');
    log.error(`${method} failed at ${describePlace(params)}: ${describeError(error)}`);
    return fallback;
  }
}

const EXPECTED: ReadonlySet<number> = new Set([
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ContentModified,
]);
