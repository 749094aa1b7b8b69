import '../../guard/download.ts';
import { fromElectronPort, fromIpcChannel } from '../../common/rpc/adapters.ts';
import { serveDownload } from '../../engine/download/serve.ts';
import { hubOf } from '../../guard/hub.ts';

/** The one process that reaches the network: one model's file from one hub, then it ends. */

/** What a utility process has and a plain Node process has not. */
interface UtilityProcess {
  readonly parentPort?: {
    once(
      event: 'message',
      listener: (event: { readonly ports: readonly Parameters<typeof fromElectronPort>[0][] }) => void,
    ): unknown;
  };
}

const hub = hubOf(process.env);
const { parentPort } = process as UtilityProcess;
if (parentPort === undefined) {
  const port = fromIpcChannel(process);
  port.onClose(() => process.exit(0));
  serveDownload(port, hub);
} else
  parentPort.once('message', ({ ports: [electronPort] }) => {
    if (electronPort === undefined) return;
    const port = fromElectronPort(electronPort);
    port.onClose(() => process.exit(0));
    serveDownload(port, hub);
  });
