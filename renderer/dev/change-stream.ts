/** A value whose changes can be followed: what the engine does for `models.watch`. */
export function changeStream<Value>(first: Value) {
  let value = first;
  const wakes = new Set<() => void>();

  async function* watch(signal: AbortSignal): AsyncGenerator<Value> {
    let told: Value | undefined;
    while (!signal.aborted) {
      if (told !== value) yield (told = value);
      else
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            wakes.delete(wake);
            resolve();
          };
          wakes.add(wake);
          signal.addEventListener('abort', wake, { once: true });
        });
    }
  }

  return {
    get: () => value,
    set: (next: Value): void => {
      value = next;
      for (const wake of wakes) wake();
    },
    watch,
  };
}
