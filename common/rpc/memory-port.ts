import type { Port } from './port.ts';

/**
 * Two ports joined in memory, for tests and for services that share a process. Messages are cloned and arrive
 * asynchronously, as over a real port.
 */
export function memoryPorts(): readonly [Port, Port] {
  const ends = [newEnd(), newEnd()] as const;
  let open = true;

  const close = (): void => {
    if (!open) return;
    open = false;
    queueMicrotask(() => {
      for (const end of ends) for (const listener of end.closeListeners) listener();
    });
  };

  const portOf = (own: End, other: End): Port => ({
    post(message) {
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => {
        if (open) for (const listener of other.messageListeners) listener(copy);
      });
    },
    onMessage: (listener) => void own.messageListeners.push(listener),
    onClose: (listener) => void own.closeListeners.push(listener),
    close,
  });

  return [portOf(ends[0], ends[1]), portOf(ends[1], ends[0])];
}

interface End {
  readonly messageListeners: ((message: unknown) => void)[];
  readonly closeListeners: (() => void)[];
}

const newEnd = (): End => ({ messageListeners: [], closeListeners: [] });
