import { BrowserWindow, dialog, shell, type Session, type WebContents } from 'electron';
import * as v from 'valibot';
import { offeredIdSchema } from '../common/contracts/download.ts';
import { hubName, offered } from '../common/domain/catalogue.ts';
import { placeKinds, type PrivacyReport } from '../common/domain/privacy.ts';
import { CarrelError } from '../common/errors.ts';
import { notice, type NoticeCode, type NoticeParams } from '../common/messages/notice.ts';
import type { Sayer } from '../common/messages/sentence.ts';
import { appUrl } from '../guard/page-policy.ts';
import { isNoNetwork, setNoNetwork, type PrivacyFiles } from '../guard/privacy-files.ts';
import { countAttempts, triedWays } from '../guard/tried-ways.ts';
import type { Downloads } from './downloads.ts';
import { deleteEverything, storedPlaces, type OwnPlaces } from './everything.ts';
import type { Channels } from './ipc.ts';
import type { Supervisor } from './supervisor.ts';

interface PrivacyCalls {
  readonly channels: Channels;
  readonly supervisor: Pick<Supervisor, 'post' | 'anew'>;
  readonly downloads: Downloads;
  readonly sayer: Sayer;
  readonly files: PrivacyFiles;
  readonly places: OwnPlaces;
  /** File that says that everything is being deleted. */
  readonly deletionNote: string;
  readonly session: Pick<Session, 'clearStorageData' | 'clearCache'>;
}

/**
 * What the page may ask about the network and about what lies on the disk. What can't be taken back, and what lets
 * something out, main asks the person itself: a page that was taken over can't answer for them.
 */
export function answerPrivacyCalls(calls: PrivacyCalls): void {
  const { channels, supervisor, downloads, sayer, files, places, deletionNote, session } = calls;
  const say = (code: NoticeCode, params?: NoticeParams): string => sayer(notice(code, params));

  async function asks(sender: WebContents, code: NoticeCode, yes: NoticeCode, params?: NoticeParams): Promise<boolean> {
    const window = BrowserWindow.fromWebContents(sender);
    if (window === null) return false;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: say(code, params),
      detail: say(`${code}-detail` as NoticeCode, params),
      buttons: [say('dialog-cancel'), say(yes)],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  }

  channels.handle('carrel:get-privacy', v.undefined(), async (): Promise<PrivacyReport> => {
    countAttempts(files);
    const tried = triedWays(files);
    const running = downloads.running();
    return {
      noNetwork: isNoNetwork(files),
      tried,
      since: tried.length === 0 ? null : Math.min(...tried.map(({ first }) => first)),
      places: await storedPlaces(places),
      downloading: running === null ? null : offered(running).name,
    };
  });

  channels.handle('carrel:set-no-network', v.boolean(), async (noNetwork, sender) => {
    if (!noNetwork && !(await asks(sender, 'ask-allow-downloads', 'ask-allow-downloads-yes', { host: hubName })))
      return;
    setNoNetwork(files, noNetwork);
    if (noNetwork) downloads.stop();
  });

  channels.handle('carrel:download-model', offeredIdSchema, async (id, sender) => {
    const refuse = (): void => {
      if (isNoNetwork(files)) throw new CarrelError('conflict', 'download-not-allowed');
      if (downloads.running() !== null) throw new CarrelError('conflict', 'download-runs');
    };
    refuse();
    const { name, repository, aboutBytes } = offered(id);
    const params = { host: hubName, name, repository, size: `${(aboutBytes / 1e9).toFixed(1)} GB` };
    if (!(await asks(sender, 'ask-download', 'ask-download-yes', params))) return;
    refuse();
    downloads.start(id, (port) => {
      // Without an engine nobody takes the file.
      supervisor.post({ kind: 'download', model: id }, [port]).catch(() => downloads.stop());
    });
  });

  channels.handle('carrel:reveal-place', v.picklist(placeKinds), (kind) => {
    const [path] = places[kind];
    if (path !== undefined) shell.showItemInFolder(path);
  });

  channels.handle('carrel:delete-everything', v.undefined(), async (_, sender) => {
    const sizes = await storedPlaces(places);
    const bytes = sizes.reduce((sum, each) => sum + each.bytes, 0);
    const params = { size: bytes < 1e9 ? `${Math.ceil(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB` };
    if (!(await asks(sender, 'ask-delete-everything', 'ask-delete-everything-yes', params))) return;
    downloads.stop();
    await supervisor.anew(async () => {
      await deleteEverything(places, deletionNote);
      await session.clearStorageData();
      await session.clearCache();
    });
    for (const window of BrowserWindow.getAllWindows()) void window.loadURL(appUrl);
  });
}
