import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runtime, type ProcessMetric } from './runtime.ts';
import { InstanceLock } from './instance-lock.ts';
import { strictEmitter, strictObject } from './strict.ts';

const events = [
  'ready',
  'activate',
  'before-quit',
  'browser-window-created',
  'child-process-gone',
  'open-file',
  'quit',
  'second-instance',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
];

/** Time Chromium has to flush its storage and end, in milliseconds. */
const closeTimeout = 3_000;

export class App extends strictEmitter('app', events) {
  name = '';
  /** Undefined as everywhere but on macOS. */
  readonly dock = undefined;
  readonly commandLine = strictObject('app.commandLine', {
    appendSwitch: (name: string, value = ''): void => void runtime.switches.set(name, value),
    hasSwitch: (name: string): boolean => runtime.switches.has(name),
    getSwitchValue: (name: string): string => runtime.switches.get(name) ?? '',
    removeSwitch: (name: string): void => void runtime.switches.delete(name),
  });
  readonly #paths = new Map<string, string>();
  readonly #whenReady = Promise.withResolvers<void>();
  #ready = false;
  #quitting = false;
  #lock: InstanceLock | undefined;

  get isPackaged(): boolean {
    return runtime.packaged;
  }
  whenReady(): Promise<void> {
    return this.#whenReady.promise;
  }
  isReady(): boolean {
    return this.#ready;
  }
  getName(): string {
    return this.name || (runtime.appPackage.productName ?? runtime.appPackage.name ?? 'Electron');
  }
  getVersion(): string {
    return runtime.appPackage.version ?? '0.0.0';
  }
  getAppPath(): string {
    return runtime.appPath;
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    const own = this.#paths.get(name);
    if (own !== undefined) return own;
    const appData = join(homedir(), '.config');
    const userData =
      this.#paths.get('userData') ??
      runtime.switches.get('user-data-dir') ??
      runtime.args.userDataDir ??
      join(appData, this.getName());
    const paths: Record<string, string> = {
      home: homedir(),
      appData,
      userData,
      sessionData: userData,
      logs: join(userData, 'logs'),
      temp: tmpdir(),
      exe: process.execPath,
      downloads: join(homedir(), 'Downloads'),
      documents: join(homedir(), 'Documents'),
      desktop: join(homedir(), 'Desktop'),
    };
    const path = paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  getAppMetrics(): readonly ProcessMetric[] {
    return [{ pid: process.pid, type: 'Browser' }, ...[...runtime.children].map((child) => child.metric())];
  }

  /** Chromium's sandbox is on, or off for the machine's sake; see `chromium.ts`. */
  enableSandbox(): void {}
  setAppUserModelId(_id: string): void {}

  requestSingleInstanceLock(): boolean {
    const folder = this.getPath('userData');
    mkdirSync(folder, { recursive: true });
    this.#lock ??= new InstanceLock(folder, (argv, workingDirectory) =>
      this.emit('second-instance', {}, argv, workingDirectory, {}),
    );
    return this.#lock.acquire(process.argv, process.cwd());
  }

  quit(): void {
    if (!this.#quitting) void this.#quit();
  }
  async #quit(): Promise<void> {
    if (prevented((event) => this.emit('before-quit', event))) return;
    for (const window of runtime.windows) {
      if (!(await window.close())) return;
    }
    if (prevented((event) => this.emit('will-quit', event))) return;
    this.exit(0);
  }

  exit(code = 0): void {
    if (this.#quitting) return;
    this.#quitting = true;
    void this.#exit(code);
  }
  async #exit(code: number): Promise<void> {
    this.emit('quit', {}, code);
    for (const child of runtime.children) child.killNow();
    const { chromium } = runtime;
    if (chromium !== undefined && chromium.process.exitCode === null) {
      const gone = new Promise((resolve) => chromium.process.once('exit', resolve));
      chromium.cdp.send('Browser.close').catch(() => {});
      const late = setTimeout(() => chromium.process.kill('SIGKILL'), closeTimeout);
      await gone;
      clearTimeout(late);
    }
    this.#lock?.release();
    process.exit(code);
  }

  /** Called by `start.ts` when Chromium answers. Not part of Electron. */
  becomeReady(): void {
    this.#ready = true;
    this.emit('ready', {}, {});
    this.#whenReady.resolve();
  }
  get isQuitting(): boolean {
    return this.#quitting;
  }
}

/** Emits a preventable event; true when a listener prevented it. */
export function prevented(emit: (event: { preventDefault(): void }) => void): boolean {
  let stop = false;
  emit({
    preventDefault: () => {
      stop = true;
    },
  });
  return stop;
}

export const app = new App();
