/** Calls at most once in `delay` milliseconds for each key, the last call never being lost. */
export function throttle<K>(delay: number, call: (key: K) => void) {
  const timers = new Map<K, NodeJS.Timeout>();
  return {
    request(key: K) {
      if (timers.has(key)) return;
      timers.set(
        key,
        setTimeout(() => {
          timers.delete(key);
          call(key);
        }, delay),
      );
    },
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
