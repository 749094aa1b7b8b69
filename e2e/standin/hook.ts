import { registerHooks } from 'node:module';

const electronNames = /^electron(\/(main|common|utility))?$/;

/**
 * Makes `import 'electron'`, `require('electron')` and the names under it mean `moduleUrl`, and `original-fs` mean
 * `node:fs`, in this process from now on.
 */
export function hookElectron(moduleUrl: URL): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'original-fs') return { url: 'node:fs', shortCircuit: true };
      if (!electronNames.test(specifier)) return next(specifier, context);
      return { url: moduleUrl.href, format: 'module-typescript', shortCircuit: true };
    },
  });
}
