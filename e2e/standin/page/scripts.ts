import { createBridge } from './bridge.ts';
import { createCodec } from './codec.ts';
import { createPreloadRuntime } from './preload-runtime.ts';

/** Name of the isolated world that the preload runs in. */
export const preloadWorld = 'electron-preload';
/** Name of the binding by which that world calls Node; taken away before the preload runs. */
export const hostBinding = 'standinTellHost';

/**
 * The two scripts that Chromium evaluates in every new document of a window, in this order. The functions are sent as
 * their own source text, so they may use nothing from outside themselves.
 *
 * @param key random, one per window
 * @param preload source text of the app's preload script
 * @param additionalArguments what the preload finds at the end of `process.argv`
 */
export function pageScripts(
  key: string,
  preload: string,
  additionalArguments: readonly string[],
): { readonly page: string; readonly preload: string } {
  const keyText = JSON.stringify(key);
  const preloadProcess = {
    type: 'renderer',
    platform: process.platform,
    arch: process.arch,
    argv: [process.execPath, ...additionalArguments],
    env: {},
    versions: { electron: process.versions['electron'] ?? '' },
    sandboxed: true,
    contextIsolated: true,
  };
  // As in Electron, a preload runs in the main frame only.
  return {
    page: `if (window === window.top) { (${createBridge.toString()})(${keyText}, 'page'); }`,
    preload: `if (window === window.top) {
  const createRequire = ${createPreloadRuntime.toString()};
  const createCodec = ${createCodec.toString()};
  const createBridge = ${createBridge.toString()};
  const tellHost = globalThis.${hostBinding};
  delete globalThis.${hostBinding};
  const require = createRequire(createCodec(), createBridge(${keyText}, 'preload'), tellHost);
  (function (require, module, exports, process) {${preload}
  })(require, { exports: {} }, {}, ${JSON.stringify(preloadProcess)});
}`,
  };
}
