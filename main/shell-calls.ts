import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import { BrowserWindow, dialog, MessageChannelMain } from 'electron';
import * as v from 'valibot';
import type { ReadPurpose } from '../common/contracts/control.ts';
import type { Grant, GrantResult, Refusal, Target } from '../common/contracts/shell.ts';
import { targetFormats } from '../common/domain/export.ts';
import { documentExtensions } from '../common/domain/formats.ts';
import { grantId } from '../common/ids.ts';
import { notice, type NoticeCode } from '../common/messages/notice.ts';
import type { Sayer } from '../common/messages/sentence.ts';
import { droppedPaths, droppedSchema } from './dropped.ts';
import type { Channels } from './ipc.ts';
import { checkModel } from './model-files.ts';
import type { Opened } from './opened.ts';
import { findRoots, type Root } from './roots.ts';
import type { Supervisor } from './supervisor.ts';
import { setTheme } from './window.ts';
import { themeSchema } from './window-state.ts';

const targetSchema = v.object({ format: v.picklist(targetFormats), name: v.pipe(v.string(), v.maxLength(200)) });
/** As backups are called: no way into another folder. */
const backupNameSchema = v.pipe(v.string(), v.regex(/^library-[\d-]{10,20}\.db$/u));
const nonceSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(128));

interface ShellCalls {
  readonly channels: Channels;
  readonly supervisor: Supervisor;
  readonly sayer: Sayer;
  /** Without this key nothing names a path to main. */
  readonly dropKey: string;
  readonly opened: Pick<Opened, 'take'>;
}

/** What the page may ask of main: `ShellApi`, on main's side. */
export function answerShellCalls({ channels, supervisor, sayer, dropKey, opened }: ShellCalls): void {
  const say = (code: NoticeCode): string => sayer(notice(code));
  const documentFilters = [
    { name: say('filter-documents'), extensions: [...documentExtensions] },
    { name: say('filter-all'), extensions: ['*'] },
  ];

  /** Paths become grants: the engine learns the path, the page an id. */
  async function grant({ path, name, kind }: Root, purpose: ReadPurpose): Promise<Grant> {
    const id = grantId(randomUUID());
    await supervisor.post({ kind: 'grant', grantId: id, granted: { purpose, path, kind } });
    return { grantId: id, name, kind };
  }
  async function grantRoots(paths: readonly string[], refusedBefore: readonly Refusal[]): Promise<GrantResult> {
    const { roots, refused } = await findRoots(paths);
    return {
      grants: await Promise.all(roots.map((root) => grant(root, 'documents'))),
      refused: [...refusedBefore, ...refused],
    };
  }

  channels.handle('carrel:import', droppedSchema, (dropped) => {
    const { paths, refused } = droppedPaths(dropped, dropKey);
    return grantRoots(paths, refused);
  });

  channels.handle('carrel:take-opened', v.undefined(), () => grantRoots(opened.take(), []));

  channels.handle('carrel:choose', v.picklist(['files', 'folder']), async (kind, sender) => {
    const window = BrowserWindow.fromWebContents(sender);
    if (window === null) return { grants: [], refused: [] };
    const { filePaths } = await dialog.showOpenDialog(window, {
      properties: kind === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory', 'multiSelections'],
      ...(kind === 'files' ? { filters: documentFilters } : {}),
    });
    return grantRoots(filePaths, []);
  });

  channels.handle('carrel:choose-model', v.picklist(['file', 'folder']), async (kind, sender) => {
    const window = BrowserWindow.fromWebContents(sender);
    const choice =
      kind === 'file'
        ? { properties: ['openFile' as const], filters: [{ name: say('filter-models'), extensions: ['gguf'] }] }
        : { properties: ['openDirectory' as const] };
    const [path] = window === null ? [] : (await dialog.showOpenDialog(window, choice)).filePaths;
    if (path === undefined) return null;
    const { name } = await checkModel(path, kind);
    return grant({ path, name, kind }, 'model');
  });

  channels.handle('carrel:choose-target', targetSchema, async ({ format, name }, sender): Promise<Target | null> => {
    const window = BrowserWindow.fromWebContents(sender);
    if (window === null) return null;
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: `${fileNameOf(name)}.${format}`,
      filters: [{ name: say(`filter-${format}`), extensions: [format] }],
    });
    if (filePath === undefined || filePath === '') return null;
    const path = extname(filePath) === '' ? `${filePath}.${format}` : filePath;
    const id = grantId(randomUUID());
    await supervisor.post({ kind: 'grant', grantId: id, granted: { purpose: 'target', path } });
    return { grantId: id, name: basename(path) };
  });

  /** One end of a new channel to the engine, the other to the page with the nonce it asked with. */
  channels.handle('carrel:open-port', nonceSchema, async (nonce, sender) => {
    const { port1, port2 } = new MessageChannelMain();
    await supervisor.post({ kind: 'page-port' }, [port1]);
    sender.postMessage('carrel:port', nonce, [port2]);
  });

  channels.handle('carrel:get-engine-state', v.undefined(), () => supervisor.state());
  channels.handle('carrel:restart-engine', v.undefined(), () => supervisor.start());
  channels.handle('carrel:repair-library', v.undefined(), () => supervisor.repair());
  channels.handle('carrel:restore-backup', backupNameSchema, (name) => supervisor.restore(name));
  channels.handle('carrel:set-theme', themeSchema, setTheme);
}

/** A suggestion for a file's name: one that every system takes, and no way into another folder. */
const fileNameOf = (name: string): string =>
  name
    .replaceAll(/[\p{Control}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/gu, '') || 'Carrel';
