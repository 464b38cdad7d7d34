import type { InitializationOptions } from './protocol';

/** Reads what the client passed at `initialize`; a client that passes nothing gets English and no assets folder. */
export function coerceOptions(raw: unknown): InitializationOptions {
  const { assetsPath, editorLanguage } = (raw ?? {}) as Readonly<Record<string, unknown>>;
  return {
    assetsPath: typeof assetsPath === 'string' ? assetsPath : '',
    editorLanguage: typeof editorLanguage === 'string' ? editorLanguage : 'en',
  };
}
