import { randomUUID } from 'node:crypto';
import { BrowserWindow, dialog, MessageChannelMain } from 'electron';
import * as v from 'valibot';
import type { Grant, GrantResult } from '../common/contracts/shell.ts';
import { grantId } from '../common/ids.ts';
import { findFiles, type FoundFiles, type Refusal } from './grants.ts';
import type { Channels } from './ipc.ts';
import { checkModel } from './model-files.ts';
import type { Supervisor } from './supervisor.ts';
import { setTheme } from './window.ts';
import { themeSchema } from './window-state.ts';

const droppedSchema = v.pipe(
  v.array(v.object({ name: v.pipe(v.string(), v.maxLength(1_024)), path: v.pipe(v.string(), v.maxLength(32_768)) })),
  v.maxLength(10_000),
);
const nonceSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(128));

/** What the page may ask of main: `ShellApi`, on main's side. */
export function answerShellCalls(channels: Channels, supervisor: Supervisor): void {
  /** Paths become grants: the engine learns the path, the page an id. */
  async function grant({ path, name, bytes }: FoundFiles['files'][number]): Promise<Grant> {
    const id = grantId(randomUUID());
    await supervisor.post({ kind: 'grant', grantId: id, path });
    return { grantId: id, name, bytes };
  }
  async function grantFiles(paths: readonly string[], refusedBefore: readonly Refusal[]): Promise<GrantResult> {
    const { files, refused } = await findFiles(paths);
    return { grants: await Promise.all(files.map(grant)), refused: [...refusedBefore, ...refused] };
  }

  channels.handle('carrel:import', droppedSchema, (dropped) => {
    const made = dropped
      .filter(({ path }) => path === '')
      .map(({ name }) => ({ name, reason: 'It is not a file on this computer.' }));
    return grantFiles(
      dropped.map(({ path }) => path).filter((path) => path !== ''),
      made,
    );
  });

  channels.handle('carrel:choose', v.picklist(['files', 'folder']), async (kind, sender) => {
    const window = BrowserWindow.fromWebContents(sender);
    if (window === null) return { grants: [], refused: [] };
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: kind === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory', 'multiSelections'],
      ...(kind === 'files' ? { filters: [{ name: 'PDF documents', extensions: ['pdf'] }] } : {}),
    });
    return grantFiles(filePaths, []);
  });

  channels.handle('carrel:choose-model', v.picklist(['file', 'folder']), async (kind, sender) => {
    const window = BrowserWindow.fromWebContents(sender);
    const choice =
      kind === 'file'
        ? { properties: ['openFile' as const], filters: [{ name: 'GGUF models', extensions: ['gguf'] }] }
        : { properties: ['openDirectory' as const] };
    const [path] = window === null ? [] : (await dialog.showOpenDialog(window, choice)).filePaths;
    return path === undefined ? null : grant(await checkModel(path, kind));
  });

  /** One end of a new channel to the engine, the other to the page with the nonce it asked with. */
  channels.handle('carrel:open-port', nonceSchema, async (nonce, sender) => {
    const { port1, port2 } = new MessageChannelMain();
    await supervisor.post({ kind: 'page-port' }, [port1]);
    sender.postMessage('carrel:port', nonce, [port2]);
  });

  channels.handle('carrel:get-engine-state', v.undefined(), () => supervisor.state());
  channels.handle('carrel:restart-engine', v.undefined(), () => supervisor.start());
  channels.handle('carrel:set-theme', themeSchema, setTheme);
}
