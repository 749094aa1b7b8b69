import '../../guard/network.ts';
import { parseArgs } from 'node:util';
import type { ParseRequest } from '../../common/contracts/parser.ts';
import { fromElectronPort, fromIpcChannel } from '../../common/rpc/adapters.ts';
import type { Port } from '../../common/rpc/port.ts';
import { parseFile } from './parse-file.ts';
import { startWatchdog } from './watchdog.ts';

/** What a utility process has and a plain Node process has not. */
interface UtilityProcess {
  readonly parentPort?: { once(event: 'message', listener: (event: { readonly ports: readonly Parameters<typeof fromElectronPort>[0][] }) => void): unknown };
}

const { values } = parseArgs({ options: { 'memory-mb': { type: 'string', default: '700' } }, strict: false });
startWatchdog(Number(values['memory-mb']));

const { parentPort } = process as UtilityProcess;
if (parentPort === undefined) serveParser(fromIpcChannel(process));
else
  parentPort.once('message', ({ ports: [port] }) => {
    if (port !== undefined) serveParser(fromElectronPort(port));
  });

/** One file after the other; a request that comes while one is read waits for its turn. */
function serveParser(port: Port): void {
  let turn = Promise.resolve();
  port.onMessage((message) => {
    const request = message as ParseRequest;
    if (request.kind === 'parse') turn = turn.then(() => parseFile(request, (answer) => port.post(answer)));
  });
  port.onClose(() => process.exit(0));
  port.post({ kind: 'ready' });
}
