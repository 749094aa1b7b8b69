import { BrowserWindow, nativeTheme, screen } from 'electron';
import { appUrl } from '../guard/page-policy.ts';
import { dropKeyArgument } from './dropped.ts';
import { minimumSize, openingBounds, readWindowState, writeWindowState, type Theme } from './window-state.ts';

export interface WindowOptions {
  readonly preload: string;
  /** Where the window's place and theme are remembered. */
  readonly stateFile: string;
  readonly version: string;
  /** For the preload alone: with it, a call names paths to main. */
  readonly dropKey: string;
  readonly devTools: boolean;
}

/** The page's background in both themes, so that the window does not flash before the page is drawn. */
const backgroundColor = (): string => (nativeTheme.shouldUseDarkColors ? '#17181c' : '#ffffff');

/** Opens the desk as it was left. */
export function openWindow({ preload, stateFile, version, dropKey, devTools }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  nativeTheme.themeSource = state.theme;
  const window = new BrowserWindow({
    ...openingBounds(
      state,
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    title: 'Carrel',
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools,
      additionalArguments: [`--carrel-version=${version}`, `${dropKeyArgument}${dropKey}`],
    },
  });
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  window.on('close', () =>
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      theme: nativeTheme.themeSource,
    }),
  );
  void window.loadURL(appUrl);
  return window;
}

/** The theme, now and at the next start. */
export function setTheme(theme: Theme): void {
  nativeTheme.themeSource = theme;
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(backgroundColor());
}
