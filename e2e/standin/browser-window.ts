import { app, prevented } from './app.ts';
import { nativeTheme } from './native-theme.ts';
import { runtime } from './runtime.ts';
import { strictEmitter } from './strict.ts';
import { WebContents, type WebPreferences } from './web-contents.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface WindowOptions extends Partial<Rectangle> {
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly backgroundColor?: string;
  readonly webPreferences?: WebPreferences;
}

const events = [
  'blur',
  'close',
  'closed',
  'focus',
  'hide',
  'maximize',
  'minimize',
  'move',
  'ready-to-show',
  'resize',
  'restore',
  'show',
  'unmaximize',
];

let nextId = 1;
const all = new Map<WebContents, BrowserWindow>();

/** A window: a page of Chromium, and what the app would see of a frame around it. */
export class BrowserWindow extends strictEmitter('BrowserWindow', events) {
  readonly id = nextId++;
  readonly webContents: WebContents;
  readonly #minimum: readonly [number, number];
  readonly #opened: Promise<void>;
  #bounds: Rectangle;
  #visible: boolean;
  #maximized = false;
  #minimized = false;
  #title: string;

  constructor(options: WindowOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#minimum = [options.minWidth ?? 0, options.minHeight ?? 0];
    this.#bounds = this.#atLeastMinimum({
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    });
    this.#visible = options.show ?? true;
    this.#title = options.title ?? app.getName();
    this.webContents = new WebContents(options.webPreferences ?? {});
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.closeWindow = () => void this.close();
    all.set(this.webContents, this);
    runtime.windows.add(this);
    nativeTheme.on('updated', this.#onTheme);
    this.#opened = this.webContents.open(this.#bounds.width, this.#bounds.height);
    this.#opened.catch((error: unknown) => console.error('stand-in: a window could not be opened:', error));
    app.emit('browser-window-created', {}, this);
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await this.webContents.loadURL(url);
  }

  getBounds(): Rectangle {
    return this.#bounds;
  }
  getNormalBounds(): Rectangle {
    return this.#bounds;
  }
  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height];
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setBounds(change: Partial<Rectangle>): void {
    this.#bounds = this.#atLeastMinimum({ ...this.#bounds, ...change });
    const { width, height } = this.#bounds;
    void this.#opened.then(() => this.webContents.resize(width, height)).then(() => this.emit('resize'));
  }
  getMinimumSize(): readonly [number, number] {
    return this.#minimum;
  }

  show(): void {
    this.#visible = true;
    this.emit('show');
  }
  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    this.emit('focus');
  }
  isFocused(): boolean {
    return BrowserWindow.getFocusedWindow() === this;
  }
  maximize(): void {
    this.#maximized = true;
    this.emit('maximize');
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  minimize(): void {
    this.#minimized = true;
    this.emit('minimize');
  }
  isMinimized(): boolean {
    return this.#minimized;
  }
  restore(): void {
    this.#minimized = false;
    this.emit('restore');
  }
  setTitle(title: string): void {
    this.#title = title;
  }
  getTitle(): string {
    return this.#title;
  }
  setBackgroundColor(_color: string): void {}
  setProgressBar(_progress: number): void {}

  /** True when no listener prevented it. */
  async close(): Promise<boolean> {
    if (prevented((event) => this.emit('close', event))) return false;
    await this.destroy();
    return true;
  }
  async destroy(): Promise<void> {
    if (this.isDestroyed()) return;
    all.delete(this.webContents);
    runtime.windows.delete(this);
    nativeTheme.off('updated', this.#onTheme);
    await this.webContents.destroy();
    this.emit('closed');
    if (all.size > 0) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all.values()];
  }
  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return (contents && all.get(contents)) ?? null;
  }
  /** Headless windows have no focus: the first one counts. */
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows()[0] ?? null;
  }

  readonly #onTheme = (): void => void this.webContents.applyTheme();

  #atLeastMinimum(bounds: Rectangle): Rectangle {
    const [width, height] = this.#minimum;
    return { ...bounds, width: Math.max(bounds.width, width), height: Math.max(bounds.height, height) };
  }
}
