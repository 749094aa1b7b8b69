import type { CommandId } from '../../common/commands.ts';
import { engineContract } from '../../common/contracts/engine.ts';
import type { EngineState, GrantResult, ShellApi } from '../../common/contracts/shell.ts';
import { grantId } from '../../common/ids.ts';
import { serve } from '../../common/rpc/server.ts';
import { fromDomPort } from '../engine/dom-port.ts';
import { createFakeEngine } from './fake-engine.ts';
import type { Scene } from './scenes.ts';

/** A shell that brings its own engine, in the page itself. `window.tellEngine` and `window.tellMenu` play what main would say. */
export function fakeShell(scene: Scene): ShellApi {
  const engine = createFakeEngine(scene);
  let tellEngine: (state: EngineState) => void = () => {};
  let tellMenu: (command: CommandId) => void = () => {};
  Object.assign(window, {
    tellEngine: (state: EngineState) => tellEngine(state),
    tellMenu: (command: CommandId) => tellMenu(command),
  });

  const grantAll = (names: readonly string[]): GrantResult => ({
    grants: names
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => ({ grantId: grantId(name.slice(0, 60)), name, bytes: 1_000 })),
    refused: names
      .filter((name) => !name.endsWith('.pdf'))
      .map((name) => ({ name, reason: 'Only PDF files can be read for now.' })),
  });

  return {
    platform: 'linux',
    version: '0.1.0',
    importFiles: async (files) => grantAll(files.map((file) => file.name)),
    chooseFiles: async (kind) =>
      grantAll(
        kind === 'files'
          ? ['pdflatex-image.pdf', 'notes.docx', 'holiday.heic']
          : ['minimal-document.pdf', 'pdfkit.pdf'],
      ),
    chooseModel: async (kind) => {
      const name = kind === 'file' ? 'SmallThinker-4B-A0.6B-Instruct-Q4_0.gguf' : 'SmallThinker-4B-A0.6B-Instruct';
      return { grantId: grantId(name), name, bytes: 2.42e9 };
    },
    openEnginePort: async (nonce) => {
      if (scene === 'refused' || scene === 'slow') return new Promise(() => {});
      const { port1, port2 } = new MessageChannel();
      serve(fromDomPort(port1), engineContract, engine);
      window.postMessage({ carrelPort: nonce }, location.origin, [port2]);
    },
    onEngineState: (listener) => {
      tellEngine = listener;
      if (scene === 'refused')
        setTimeout(() =>
          listener({
            phase: 'refused',
            restarts: 0,
            message:
              'This library was written by a newer version of Carrel. Install that version, or start Carrel with another library folder.',
          }),
        );
      if (scene === 'stopped')
        setTimeout(
          () => listener({ phase: 'stopped', restarts: 3, message: 'The engine stopped three times within a minute.' }),
          400,
        );
      if (scene === 'restarting') setTimeout(() => listener({ phase: 'restarting', restarts: 1, message: '' }), 400);
      return () => {};
    },
    restartEngine: async () => tellEngine({ phase: 'ready', restarts: 4, message: '' }),
    onMenu: (listener) => {
      tellMenu = listener;
      return () => {};
    },
    setTheme: async () => {},
  };
}
