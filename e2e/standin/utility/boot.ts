/**
 * Loaded before the entry of every utility process (`--import`): gives it `process.parentPort` and its `electron`
 * module.
 */
import { EventEmitter } from 'node:events';
import { isMainThread } from 'node:worker_threads';
import { hookElectron } from '../hook.ts';
import { isLinkMessage, Link } from '../link.ts';
import { MessagePortMain, type PortEvent } from '../ports.ts';
import type { UtilityMessage } from '../utility-process.ts';
import { electronVersion } from '../version.ts';

/** Messages wait until somebody listens. */
class ParentPort extends EventEmitter {
  readonly #send: (message: UtilityMessage) => void;
  readonly #waiting: PortEvent[] = [];
  #started = false;

  constructor(send: (message: UtilityMessage) => void) {
    super();
    this.#send = send;
  }

  postMessage(data: unknown): void {
    this.#send({ t: 'message', data, ports: [] });
  }
  override on(...args: Parameters<EventEmitter['on']>): this {
    super.on(...args);
    if (args[0] === 'message' && !this.#started) process.nextTick(() => this.start());
    return this;
  }
  start(): void {
    this.#started = true;
    for (const event of this.#waiting.splice(0)) this.emit('message', event);
  }
  receive(event: PortEvent): void {
    if (this.#started) this.emit('message', event);
    else this.#waiting.push(event);
  }
}

// Threads inherit Node's options, this module among them; in them there is nothing to do.
if (isMainThread) becomeUtilityProcess();

function becomeUtilityProcess(): void {
  const channel = process.send?.bind(process);
  if (channel === undefined) throw new Error('stand-in: a utility process must be started by utilityProcess.fork');
  const send = (message: UtilityMessage): void => void channel(message);
  const link = new Link('child', send);
  const parentPort = new ParentPort(send);
  Object.assign(process, { parentPort, type: 'utility' });
  Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true });
  hookElectron(new URL('electron.ts', import.meta.url));

  process.on('message', (message: UtilityMessage) => {
    if (isLinkMessage(message)) link.receive(message);
    else
      parentPort.receive({
        data: message.data,
        ports: message.ports.map((id) => new MessagePortMain(link.receivePort(id))),
      });
  });
  // An Electron utility process has no IPC channel of Node's, and ends with the app.
  delete process.send;
  process.on('disconnect', () => process.exit(0));
}
