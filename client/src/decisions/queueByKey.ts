/** Runs what is asked for one key in the order in which it was asked, one after the other. */
export interface Queue {
  /** Undefined where it failed, which was reported. */
  run<T>(key: string, task: () => Promise<T>): Promise<T | undefined>;
  settled(): Promise<void>;
}

export function queueByKey(report: (error: unknown) => void): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run<T>(key: string, task: () => Promise<T>) {
      const before = last.get(key) ?? Promise.resolve();
      const next = before.then(task).catch((error): undefined => {
        report(error);
        return undefined;
      });
      last.set(key, next);
      void next.then(() => {
        if (last.get(key) === next) last.delete(key);
      });
      return next;
    },
    async settled() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
