import type { Library } from '../library/contract.ts';

/**
 * Tells how much of the queue is done, 0 to 1, for the dock and taskbar; null when it is empty or paused. Ends with the
 * signal.
 */
export async function reportProgress(
  library: Library,
  signal: AbortSignal,
  tell: (fraction: number | null) => void,
): Promise<void> {
  let most = 0;
  let told: number | null = null;
  for await (const _ of library.watch(signal)) {
    const { waiting, paused } = library.queue();
    most = waiting === 0 ? 0 : Math.max(most, waiting);
    const fraction = waiting === 0 || paused ? null : (most - waiting) / most;
    if (fraction !== told) tell(fraction);
    told = fraction;
  }
}
