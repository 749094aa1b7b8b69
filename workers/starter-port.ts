import { fromElectronPort, fromIpcChannel } from '../common/rpc/adapters.ts';
import type { Port } from '../common/rpc/port.ts';

/** What a utility process has and a plain Node process has not. */
interface UtilityProcess {
  readonly parentPort?: {
    once(
      event: 'message',
      listener: (event: { readonly ports: readonly Parameters<typeof fromElectronPort>[0][] }) => void,
    ): unknown;
  };
}

/**
 * Serves who started this process: Electron's main, by the port that comes first, or a Node process that forked it. The
 * process ends with that port.
 *
 * @param serve `isForked` tells which of the two it is
 */
export function serveStarter(serve: (port: Port, isForked: boolean) => void): void {
  const begin = (port: Port, isForked: boolean): void => {
    port.onClose(() => process.exit(0));
    serve(port, isForked);
  };
  const { parentPort } = process as UtilityProcess;
  if (parentPort === undefined) return begin(fromIpcChannel(process), true);
  parentPort.once('message', ({ ports: [port] }) => {
    if (port !== undefined) begin(fromElectronPort(port), false);
  });
}
