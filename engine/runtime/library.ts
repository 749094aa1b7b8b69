import { createRequire } from 'node:module';
import { CarrelError } from '../../common/errors.ts';

export type OnnxRuntime = typeof import('onnxruntime-node');

/**
 * Loads ONNX Runtime, at the first call: the native library takes memory and 50–100 ms that many processes never need.
 *
 * @throws CarrelError `internal` unless `ORT_DISABLE_TELEMETRY=1` is set: since 1.29 the library phones home otherwise,
 *   and it reads the variable once, while it loads. `guard/network.ts` sets it.
 */
export function loadLibrary(): OnnxRuntime {
  if (process.env['ORT_DISABLE_TELEMETRY'] !== '1') {
    throw new CarrelError('internal', 'ONNX Runtime is not loaded: ORT_DISABLE_TELEMETRY=1 is not set, so it would phone home. Import guard/network.ts first.');
  }
  // `require`, not `import()`: the package is CommonJS, and its named exports are not visible to an import.
  return createRequire(import.meta.url)('onnxruntime-node') as OnnxRuntime;
}
