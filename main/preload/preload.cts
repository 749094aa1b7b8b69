/**
 * The one script between the page and main: `window.carrel`, a fixed channel per function. It runs sandboxed, so it is
 * CommonJS, one file, and imports nothing but `electron` and types.
 */
import type { CommandId } from '../../common/commands.ts' with { 'resolution-mode': 'import' };
import type { PrivacyReport } from '../../common/domain/privacy.ts' with { 'resolution-mode': 'import' };
import type {
  EngineState,
  Grant,
  GrantResult,
  PortMessage,
  ShellBridge,
  ShellChannel,
  ShellReply,
  Target,
} from '../../common/contracts/shell.ts' with { 'resolution-mode': 'import' };

const { contextBridge, ipcRenderer, webUtils } = require('electron') as typeof import('electron');

/** A call to main; a refusal stays data, for an error would lose all but its message on the way into the page. */
const ask = <Result,>(channel: ShellChannel, ...args: readonly unknown[]): Promise<ShellReply<Result>> =>
  ipcRenderer.invoke(channel, ...args);

function listen<Value>(channel: ShellChannel, listener: (value: Value) => void): () => void {
  const onMessage = (_event: unknown, value: Value): void => listener(value);
  ipcRenderer.on(channel, onMessage);
  return () => void ipcRenderer.off(channel, onMessage);
}

async function tellNow(listener: (state: EngineState) => void): Promise<void> {
  const reply = await ask<EngineState>('carrel:get-engine-state');
  if ('value' in reply) listener(reply.value);
}

/** Nonces of ports the page has asked for and not received. */
const asked = new Set<string>();

ipcRenderer.on('carrel:port' satisfies ShellChannel, (event, nonce: string) => {
  if (!asked.delete(nonce)) return;
  window.postMessage({ carrelPort: nonce } satisfies PortMessage, window.location.origin, [...event.ports]);
});

/** The value of an argument that main gave to this script; pages see no arguments. */
const argument = (name: string): string => process.argv.find((each) => each.startsWith(name))?.slice(name.length) ?? '';
/** Main takes paths from this script alone, which knows the key. */
const dropKey = argument('--carrel-drop-key=');

const shell: ShellBridge = {
  platform: process.platform as ShellBridge['platform'],
  version: argument('--carrel-version='),
  importFiles: (files) =>
    ask<GrantResult>('carrel:import', {
      key: dropKey,
      files: files.map((file) => ({ name: file.name, path: webUtils.getPathForFile(file) })),
    }),
  takeOpened: () => ask<GrantResult>('carrel:take-opened'),
  onOpened: (listener) => listen<undefined>('carrel:opened', () => listener()),
  chooseFiles: (kind) => ask<GrantResult>('carrel:choose', kind),
  chooseModel: (kind) => ask<Grant | null>('carrel:choose-model', kind),
  chooseTarget: (format, name) => ask<Target | null>('carrel:choose-target', { format, name }),
  openEnginePort: async (nonce) => {
    asked.add(nonce);
    return ask<void>('carrel:open-port', nonce);
  },
  onEngineState: (listener) => {
    const leave = listen<EngineState>('carrel:engine-state', listener);
    // The state as it is now, for a page that came later than the news. Order is kept: both come over one pipe.
    void tellNow(listener);
    return leave;
  },
  restartEngine: () => ask<void>('carrel:restart-engine'),
  repairLibrary: () => ask<void>('carrel:repair-library'),
  unlock: (passphrase) => ask<void>('carrel:unlock', passphrase),
  lock: () => ask<void>('carrel:lock'),
  onAway: (listener) => listen<undefined>('carrel:away', () => listener()),
  keyStore: () => ask<{ readonly available: boolean }>('carrel:key-store'),
  encrypt: (wanted) => ask<string | null>('carrel:encrypt', wanted),
  decrypt: (passphrase) => ask<void>('carrel:decrypt', passphrase),
  restoreBackup: (name) => ask<void>('carrel:restore-backup', name),
  onMenu: (listener) => listen<CommandId>('carrel:menu', listener),
  setTheme: (theme) => ask<void>('carrel:set-theme', theme),
  privacy: () => ask<PrivacyReport>('carrel:get-privacy'),
  setNoNetwork: (noNetwork) => ask<void>('carrel:set-no-network', noNetwork),
  downloadModel: (id) => ask<void>('carrel:download-model', id),
  revealPlace: (kind) => ask<void>('carrel:reveal-place', kind),
  deleteEverything: () => ask<void>('carrel:delete-everything'),
};

contextBridge.exposeInMainWorld('carrel', shell);
