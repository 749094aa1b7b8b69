import type { Chromium } from './chromium.ts';
import type { LaunchArguments } from './arguments.ts';
import { Schemes } from './schemes.ts';

/** A window as the parts of the stand-in below it see it. */
export interface WindowHandle {
  close(): Promise<boolean>;
  destroy(): Promise<void>;
}

/** The part of Electron's process metrics that is known here. */
export interface ProcessMetric {
  readonly pid: number;
  readonly type: 'Browser' | 'Utility';
  readonly name?: string;
  readonly serviceName?: string;
}

/** A running utility process. */
export interface ChildHandle {
  metric(): ProcessMetric;
  killNow(): void;
}

export interface AppPackage {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

/**
 * Electron's API is a set of singletons of one process, and apps import them before anything has started: this is the
 * one place where the stand-in keeps what they share.
 */
export interface Runtime {
  args: LaunchArguments;
  appPath: string;
  appPackage: AppPackage;
  packaged: boolean;
  chromium: Chromium | undefined;
  /** With windows on the screen: the window Chromium came up with, which the first BrowserWindow takes. */
  firstTarget: string | undefined;
  readonly windowed: boolean;
  readonly switches: Map<string, string>;
  readonly schemes: Schemes;
  readonly windows: Set<WindowHandle>;
  readonly children: Set<ChildHandle>;
}

export const runtime: Runtime = {
  args: {
    preloads: [],
    app: undefined,
    inspectPort: undefined,
    devToolsPort: undefined,
    userDataDir: undefined,
    noSandbox: false,
    version: false,
  },
  appPath: process.cwd(),
  appPackage: {},
  packaged: false,
  chromium: undefined,
  firstTarget: undefined,
  windowed: process.env['STANDIN_WINDOWED'] === '1',
  switches: new Map(),
  schemes: new Schemes(),
  windows: new Set(),
  children: new Set(),
};

/** @throws Error before the app is ready, when Chromium does not run yet */
export function runningChromium(): Chromium {
  if (runtime.chromium === undefined) throw new Error('stand-in: this needs app.whenReady() first');
  return runtime.chromium;
}
