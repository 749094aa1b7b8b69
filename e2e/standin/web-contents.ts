import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import type { CdpSession } from './cdp.ts';
import { ipcMain } from './ipc-main.ts';
import { nativeTheme } from './native-theme.ts';
import { PageChannel } from './page-channel.ts';
import { chooseInPage, type FileChoice } from './page/file-input.ts';
import { hostBinding, pageScripts, preloadWorld } from './page/scripts.ts';
import type { MessagePortMain } from './ports.ts';
import { runningChromium, runtime } from './runtime.ts';
import { session } from './session.ts';
import { strictEmitter } from './strict.ts';

export interface WebPreferences {
  readonly preload?: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly webSecurity?: boolean;
  readonly additionalArguments?: readonly string[];
}

export interface WindowOpenDetails {
  readonly url: string;
  readonly frameName: string;
  readonly disposition: string;
}
type WindowOpenHandler = (details: WindowOpenDetails) => { readonly action: 'allow' | 'deny' };

/** The main frame as IPC handlers see it: one object per window, so `event.senderFrame === contents.mainFrame`. */
export interface MainFrame {
  readonly url: string;
  readonly origin: string;
  readonly parent: null;
}

const events = [
  'console-message',
  'destroyed',
  'did-attach-webview',
  'did-fail-load',
  'did-finish-load',
  'did-navigate',
  'render-process-gone',
  'will-attach-webview',
  'will-frame-navigate',
  'will-navigate',
  'will-redirect',
];

/** Preferences that the app may only leave at their safe values: the stand-in has no other. */
const required: readonly (readonly [keyof WebPreferences, boolean])[] = [
  ['nodeIntegration', false],
  ['contextIsolation', true],
  ['sandbox', true],
  ['webSecurity', true],
];

let nextId = 1;
const byTarget = new Map<string, WebContents>();

export class WebContents extends strictEmitter('webContents', events) {
  readonly id = nextId++;
  readonly session = session.defaultSession;
  readonly mainFrame: MainFrame;
  readonly #preferences: WebPreferences;
  readonly #frames = new Set<string>();
  #cdp: CdpSession | undefined;
  #channel: PageChannel | undefined;
  #targetId = '';
  #url = '';
  /** The URL the app itself is loading, which is no navigation of the page. */
  #loading: string | undefined;
  #destroyed = false;
  #openHandler: WindowOpenHandler | undefined;
  #lastOpen: { readonly url: string; readonly windowName: string } | undefined;

  constructor(preferences: WebPreferences) {
    super();
    for (const [name, value] of required) {
      if ((preferences[name] ?? value) !== value) throw new Error(`stand-in: webPreferences.${name} must be ${value}`);
    }
    this.#preferences = preferences;
    const url = (): string => this.#url;
    this.mainFrame = {
      parent: null,
      get url() {
        return url();
      },
      get origin() {
        return url().split('/').slice(0, 3).join('/');
      },
    };
  }

  get targetId(): string {
    return this.#targetId;
  }

