import { BrowserWindow, nativeTheme, screen } from 'electron';
import { appUrl } from './policy.ts';
import { minimumSize, openingBounds, readWindowState, writeWindowState, type Theme, type WindowState } from './window-state.ts';

export interface WindowOptions {
  readonly preload: string;
  /** Where the window's place and theme are remembered. */
  readonly stateFile: string;
  readonly version: string;
  readonly devTools: boolean;
}

/** The page's background in both themes, so that the window does not flash before the page is drawn. */
const backgrounds = { light: '#ffffff', dark: '#17181c' } as const;

export function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light;
}

/** Opens the desk as it was left. */
export function openWindow({ preload, stateFile, version, devTools }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  nativeTheme.themeSource = state.theme;
  const window = new BrowserWindow({
    ...openingBounds(state, screen.getAllDisplays().map((display) => display.workArea)),
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
      additionalArguments: [`--carrel-version=${version}`],
    },
  });
  window.once('ready-to-show', () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => writeWindowState(stateFile, stateOf(window)));
  void window.loadURL(appUrl);
  return window;
}

/** The theme, now and at the next start. */
export function setTheme(theme: Theme): void {
  nativeTheme.themeSource = theme;
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(backgroundColor());
}

function stateOf(window: BrowserWindow): WindowState {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized(), theme: nativeTheme.themeSource };
}
