import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { CarrelError } from '../../common/errors.ts';

export type OnnxRuntime = typeof import('onnxruntime-node');

/**
 * Loads ONNX Runtime, at the first call: the native library takes memory and 50–100 ms that many processes never need.
 *
 * @throws CarrelError `internal` unless `ORT_DISABLE_TELEMETRY=1` is in the process's environment: since 1.29 the
 *   library phones home otherwise, and it reads the variable once, while it loads. `guard/network.ts` sets it, when it
 *   is the first import of the process.
 */
export function loadLibrary(): OnnxRuntime {
  if (processEnvironment()['ORT_DISABLE_TELEMETRY'] !== '1') {
    throw new CarrelError('internal', 'internal', {
      params: {
        what:
          'ONNX Runtime is not loaded: ORT_DISABLE_TELEMETRY=1 is not set in this process, so it would phone home. ' +
          'Import guard/network.ts first.',
      },
    });
  }
  // `require`, not `import()`: the package is CommonJS, and its named exports are not visible to an import.
  return createRequire(import.meta.url)('onnxruntime-node') as OnnxRuntime;
}

/**
 * The environment that native code sees. A worker thread has a copy of `process.env`: what it sets there, the library
 * never sees. Node's diagnostic report reads the real one (2 ms).
 */
function processEnvironment(): Readonly<Record<string, string | undefined>> {
  if (isMainThread) return process.env;
  const { environmentVariables } = process.report.getReport() as {
    readonly environmentVariables?: Readonly<Record<string, string>>;
  };
  return environmentVariables ?? {};
}
