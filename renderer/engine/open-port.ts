import type { PortMessage, ShellApi } from '../../common/contracts/shell.ts';
import type { Port } from '../../common/rpc/port.ts';
import { fromDomPort } from './dom-port.ts';

/** Asks the shell for a port to the engine and waits for the window message that carries it. */
export async function openEnginePort(shell: Pick<ShellApi, 'openEnginePort'>, page: Window): Promise<Port> {
  const nonce = crypto.randomUUID();
  const arrival = new AbortController();
  const port = new Promise<MessagePort>((resolve) => {
    page.addEventListener(
      'message',
      (event: MessageEvent<Partial<PortMessage> | null>) => {
        const [first] = event.ports;
        // Only the preload, which shares this window, knows the nonce.
        if (event.source === page && event.data?.carrelPort === nonce && first !== undefined) resolve(first);
      },
      { signal: arrival.signal },
    );
  });
  try {
    await shell.openEnginePort(nonce);
    return fromDomPort(await port);
  } finally {
    arrival.abort();
  }
}
