import type { Port } from '../../common/rpc/port.ts';

/** A DOM MessagePort as a `Port`. Messages flow from the first `onMessage` on. */
export function fromDomPort(port: MessagePort): Port {
  const closeListeners: (() => void)[] = [];
  let closed = false;
  const tellClosed = (): void => {
    if (closed) return;
    closed = true;
    for (const listener of closeListeners) listener();
  };
  port.addEventListener('close', tellClosed);
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.addEventListener('message', (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => void closeListeners.push(listener),
    // A port that is closed from this side gets no `close` event; whoever waits must hear of it all the same.
    close: () => {
      port.close();
      tellClosed();
    },
  };
}
