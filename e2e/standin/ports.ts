import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';

export interface PortEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePortMain[];
}

/** Electron's MessagePortMain over a Node port: messages wait until `start`. */
export class MessagePortMain extends EventEmitter {
  readonly nodePort: MessagePort;
  #started = false;
  readonly #waiting: PortEvent[] = [];

  constructor(nodePort: MessagePort) {
    super();
    this.nodePort = nodePort;
    nodePort.on('close', () => this.emit('close'));
    onPortMessage(nodePort, (data, ports) => {
      const event = { data, ports: ports.map((port) => new MessagePortMain(port)) };
      if (this.#started) this.emit('message', event);
      else this.#waiting.push(event);
    });
    // A port nobody has started does not keep the process alive.
    nodePort.unref();
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.nodePort.ref();
    queueMicrotask(() => {
      for (const event of this.#waiting.splice(0)) this.emit('message', event);
    });
  }

  postMessage(message: unknown, transfer: readonly MessagePortMain[] = []): void {
    for (const port of transfer) {
      if (!(port instanceof MessagePortMain)) throw new TypeError('Port at index 0 is not a valid port');
    }
    this.nodePort.postMessage(
      message,
      transfer.map((port) => port.nodePort),
    );
  }

  close(): void {
    this.nodePort.close();
  }
}

export class MessageChannelMain {
  readonly port1: MessagePortMain;
  readonly port2: MessagePortMain;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new MessagePortMain(port1);
    this.port2 = new MessagePortMain(port2);
  }
}

/** Node shows the ports of a message only to `addEventListener`, not to `on`. */
export function onPortMessage(
  port: MessagePort,
  listener: (data: unknown, ports: readonly MessagePort[]) => void,
): void {
  const target = port as unknown as {
    addEventListener(
      type: 'message',
      listener: (event: { data: unknown; ports: readonly MessagePort[] }) => void,
    ): void;
  };
  target.addEventListener('message', (event) => listener(event.data, event.ports));
}
