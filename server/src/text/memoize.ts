/**
 * Remembers the answers of a pure function of one string. What is remembered is dropped whole when it grows past
 * `limit` entries, so that a long session with many articles keeps a bounded memory.
 */
export function memoize<T>(compute: (key: string) => T, limit = 50_000): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const fresh = compute(key);
    if (known.size >= limit) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}
