import type { CommandId } from '../../common/commands.ts';
import { engineContract } from '../../common/contracts/engine.ts';
import type { EngineState, GrantResult, ShellBridge, ShellReply } from '../../common/contracts/shell.ts';
import { grantId } from '../../common/ids.ts';
import { notice } from '../../common/messages/notice.ts';
import { serve } from '../../common/rpc/server.ts';
import { fromDomPort } from '../engine/dom-port.ts';
import { createFakeEngine } from './fake-engine.ts';
import { fakePrivacy } from './fake-privacy.ts';
import type { Scene } from './scenes.ts';

/**
 * A shell that brings its own engine, in the page itself. `window.tellEngine` and `window.tellMenu` play what main
 * would say.
 */
export function fakeShell(scene: Scene): ShellBridge {
  const engine = createFakeEngine(scene);
  let tellEngine: (state: EngineState) => void = () => {};
  let tellMenu: (command: CommandId) => void = () => {};
  Object.assign(window, {
    tellEngine: (state: EngineState) => tellEngine(state),
    tellMenu: (command: CommandId) => tellMenu(command),
  });

  const ok = <Value>(value: Value): ShellReply<Value> => ({ value });
  const grantAll = (names: readonly string[]): GrantResult => ({
    grants: names
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => ({ grantId: grantId(name.slice(0, 60)), name, kind: 'file' })),
    refused: names
      .filter((name) => !name.endsWith('.pdf'))
      .map((name) => ({ name, notice: notice(name.endsWith('.gguf') ? 'refused-model' : 'refused-gone') })),
  });

  return {
    platform: 'linux',
    version: '0.1.0',
    importFiles: async (files) => ok(grantAll(files.map((file) => file.name))),
    takeOpened: async () => ok(grantAll([])),
    onOpened: () => () => {},
    onAway: () => () => {},
    chooseFiles: async (kind) =>
      ok(
        grantAll(
          kind === 'files'
            ? [...Array.from({ length: 60 }, (_, index) => `Scan of a letter ${index + 1}.pages`), 'model.gguf']
            : ['minimal-document.pdf', 'model.gguf'],
        ),
      ),
    chooseModel: async (kind) => {
      const name = kind === 'file' ? 'SmallThinker-4B-A0.6B-Instruct-Q4_0.gguf' : 'SmallThinker-4B-A0.6B-Instruct';
      return ok({ grantId: grantId(name), name, kind });
    },
    chooseTarget: async (format, name) => ok({ grantId: grantId('target'), name: `${name}.${format}` }),
    openEnginePort: async (nonce) => {
      if (scene === 'refused' || scene === 'damaged' || scene === 'slow' || scene === 'locked')
        return new Promise(() => {});
      const { port1, port2 } = new MessageChannel();
      serve(fromDomPort(port1), engineContract, engine);
      window.postMessage({ carrelPort: nonce }, location.origin, [port2]);
      return ok(undefined);
    },
    onEngineState: (listener) => {
      tellEngine = listener;
      if (scene === 'refused' || scene === 'damaged')
        setTimeout(() =>
          listener({
            phase: 'refused',
            restarts: 0,
            notice: notice(scene === 'damaged' ? 'library-damaged' : 'disk-full'),
            backups: [{ name: 'library-2026-11-27.db', day: '2026-11-27', nth: 1, bytes: 61e6 }],
          }),
        );
      if (scene === 'check-found')
        setTimeout(() =>
          listener({
            phase: 'ready',
            restarts: 0,
            notice: notice('library-check-found', { kind: 'conversation', name: 'When does the lease end?', more: 1 }),
            backups: [{ name: 'library-2026-11-27.db', day: '2026-11-27', nth: 1, bytes: 61e6 }],
          }),
        );
      if (scene === 'locked') setTimeout(() => listener({ phase: 'locked', restarts: 0, notice: null, backups: [] }));
      if (scene === 'stopped')
        setTimeout(
          () => listener({ phase: 'stopped', restarts: 3, notice: notice('engine-stopped'), backups: [] }),
          400,
        );
      if (scene === 'restarting')
        setTimeout(() => listener({ phase: 'restarting', restarts: 1, notice: null, backups: [] }), 400);
      return () => {};
    },
    restartEngine: async () => ok(tellEngine({ phase: 'ready', restarts: 4, notice: null, backups: [] })),
    repairLibrary: async () => ok(tellEngine({ phase: 'ready', restarts: 0, notice: null, backups: [] })),
    onMenu: (listener) => {
      tellMenu = listener;
      return () => {};
    },
    unlock: async (passphrase) =>
      ok(
        tellEngine(
          passphrase === 'open sesame'
            ? { phase: 'ready', restarts: 0, notice: null, backups: [] }
            : { phase: 'locked', restarts: 0, notice: notice('passphrase-wrong'), backups: [] },
        ),
      ),
    lock: async () => ok(tellEngine({ phase: 'locked', restarts: 0, notice: null, backups: [] })),
    keyStore: async () => ok({ available: scene !== 'empty' }),
    encrypt: async () => ok('7K3M-0QWX-99ZD-HH2A-PT4V-C81N-5RJE'),
    decrypt: async () => ok(undefined),
    restoreBackup: async () => ok(tellEngine({ phase: 'ready', restarts: 0, notice: null, backups: [] })),
    setTheme: async () => ok(undefined),
    ...fakePrivacy(scene),
  };
}
