import type { ArticleStatus } from '../../../server/src/protocol';

/** Which articles the server was given and has not finished: when it hangs, one of them is why. */
export interface Unfinished {
  sent(uri: string, version: number): void;
  reported(status: Pick<ArticleStatus, 'uri' | 'version' | 'state'>): void;
  forget(uri: string): void;
  forgetAll(): void;
  /** The article that went working last, else the one that was sent last. */
  suspect(): string | undefined;
}

export function unfinishedArticles(): Unfinished {
  /** In the order of the last news of each. */
  const open = new Map<string, { readonly version: number; readonly working: boolean }>();
  const note = (uri: string, version: number, working: boolean) => {
    open.delete(uri);
    open.set(uri, { version, working });
  };
  return {
    sent: (uri, version) => note(uri, version, open.get(uri)?.working ?? false),
    reported({ uri, version, state }) {
      if (state === 'working') note(uri, version, true);
      else if (version >= (open.get(uri)?.version ?? 0)) open.delete(uri);
    },
    forget: uri => void open.delete(uri),
    forgetAll: () => open.clear(),
    suspect() {
      const all = [...open];
      return (all.filter(([, { working }]) => working).at(-1) ?? all.at(-1))?.[0];
    },
  };
}
