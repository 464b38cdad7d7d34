import { safeName } from '../log';

/** An error whose message is ours to show: it says what to do and holds no word of an article. */
export class Failure extends Error {}

/** The command was called in a way that it cannot follow; nothing was done. */
export class WrongUsage extends Failure {}

/** Why something failed, in words for the person at the terminal; messages of other errors may quote an article. */
export function reasonOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  return SYSTEM_ERRORS[codeOf(error)] ?? `Newsmark failed on it (${safeName(error)}): please report this`;
}

/** The system's code of an error: `ENOENT`; empty for an error of another kind. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission: ask for it, or choose another place',
  EPERM: 'no permission: ask for it, or choose another place',
  EROFS: 'the disk is read-only: choose another place',
  ENOSPC: 'the disk is full: make room, or choose another place',
  EDQUOT: 'the disk is full: make room, or choose another place',
  EEXIST: 'something of this name is in the way: remove it, or choose another place',
  ENOTDIR: 'a file is in the place of a folder: remove it, or choose another place',
  EISDIR: 'a folder is in the place of a file: remove it, or choose another place',
  ENOTEMPTY: 'a folder is in the place of a file: remove it, or choose another place',
  ENAMETOOLONG: 'the name is too long: shorten it',
  ELOOP: 'its links lead in a circle: name the file itself',
  EIO: 'the disk cannot be read or written',
  EMFILE: 'too many files are open: close some programs',
  ERR_FS_FILE_TOO_LARGE: 'more than 2 GB: split it',
  ERR_STRING_TOO_LONG: 'more than 512 MB: split it',
};
