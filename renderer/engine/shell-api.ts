import { maxDropped, type ShellApi, type ShellBridge, type ShellReply } from '../../common/contracts/shell.ts';
import { CarrelError, fromWireError } from '../../common/errors.ts';

/**
 * The shell as the page's code calls it: main's refusals are errors again. They cross as data, because Electron's
 * bridge leaves nothing of an error but its message.
 */
export function shellApi(bridge: ShellBridge): ShellApi {
  return {
    platform: bridge.platform,
    version: bridge.version,
    async importFiles(files) {
      if (files.length > maxDropped)
        throw new CarrelError('limit', 'too-many-dropped', { params: { most: maxDropped } });
      return valueOf(await bridge.importFiles(files));
    },
    takeOpened: async () => valueOf(await bridge.takeOpened()),
    onOpened: (listener) => bridge.onOpened(listener),
    chooseFiles: async (kind) => valueOf(await bridge.chooseFiles(kind)),
    chooseModel: async (kind) => valueOf(await bridge.chooseModel(kind)),
    chooseTarget: async (format, name) => valueOf(await bridge.chooseTarget(format, name)),
    openEnginePort: async (nonce) => valueOf(await bridge.openEnginePort(nonce)),
    onEngineState: (listener) => bridge.onEngineState(listener),
    restartEngine: async () => valueOf(await bridge.restartEngine()),
    repairLibrary: async () => valueOf(await bridge.repairLibrary()),
    unlock: async (passphrase) => valueOf(await bridge.unlock(passphrase)),
    lock: async () => valueOf(await bridge.lock()),
    onAway: (listener) => bridge.onAway(listener),
    keyStore: async () => valueOf(await bridge.keyStore()),
    encrypt: async (wanted) => valueOf(await bridge.encrypt(wanted)),
    decrypt: async (passphrase) => valueOf(await bridge.decrypt(passphrase)),
    restoreBackup: async (name) => valueOf(await bridge.restoreBackup(name)),
    onMenu: (listener) => bridge.onMenu(listener),
    setTheme: async (theme) => valueOf(await bridge.setTheme(theme)),
    privacy: async () => valueOf(await bridge.privacy()),
    setNoNetwork: async (noNetwork) => valueOf(await bridge.setNoNetwork(noNetwork)),
    downloadModel: async (id) => valueOf(await bridge.downloadModel(id)),
    revealPlace: async (kind) => valueOf(await bridge.revealPlace(kind)),
    deleteEverything: async () => valueOf(await bridge.deleteEverything()),
  };
}

function valueOf<Value>(reply: ShellReply<Value>): Value {
  if ('error' in reply) throw fromWireError(reply.error);
  return reply.value;
}
