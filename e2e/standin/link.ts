import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { onPortMessage } from './ports.ts';

/** What a link sends over its pipe. */
export type LinkMessage =
  | { readonly t: 'port'; readonly id: string; readonly data: unknown; readonly ports: readonly string[] }
  | { readonly t: 'port-close'; readonly id: string };

/**
 * Carries ports over any ordered two-way pipe: a port that is sent becomes an id, and each side pumps its half between
 * the pipe and a local channel. Ports may be sent over ports.
 */
export class Link {
  readonly #side: string;
  readonly #send: (message: LinkMessage) => void;
  readonly #ports = new Map<string, MessagePort>();
  #nextId = 1;

  /** @param side tells this side's ids from the other's */
  constructor(side: string, send: (message: LinkMessage) => void) {
    this.#side = side;
    this.#send = send;
  }

  /** A local port goes to the other side: its id. */
  sendPort(port: MessagePort): string {
    const id = `${this.#side}-${this.#nextId++}`;
    this.#pump(id, port);
    return id;
  }

  /** A port came from the other side: a local port in its place. */
  receivePort(id: string): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.#pump(id, port1);
    return port2;
  }

  /** A message of the other side's link. */
  receive(message: LinkMessage): void {
    const port = this.#ports.get(message.id);
    if (message.t === 'port') {
      port?.postMessage(
        message.data,
        message.ports.map((id) => this.receivePort(id)),
      );
      return;
    }
    this.#ports.delete(message.id);
    port?.close();
  }

  /** The other side is gone: every port it held closes. */
  close(): void {
    for (const port of this.#ports.values()) port.close();
    this.#ports.clear();
  }

  #pump(id: string, port: MessagePort): void {
    this.#ports.set(id, port);
    onPortMessage(port, (data, ports) =>
      this.#send({ t: 'port', id, data, ports: ports.map((nested) => this.sendPort(nested)) }),
    );
    port.on('close', () => {
      if (this.#ports.delete(id)) this.#send({ t: 'port-close', id });
    });
  }
}

/** True for what a link sends, among the other messages of a pipe. */
export function isLinkMessage(message: { readonly t: string }): message is LinkMessage {
  return message.t === 'port' || message.t === 'port-close';
}
