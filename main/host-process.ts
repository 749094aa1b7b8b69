import { utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { ControlToHost, ControlToMain } from '../common/contracts/control.ts';

/** The engine host as its supervisor sees it; tests have one of their own. */
export interface HostProcess {
  post(message: ControlToHost, ports?: readonly MessagePortMain[]): void;
  onMessage(listener: (message: ControlToMain) => void): void;
  /** Called once. */
  onExit(listener: () => void): void;
  kill(): void;
}

export interface HostOptions {
  readonly entry: string;
  /** Folder of the library, which the host creates. */
  readonly library: string;
  /** Folder of the bundled models. */
  readonly resources: string;
}

/** Starts the engine host as a utility process. */
export function startHost({ entry, library, resources }: HostOptions): HostProcess {
  const child = utilityProcess.fork(entry, [`--library=${library}`, `--resources=${resources}`], { serviceName: 'Carrel engine', stdio: 'inherit' });
  return {
    post: (message, ports = []) => child.postMessage(message, [...ports]),
    onMessage: (listener) => void child.on('message', (message: ControlToMain) => listener(message)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => kill(child),
  };
}

/** At once and for sure: a process that is busy in native code does not listen to a polite request. */
export function kill(child: UtilityProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
