/**
 * What a log may say of a failure: a file system's code (`FileNotFound`, `EACCES`), else the error's class. Never its
 * message, which names files, and a file's name is often the headline.
 */
export function nameOfFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'a thrown value that is no error';
  const code = 'code' in error ? error.code : undefined;
  return [code, error.name].find(isPlain) ?? 'Error';
}

const isPlain = (name: unknown): name is string => typeof name === 'string' && /^[A-Za-z_]{1,40}$/.test(name);
