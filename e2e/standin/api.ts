/**
 * The `electron` module of the main process. A name that is not here is an error at import, or when it is looked up.
 */
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { Notification, screen, shell } from './desktop.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { net } from './net.ts';
import { MessageChannelMain } from './ports.ts';
import { powerMonitor } from './power-monitor.ts';
import { protocol, session } from './session.ts';
import { safeStorage } from './safe-storage.ts';
import { strictObject } from './strict.ts';
import { utilityProcess } from './utility-process.ts';
import { WebContents as webContents } from './web-contents.ts';

const electron = strictObject('electron', {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
});

export { electron as default, electron as 'module.exports' };
export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
};
