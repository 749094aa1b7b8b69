import '../../guard/network.ts';
import { parseArgs } from 'node:util';
import { engineContract } from '../../common/contracts/engine.ts';
import type { ControlToHost, ControlToMain } from '../../common/contracts/control.ts';
import { toWireError } from '../../common/errors.ts';
import { fromElectronPort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { repairLibrary } from '../library/repair.ts';
import { createGrants } from './grants.ts';
import { engineHandlers } from './handlers.ts';
import { parentPort } from './parent-port.ts';
import { utilityParsers } from './parser-utility.ts';
import { reportProgress } from './progress.ts';
import { createServices, type Services } from './services.ts';

/**
 * The engine's process in the app: `--library` is the library's folder, `--resources` that of the bundled models. With
 * `--repair`, a new library is put in the place of a damaged one first.
 */
const main = parentPort();
const post = (message: ControlToMain): void => main.post(message);
const { library, resources, repair } = parseArgs({
  options: { library: { type: 'string' }, resources: { type: 'string' }, repair: { type: 'boolean' } },
  strict: false,
}).values;

const parsers = utilityParsers(post);
const services = open();
if (services !== undefined) run(services);

/** Opens the library; a library that cannot be opened is told to main, and the process ends. */
function open(): Services | undefined {
  try {
    if (repair === true) repairLibrary(String(library), Date.now());
    return createServices({
      libraryDir: String(library),
      resourcesDir: String(resources),
      parserStarter: parsers,
      watchFolders: true,
    });
  } catch (error) {
    post({ kind: 'refused', notice: toWireError(error).notice });
    process.exitCode = 1;
    main.end();
    return undefined;
  }
}

function run(opened: Services): void {
  const grants = createGrants();
  const handlers = engineHandlers(opened, grants, (path) => post({ kind: 'reveal', path }));
  const ending = new AbortController();

  main.onMessage((message: ControlToHost, ports) => {
    switch (message.kind) {
      case 'page-port':
        return ports[0] === undefined ? undefined : serve(fromElectronPort(ports[0]), engineContract, handlers);
      case 'grant':
        return grants.add(message.grantId, message.granted);
      case 'parser-started':
      case 'parser-exited':
        return parsers.receive(message, ports[0] === undefined ? undefined : fromElectronPort(ports[0]));
      case 'shutdown':
        ending.abort();
        // Whatever goes wrong now, the process must end: what is not tidied is recovered at the next start.
        return void opened.close().finally(() => process.exit(0));
    }
  });

  opened.library.start();
  void reportProgress(opened.library, ending.signal, (fraction) => post({ kind: 'progress', fraction }));
  post({ kind: 'ready' });
}
