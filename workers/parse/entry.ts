import '../../guard/network.ts';
import { parseArgs } from 'node:util';
import type { ParseRequest, ParserMessage } from '../../common/contracts/parser.ts';
import { fromElectronPort, fromIpcChannel } from '../../common/rpc/adapters.ts';
import type { Port } from '../../common/rpc/port.ts';
import { parseFile, type PostMessage } from './parse-file.ts';
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
if (parentPort === undefined) serveParser(fromIpcChannel(process), sent);
else
  parentPort.once('message', ({ ports: [electronPort] }) => {
    if (electronPort === undefined) return;
    const port = fromElectronPort(electronPort);
    serveParser(port, (message) => port.post(message));
  });

/** Resolves when the channel has taken the message: what a busy host does not read would pile up in our memory. */
function sent(message: ParserMessage): Promise<void> {
  return new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
}

/** One file after the other; a request that comes while one is read waits for its turn. */
function serveParser(port: Port, post: PostMessage): void {
  let turn = Promise.resolve();
  port.onMessage((message) => {
    const request = message as ParseRequest;
    if (request.kind === 'parse') turn = turn.then(() => parseFile(request, post));
  });
  port.onClose(() => process.exit(0));
  void post({ kind: 'ready' });
}
