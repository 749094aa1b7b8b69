import { utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import type { ControlToHost, ControlToMain } from '../common/contracts/control.ts';
import { environmentOf } from '../guard/start.ts';

/** The engine host as its supervisor sees it; tests have one of their own. */
export interface HostProcess {
  post(message: ControlToHost, ports?: readonly MessagePortMain[]): void;
  onMessage(listener: (message: ControlToMain) => void): void;
  /** Called once. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts the engine host as a utility process. */
export function startHost(entry: string, args: readonly string[]): HostProcess {
  const child = utilityProcess.fork(entry, [...args], {
    serviceName: 'Carrel engine',
    stdio: 'inherit',
    env: environmentOf('host'),
  });
  return {
    post: (message, ports = []) => child.postMessage(message, [...ports]),
    onMessage: (listener) => void child.on('message', (message: ControlToMain) => listener(message)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => kill(child),
  };
}

/** At once and for sure: a process that is busy in native code does not listen to a polite request. */
export function kill({ pid }: UtilityProcess): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
