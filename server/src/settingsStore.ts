import { coerceSettings, defaultSettings, type Settings } from './settings';

/** Settings per resource, asked for once and kept until they change. */
export interface SettingsStore {
  /** Settings of a document, or those of the window without one; the defaults where the client gives none. */
  of(uri?: string): Promise<Settings>;
  clear(): void;
  forget(uri: string): void;
}

export function createSettingsStore(ask: (uri: string | undefined) => Promise<unknown>): SettingsStore {
  const known = new Map<string | undefined, Promise<Settings>>();
  return {
    of(uri) {
      const settings = known.get(uri) ?? ask(uri).then(coerceSettings, () => defaultSettings);
      known.set(uri, settings);
      return settings;
    },
    clear: () => known.clear(),
    forget: uri => known.delete(uri),
  };
}