  /** Opens the page in Chromium and prepares it. Not part of Electron. */
  async open(width: number, height: number): Promise<void> {
    const { cdp } = runningChromium();
    const { firstTarget } = runtime;
    runtime.firstTarget = undefined;
    this.#targetId =
      firstTarget ??
      (
        await cdp.send<{ targetId: string }>('Target.createTarget', {
          url: 'about:blank',
          newWindow: true,
          width,
          height,
        })
      ).targetId;
    byTarget.set(this.#targetId, this);
    const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId: this.#targetId,
      flatten: true,
    });
    const page = cdp.session(sessionId);
    this.#cdp = page;
    this.#channel = new PageChannel(page, this.#targetId, {
      send: (channel, args, ports) => void ipcMain.emit(channel, this.#ipcEvent(ports), ...args),
      invoke: (channel, args) => ipcMain.answer(channel, this.#ipcEvent([]), args),
      sendSync: (channel, args) => {
        const event: { returnValue?: unknown } = this.#ipcEvent([]);
        ipcMain.emit(channel, event, ...args);
        return event.returnValue;
      },
    });
    this.#watch(page);
    await Promise.all(
      ['Page.enable', 'Runtime.enable', 'DOM.enable', 'Inspector.enable'].map((method) => page.send(method)),
    );
    await this.#installPreload(page);
    await this.resize(width, height);
    await this.applyTheme();
    app.emit('web-contents-created', {}, this);
  }

  /** The size of the page; a headless window has none of its own. */
  async resize(width: number, height: number): Promise<void> {
    if (runtime.windowed) {
      const { cdp } = runningChromium();
      const { windowId } = await cdp.send<{ windowId: number }>('Browser.getWindowForTarget', {
        targetId: this.#targetId,
      });
      return void (await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height } }));
    }
    await this.#cdp?.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  async applyTheme(): Promise<void> {
    const value = nativeTheme.themeSource === 'system' ? '' : nativeTheme.themeSource;
    await this.#cdp?.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  /** The window is gone. Not part of Electron. */
  async destroy(): Promise<void> {
    this.#destroyed = true;
    byTarget.delete(this.#targetId);
    this.#channel?.close();
    await runtime.chromium?.cdp.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {});
    this.emit('destroyed');
  }

  /** Which window a request's frame belongs to, and whether it is its main frame. */
  ownsFrame(frameId: string): boolean {
    return frameId === this.#targetId || this.#frames.has(frameId);
  }
  /** A navigation that the page (not the app) starts: listeners may prevent it. */
  isOwnNavigation(url: string): boolean {
    return this.#loading !== url;
  }
  /** Asks the app about a window the page opened; the stand-in can only deny. */
  onWindowOpen(fallbackUrl: string): void {
    const details = {
      url: runtime.schemes.fromWire(this.#lastOpen?.url ?? fallbackUrl),
      frameName: this.#lastOpen?.windowName ?? '',
      disposition: 'new-window',
    };
    if (this.#openHandler?.(details).action !== 'deny')
      console.error(`stand-in: child windows are not supported; ${details.url} was not opened`);
  }

  async loadURL(url: string): Promise<void> {
    const page = this.#page();
    this.#loading = url;
    const loaded = page.once('Page.loadEventFired');
    const { errorText } = await page.send<{ errorText?: string }>('Page.navigate', {
      url: runtime.schemes.toWire(url),
    });
    if (errorText !== undefined) {
      this.#loading = undefined;
      this.emit('did-fail-load', {}, -2, errorText, url, true);
      throw new Error(`${errorText} loading '${url}'`);
    }
    await loaded;
    this.#loading = undefined;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#channel?.send(channel, args);
  }
  postMessage(channel: string, message: unknown, transfer: readonly MessagePortMain[] = []): void {
    this.#channel?.send(channel, [message], transfer);
  }
  /** Paths of files a person chooses in Chromium's dialog. Not part of Electron. */
  async chooseFiles(choice: FileChoice): Promise<string[]> {
    const page = this.#page();
    const { result } = await page.send<{ result: { objectId: string } }>('Runtime.evaluate', {
      expression: `(${chooseInPage.toString()})(${JSON.stringify(choice)})`,
      awaitPromise: true,
      userGesture: true, // Chromium opens its dialog only on one
    });
    const { result: properties } = await page.send<{
      result: readonly { name: string; value?: { objectId?: string } }[];
    }>('Runtime.getProperties', { objectId: result.objectId, ownProperties: true });
    const files = properties.filter(({ name }) => /^\d+$/.test(name));
    const infos = await Promise.all(
      files.map(({ value }) => page.send<{ path: string }>('DOM.getFileInfo', { objectId: value?.objectId })),
    );
    return infos.map(({ path }) => path);
  }
  /** Set by the window, which decides. Not part of Electron. */
  closeWindow: () => void = () => {};
  close(): void {
    this.closeWindow();
  }
  getURL(): string {
    return this.#url;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }
  /** Chromium is started with the policy the app asked for on its command line, if any; see README. */
  setWebRTCIPHandlingPolicy(_policy: string): void {}

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return byTarget.get(targetId);
  }
  static getAllWebContents(): WebContents[] {
    return [...byTarget.values()];
  }
  static ofFrame(frameId: string): WebContents | undefined {
    return byTarget.get(frameId) ?? [...byTarget.values()].find((contents) => contents.ownsFrame(frameId));
  }

  #page(): CdpSession {
    if (this.#cdp === undefined) throw new Error('stand-in: the window is not open yet');
    return this.#cdp;
  }
  #ipcEvent(ports: readonly MessagePortMain[]): object {
    return { type: 'frame', sender: this, senderFrame: this.mainFrame, ports };
  }

  #watch(page: CdpSession): void {
    page.on<{ frameId: string }>('Page.frameAttached', ({ frameId }) => void this.#frames.add(frameId));
    page.on<{ frame: { id: string; url: string } }>('Page.frameNavigated', ({ frame }) => {
      if (frame.id !== this.#targetId) return;
      this.#url = runtime.schemes.fromWire(frame.url);
      this.emit('did-navigate', {}, this.#url);
    });
    page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}));
    page.on<{ url: string; windowName: string }>('Page.windowOpen', (event) => {
      this.#lastOpen = event;
    });
    page.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
  }

  async #installPreload(page: CdpSession): Promise<void> {
    if (this.#preferences.preload === undefined) return;
    const source = readFileSync(this.#preferences.preload, 'utf8');
    const scripts = pageScripts(
      `bridge-${randomBytes(12).toString('hex')}-`,
      source,
      this.#preferences.additionalArguments ?? [],
    );
    // Only these two stop the page to ask; the debugger is not without cost.
    if (/getPathForFile|sendSync/.test(source)) await page.send('Debugger.enable');
    await page.send('Runtime.addBinding', { name: hostBinding, executionContextName: preloadWorld });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName: preloadWorld });
  }
}
