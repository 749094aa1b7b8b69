import '../../guard/network.ts';
import { parseArgs } from 'node:util';
import { engineContract } from '../../common/contracts/engine.ts';
import type { ControlToHost, ControlToMain } from '../../common/contracts/control.ts';
import { foundByCheck } from '../../common/domain/damage.ts';
import { toWireError } from '../../common/errors.ts';
import { fromElectronPort } from '../../common/rpc/adapters.ts';
import { serve } from '../../common/rpc/server.ts';
import { listBackups } from '../store/backups.ts';
import { repairLibrary } from '../library/repair.ts';
import { restoreLibrary } from '../library/restore.ts';
import type { DataKey } from '../store/key/data-key.ts';
import { isEncrypted } from '../store/key/encrypted.ts';
import { toStoreError } from '../store/errors.ts';
import { changeEncryption, keyFrom } from './encryption.ts';
import { createGrants } from './grants.ts';
import { engineHandlers } from './handlers.ts';
import { parentPort } from './parent-port.ts';
import { utilityParsers } from './parser-utility.ts';
import { reportProgress } from './progress.ts';
import { createServices, type Services } from './services.ts';

/**
 * The engine's process in the app: `--library` is the library's folder, `--resources` that of the bundled models. With
 * `--repair`, a new library is put in the place of a damaged one first, with `--restore` a backup in that of any. With
 * `--wait`, main sends a change of the encryption first. An encrypted library is opened when main sends what opens it.
 */
const main = parentPort();
const post = (message: ControlToMain): void => main.post(message);
const { library, resources, repair, restore, wait } = parseArgs({
  options: {
    library: { type: 'string' },
    resources: { type: 'string' },
    repair: { type: 'boolean' },
    restore: { type: 'string' },
    wait: { type: 'boolean' },
  },
  strict: false,
}).values;
const libraryDir = String(library);
/** Milliseconds until a parser is made ready: the window is there by then, and nobody waits for it. */
const rehearseAfterMs = 10_000;

const parsers = utilityParsers(post);
const grants = createGrants();
const ending = new AbortController();
let running: Services | undefined;

main.onMessage((message: ControlToHost, ports) => {
  switch (message.kind) {
    case 'open':
      return open(message);
    case 'encrypt':
    case 'decrypt':
      return change(message);
    case 'page-port': {
      const [port] = ports;
      if (port === undefined || running === undefined) return undefined;
      const reveal = (path: string): void => post({ kind: 'reveal', path });
      return serve(fromElectronPort(port), engineContract, engineHandlers(running, grants, reveal));
    }
    case 'grant':
      return grants.add(message.grantId, message.granted);
    case 'download': {
      const [port] = ports;
      if (port !== undefined) running?.models.download(message.model, fromElectronPort(port));
      return undefined;
    }
    case 'parser-started':
    case 'parser-exited':
      return parsers.receive(message, ports[0] === undefined ? undefined : fromElectronPort(ports[0]));
    case 'shutdown':
      ending.abort();
      // Whatever goes wrong now, the process must end: what is not tidied is recovered at the next start.
      return void (running?.close() ?? Promise.resolve()).finally(() => process.exit(0));
  }
});

if (wait === true) post({ kind: 'waiting' });
else if (isEncrypted(libraryDir)) post({ kind: 'locked', notice: null });
else run(null);

/** Opens an encrypted library with a secret; another one is told, and the next is waited for. */
function open({ secret }: Extract<ControlToHost, { kind: 'open' }>): void {
  if (running !== undefined) return;
  let key: DataKey;
  try {
    key = keyFrom(libraryDir, secret);
  } catch (error) {
    const { code, notice } = toWireError(toStoreError(error, libraryDir));
    return code === 'bad-request' ? post({ kind: 'locked', notice }) : refuse(error);
  }
  run(key);
}

/** Changes the encryption and opens the library as it is then. */
function change(message: Extract<ControlToHost, { kind: 'encrypt' | 'decrypt' }>): void {
  if (running !== undefined) return;
  try {
    const { key, recoveryCode } = changeEncryption(libraryDir, message);
    post({ kind: 'changed', recoveryCode, notice: null });
    run(key);
  } catch (error) {
    post({ kind: 'changed', recoveryCode: null, notice: toWireError(toStoreError(error, libraryDir)).notice });
    if (isEncrypted(libraryDir)) post({ kind: 'locked', notice: null });
    else run(null);
  }
}

/** Opens the library and works; a library that cannot be opened is told to main, and the process ends. */
function run(key: DataKey | null): void {
  try {
    if (typeof restore === 'string') restoreLibrary(libraryDir, restore, Date.now(), key);
    if (repair === true) repairLibrary(libraryDir, Date.now(), key);
    running = createServices({
      libraryDir,
      key,
      resourcesDir: String(resources),
      parserStarter: parsers,
      watchFolders: true,
      dailyBackups: true,
      tellChecks: (found) => post({ kind: 'checked', notice: foundByCheck(found), backups: listBackups(libraryDir) }),
    });
  } catch (error) {
    return refuse(error);
  }
  running.library.start();
  void reportProgress(running.library, ending.signal, (fraction) => post({ kind: 'progress', fraction }));
  post({ kind: 'ready' });
  // Main takes what a look has found as news of an engine that is ready.
  running.checks?.start();
  setTimeout(() => void running?.rehearse(), rehearseAfterMs).unref();
}

function refuse(error: unknown): void {
  const { notice } = toWireError(toStoreError(error, libraryDir));
  post({ kind: 'refused', notice, backups: listBackups(libraryDir) });
  process.exitCode = 1;
  main.end();
}
