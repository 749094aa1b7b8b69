/**
 * Runs tasks one at a time, the newest first: of what was asked for while one scrolls, the last is what one sees.
 *
 * @returns how to ask; the answer gives a task up: it does not begin any more, or hears of it by its signal
 */
export function createNewestFirst(): (task: (signal: AbortSignal) => Promise<void>) => () => void {
  const waiting: { readonly task: (signal: AbortSignal) => Promise<void>; readonly leave: AbortController }[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    running = true;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      // A task that fails says so itself; the others go on.
      if (!next.leave.signal.aborted) await next.task(next.leave.signal).catch(() => {});
    running = false;
  };

  return (task) => {
    const asked = { task, leave: new AbortController() };
    waiting.push(asked);
    // Begun in a moment, so that of several asked for at once the last is the first.
    if (!running) queueMicrotask(() => void (running || run()));
    return () => {
      asked.leave.abort();
      const at = waiting.indexOf(asked);
      if (at !== -1) waiting.splice(at, 1);
    };
  };
}
