import { runtime } from './runtime.ts';
import { strictEmitter, strictObject } from './strict.ts';

export interface RequestDetails {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly timestamp: number;
}
type BeforeRequest = (details: RequestDetails, answer: (response: { readonly cancel?: boolean }) => void) => void;
type PermissionRequest = (
  contents: null,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;
type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean;

/** Chromium's name of a permission → Electron's. */
const permissions: readonly (readonly [string, string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['midi', 'midi'],
  ['local-fonts', 'local-fonts'],
  ['storage-access', 'storage-access'],
  ['idle-detection', 'idle-detection'],
];

export class Session extends strictEmitter('session', ['will-download']) {
  #beforeRequest: BeforeRequest | undefined;
  #permissionRequest: PermissionRequest | undefined;
  #permissionCheck: PermissionCheck | undefined;

  readonly webRequest = strictObject('session.webRequest', {
    onBeforeRequest: (...args: readonly [BeforeRequest | null] | readonly [object, BeforeRequest | null]): void => {
      this.#beforeRequest = (args.length === 1 ? args[0] : args[1]) ?? undefined;
    },
  });

  /** Asks the app's `onBeforeRequest`; true when the request may go on. */
  mayRequest(details: RequestDetails): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === undefined) return Promise.resolve(true);
    return new Promise((resolve) => listener(details, (response) => resolve(response.cancel !== true)));
  }

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#permissionRequest = handler ?? undefined;
    void this.applyPermissions();
  }
  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#permissionCheck = handler ?? undefined;
    void this.applyPermissions();
  }
  /** Headless Chromium has no screen to share; the permission policy refuses it as well. */
  setDisplayMediaRequestHandler(
    _handler: ((request: object, answer: (streams: object | null) => void) => void) | null,
  ): void {}
  setDevicePermissionHandler(_handler: ((details: object) => boolean) | null): void {}

  /**
   * Chromium can't ask over the DevTools protocol, so both handlers are asked ahead, without a window, and Chromium is
   * told the answers. A permission is granted when nobody objects.
   */
  async applyPermissions(): Promise<void> {
    const { chromium } = runtime;
    if (chromium === undefined) return;
    for (const [name, electronName] of permissions) {
      const requested = await this.#request(electronName);
      const checked = this.#permissionCheck?.(null, electronName, '', {}) ?? true;
      const setting = requested && checked ? 'granted' : 'denied';
      await chromium.cdp.send('Browser.setPermission', { permission: { name }, setting }).catch((error: Error) => {
        console.error(`stand-in: permission ${name} could not be set: ${error.message}`);
      });
    }
  }
  #request(permission: string): Promise<boolean> {
    const handler = this.#permissionRequest;
    if (handler === undefined) return Promise.resolve(true);
    return new Promise((resolve) => handler(null, permission, resolve, {}));
  }

  /** Chromium reads its proxy when it starts; `commandLine.appendSwitch('proxy-server', …)` is what works here. */
  setProxy(_config: object): Promise<void> {
    return Promise.resolve();
  }
  /** Of the page's own origin: there is no other. */
  async clearStorageData(): Promise<void> {
    const origin = new URL(runtime.schemes.toWire('app://ui/')).origin;
    const { cdp } = runtime.chromium ?? {};
    if (cdp === undefined) return;
    // Chromium answers this to a page alone.
    const { targetInfos } = await cdp.send<{ targetInfos: { targetId: string; type: string }[] }>('Target.getTargets');
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page === undefined) return;
    const { sessionId } = await cdp.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId: page.targetId,
      flatten: true,
    });
    await cdp.session(sessionId).send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await cdp.send('Target.detachFromTarget', { sessionId });
  }
  /** The stand-in answers every request itself, and Chromium keeps none. */
  clearCache(): Promise<void> {
    return Promise.resolve();
  }
  /** Headless Chromium has no spell checker. */
  setSpellCheckerEnabled(_enabled: boolean): void {}
}

const defaultSession = new Session();
export const session = strictObject('session', { defaultSession });

export const protocol = strictObject('protocol', {
  registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string }[]): void => {
    for (const { scheme } of schemes) runtime.schemes.register(scheme);
  },
  handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>): void =>
    runtime.schemes.setHandler(scheme, handler),
  unhandle: (scheme: string): void => runtime.schemes.setHandler(scheme, undefined),
});
