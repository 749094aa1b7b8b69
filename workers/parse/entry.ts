import '../../guard/network.ts';
import { parseArgs } from 'node:util';
import type { ParserMessage } from '../../common/contracts/parser.ts';
import { fromElectronPort, fromIpcChannel } from '../../common/rpc/adapters.ts';
import { serveParser } from '../../engine/formats/serve.ts';
import { startWatchdog } from './watchdog.ts';

/** What a utility process has and a plain Node process has not. */
interface UtilityProcess {
  readonly parentPort?: {
    once(
      event: 'message',
      listener: (event: { readonly ports: readonly Parameters<typeof fromElectronPort>[0][] }) => void,
    ): unknown;
  };
}

const { values } = parseArgs({ options: { 'memory-mb': { type: 'string', default: '700' } }, strict: false });
startWatchdog(Number(values['memory-mb']));

const { parentPort } = process as UtilityProcess;
if (parentPort === undefined) {
  const port = fromIpcChannel(process);
  port.onClose(() => process.exit(0));
  serveParser(port, sent);
} else
  parentPort.once('message', ({ ports: [electronPort] }) => {
    if (electronPort === undefined) return;
    const port = fromElectronPort(electronPort);
    port.onClose(() => process.exit(0));
    serveParser(port, (message) => port.post(message));
  });

/** Resolves when the channel has taken the message: what a busy host does not read would pile up in our memory. */
function sent(message: ParserMessage): Promise<void> {
  return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}
