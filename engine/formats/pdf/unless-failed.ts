/**
 * Waits for works one after the other that may never end once `failed` has rejected. `Promise.race` would do the same,
 * but each result would stay in memory as long as `failed` does: all pages of a document.
 *
 * @returns waits for a work; rejects as it does, or as `failed` does
 */
export function unlessFailed(failed: Promise<never>): <T>(work: Promise<T>) => Promise<T> {
  const waiting = new Set<(reason: unknown) => void>();
  let failure: { readonly reason: unknown } | null = null;
  failed.catch((reason: unknown) => {
    failure = { reason };
    for (const reject of waiting) reject(reason);
  });
  return async <T>(work: Promise<T>): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    waiting.add(reject);
    work.then(resolve, reject);
    if (failure !== null) reject(failure.reason);
    try {
      return await promise;
    } finally {
      waiting.delete(reject);
    }
  };
}
