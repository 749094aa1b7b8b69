import { strictEmitter } from './strict.ts';
import { EventEmitter } from 'node:events';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;

/** Channels are named by the app, so every event is allowed here. */
export class IpcMain extends strictEmitter('ipcMain', []) {
  readonly #handlers = new Map<string, InvokeHandler>();

  override on(...args: Parameters<EventEmitter['on']>): this {
    return EventEmitter.prototype.on.apply(this, args) as this;
  }
  handle(channel: string, handler: InvokeHandler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Answers an `invoke` of a page. Not part of Electron. */
  async answer(channel: string, event: object, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();
