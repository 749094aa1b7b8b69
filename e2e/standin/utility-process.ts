import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';
import { isLinkMessage, Link, type LinkMessage } from './link.ts';
import type { MessagePortMain } from './ports.ts';
import { forkNatively } from './native-processes.ts';
import { runtime, type ChildHandle } from './runtime.ts';
import { strictEmitter, strictObject } from './strict.ts';

/** What parent and child say to each other over Node's IPC channel. */
export type UtilityMessage =
  LinkMessage | { readonly t: 'message'; readonly data: unknown; readonly ports: readonly string[] };

export interface ForkOptions {
  readonly stdio?: 'pipe' | 'inherit' | 'ignore';
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly execArgv?: readonly string[];
  readonly serviceName?: string;
}

/** Electron's own name for the service that runs Node. */
const serviceName = 'node.mojom.NodeService';

/** A Node child process in the place of Electron's utility process. */
export class UtilityProcess extends strictEmitter('utilityProcess', ['spawn', 'message', 'exit']) {
  pid: number | undefined;
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  readonly #child: ChildProcess;
  readonly #link: Link;

  constructor(modulePath: string, args: readonly string[], options: ForkOptions) {
    super();
    const stdio = options.stdio ?? 'inherit';
    this.#child = forkNatively(modulePath, args, {
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
      execArgv: [
        '--no-warnings',
        '--import',
        fileURLToPath(new URL('utility/boot.ts', import.meta.url)),
        ...(options.execArgv ?? []),
      ],
      env: options.env ?? process.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    this.stdout = this.#child.stdout;
    this.stderr = this.#child.stderr;
    this.#link = new Link('main', (message) => this.#send(message));
    const name = options.serviceName ?? 'Node Utility Process';
    const handle: ChildHandle = {
      killNow: () => void this.#child.kill('SIGKILL'),
      metric: () => ({ pid: this.#child.pid ?? 0, type: 'Utility', name, serviceName }),
    };
    runtime.children.add(handle);
    this.#child.on('spawn', () => {
      this.pid = this.#child.pid;
      this.emit('spawn');
    });
    this.#child.on('message', (message: UtilityMessage) => {
      if (isLinkMessage(message)) this.#link.receive(message);
      else this.emit('message', message.data); // as in Electron, without the ports
    });
    this.#child.on('exit', (code, signal) => {
      runtime.children.delete(handle);
      this.pid = undefined;
      this.#link.close();
      const exitCode = exitCodeOf(code, signal);
      this.emit('exit', exitCode);
      const reason = exitCode === 0 ? 'clean-exit' : signal === null ? 'abnormal-exit' : 'killed';
      app.emit('child-process-gone', {}, { type: 'Utility', reason, exitCode, name, serviceName });
    });
  }

  postMessage(data: unknown, transfer: readonly MessagePortMain[] = []): void {
    this.#send({ t: 'message', data, ports: transfer.map((port) => this.#link.sendPort(port.nodePort)) });
  }
  /** Asks the process to end (SIGTERM); true when there was one to ask. */
  kill(): boolean {
    return this.#child.kill();
  }

  #send(message: UtilityMessage): void {
    // A process may end while a message is on its way; its exit event says so.
    if (this.#child.connected) this.#child.send(message, () => {});
  }
}

/** As Electron reports it on POSIX: after a signal, the signal's number. */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  return code ?? (signal === null ? 1 : constants.signals[signal]);
}

export const utilityProcess = strictObject('utilityProcess', {
  fork(modulePath: string, args: readonly string[] = [], options: ForkOptions = {}): UtilityProcess {
    if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.');
    return new UtilityProcess(modulePath, args, options);
  },
});
