import type { ControlToHost, ControlToMain } from '../../common/contracts/control.ts';
import { CarrelError } from '../../common/errors.ts';
import type { fromElectronPort } from '../../common/rpc/adapters.ts';

type ElectronPort = Parameters<typeof fromElectronPort>[0];

/** The part of Electron's `process.parentPort` that we use. */
interface UtilityParentPort {
  postMessage(message: unknown): void;
  on(
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly ElectronPort[] }) => void,
  ): unknown;
}

/** Main, as the engine's process sees it. */
export interface MainPort {
  post(message: ControlToMain): void;
  onMessage(listener: (message: ControlToHost, ports: readonly ElectronPort[]) => void): void;
  /** Ends the process once what was posted is on its way. */
  end(): void;
}

/** Time for the last message to leave, in milliseconds: a utility process cannot learn when it has. */
const lastMessageMs = 200;

/** @throws CarrelError when this process was not started by main */
export function parentPort(): MainPort {
  const { parentPort: port } = process as typeof process & { readonly parentPort?: UtilityParentPort };
  if (port === undefined) throw new CarrelError('internal', 'engine-not-started-by-app');
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', ({ data, ports }) => listener(data as ControlToHost, ports)),
    end: () => void setTimeout(() => process.exit(), lastMessageMs),
  };
}
