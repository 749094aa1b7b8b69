/** Watches streamed text for strings that end it. */
export interface StopStringWatch {
  /** Text that is safe to show, and whether a stop string came: nothing after it, and no part of it, is ever shown. */
  push(text: string): { readonly text: string; readonly stopped: boolean };
  /** What is still held back, when the text ends otherwise. */
  end(): string;
}

/**
 * Holds back what may be the beginning of a stop string. Where several come at once the one that starts first counts.
 */
export function watchStopStrings(stops: readonly string[]): StopStringWatch {
  let held = '';
  return {
    push(text) {
      held += text;
      const found = stops.map((stop) => held.indexOf(stop)).filter((at) => at >= 0);
      if (found.length > 0) {
        const shown = held.slice(0, Math.min(...found));
        held = '';
        return { text: shown, stopped: true };
      }
      const safe = held.length - longestBeginning(held, stops);
      const shown = held.slice(0, safe);
      held = held.slice(safe);
      return { text: shown, stopped: false };
    },
    end() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** Length of the longest end of `text` with which one of the stop strings begins. */
function longestBeginning(text: string, stops: readonly string[]): number {
  const longest = Math.max(0, ...stops.map(({ length }) => length - 1));
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const end = text.slice(-length);
    if (stops.some((stop) => stop.length > length && stop.startsWith(end))) return length;
  }
  return 0;
}
