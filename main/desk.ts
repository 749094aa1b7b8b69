import '../guard/network.ts';
import { app, BrowserWindow, ipcMain, Menu, powerMonitor, protocol, safeStorage, session, shell } from 'electron';
import type { Platform } from '../common/commands.ts';
import type { ShellChannel } from '../common/contracts/shell.ts';
import { createSayer } from '../common/messages/sentence.ts';
import { attemptsVariable, partVariable } from '../guard/attempts.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { createDownloads } from './downloads.ts';
import { createDropKey } from './dropped.ts';
import { finishDeletion } from './everything.ts';
import { startHost } from './host-process.ts';
import { createChannels } from './ipc.ts';
import { answerEncryptionCalls } from './encryption-calls.ts';
import { createKeyStore } from './key-store.ts';
import { lockCommandLine, lockContents, lockSession } from './lockdown.ts';
import { menuTemplate } from './menu.ts';
import { createOpened, pathsIn } from './opened.ts';
import { answerPrivacyCalls } from './privacy-calls.ts';
import { createParsers } from './parsers.ts';
import { appPaths } from './paths.ts';
import { answerShellCalls } from './shell-calls.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';
import { openWindow } from './window.ts';

/** Time the engine has to end by itself when the app quits, in milliseconds. */
const shutdownGrace = 3_000;

lockCommandLine(app);
registerAppScheme(protocol);
app.on('web-contents-created', (_event, contents) => lockContents(contents));
/** Pages hear of what the system hands over when there are any. */
const opened = createOpened(() => send('carrel:opened', undefined));
app.on('open-file', (event, path) => {
  event.preventDefault();
  opened.add([path]);
});
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.exit(0);

function send(channel: ShellChannel, value: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channel, value);
}

async function run(): Promise<void> {
  const paths = appPaths(app, process.env);
  finishDeletion(paths.places, paths.deletionNote);
  // What any process tries on the network is written down there.
  process.env[attemptsVariable] = paths.privacy.attempts;
  process.env[partVariable] = 'main';
  const parsers = createParsers(paths.parser);
  const downloads = createDownloads(paths.download);
  const keyStore = createKeyStore(paths.keyStore, safeStorage, process.platform);
  const supervisor = createSupervisor({
    startHost: ({ repair = false, wait = false, restore }) =>
      startHost(paths.host, [
        ...paths.hostArgs,
        ...(repair ? ['--repair'] : []),
        ...(wait ? ['--wait'] : []),
        ...(restore === undefined ? [] : [`--restore=${restore}`]),
      ]),
    storedSecret: () => keyStore.secret(),
    onState: (state) => send('carrel:engine-state', state),
    onMessage: (message, host) => {
      if (message.kind === 'need-parser') parsers.start(message, host);
      else if (message.kind === 'kill-parser') parsers.kill(message.parserId);
      else if (message.kind === 'reveal') shell.showItemInFolder(message.path);
      else for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(message.fraction ?? -1);
    },
    onExit: () => {
      parsers.killAll();
      downloads.stop();
    },
    now: () => performance.now(),
  });

  await lockSession(session.defaultSession);
  serveApp(protocol, paths.renderer);
  const isOurs = (contents: unknown): boolean =>
    BrowserWindow.getAllWindows().some((window) => window.webContents === contents);
  const sayer = createSayer();
  const dropKey = createDropKey();
  const channels = createChannels(ipcMain, isOurs);
  answerShellCalls({ channels, supervisor, sayer, dropKey, opened });
  answerEncryptionCalls(channels, supervisor, keyStore);
  answerPrivacyCalls({
    channels,
    supervisor,
    downloads,
    sayer,
    files: paths.privacy,
    places: paths.places,
    deletionNote: paths.deletionNote,
    session: session.defaultSession,
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(process.platform as Platform, sayer, (command) => send('carrel:menu', command)),
    ),
  );
  supervisor.start();
  quitInOrder(supervisor);
  // The page locks an encrypted library then, as it does after minutes without a touch.
  powerMonitor.on('suspend', () => send('carrel:away', undefined));
  powerMonitor.on('lock-screen', () => send('carrel:away', undefined));

  const open = (): BrowserWindow =>
    openWindow({
      preload: paths.preload,
      stateFile: paths.windowState,
      version: app.getVersion(),
      dropKey,
      devTools: !app.isPackaged,
    });
  open();
  opened.add(pathsIn(process.argv, process.cwd(), app.isPackaged));
  app.on('activate', () => void (BrowserWindow.getAllWindows()[0] ?? open()));
  app.on('second-instance', (_event, argv, workingDirectory) => {
    opened.add(pathsIn(argv, workingDirectory, app.isPackaged));
    const window = BrowserWindow.getAllWindows()[0] ?? open();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

/** The engine ends before the app, so that what it is writing is written. */
function quitInOrder(supervisor: Supervisor): void {
  let ended = false;
  app.on('before-quit', async (event) => {
    if (ended) return;
    event.preventDefault();
    await supervisor.shutdown(shutdownGrace);
    ended = true;
    app.quit();
  });
}
