import { join } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import type { ModelSource } from '../../model/source.ts';
import type { ExpertForm } from '../experts/form.ts';
import { createLayers } from './layers.ts';
import { loadParts } from './parts.ts';
import { createPromptAttention } from './prompt-attention.ts';
import { kernelsRunner } from './runner.ts';
import { objection } from './shape.ts';
import { openWeightFile, pieceCount, weightFile } from './weight-file.ts';

const file = 'weights.bin';

/** Whether the kernels can compute a model: experts with ReLU, and matrices of whole blocks. */
export const canUseKernels = (source: ModelSource): boolean => objection(source) === null;

/**
 * Our own kernels, in WebAssembly (`engine/kernels`), for everything that has weights, and for a single token's
 * attention; ONNX Runtime for the attention of many. They read the fewest bytes for a token, and weights are plain
 * bytes that can be read from the disk when they are needed.
 */
export const kernelsForm: ExpertForm = {
  name: 'kernels',
  cacheType: 'float16',
  parts(source, onLoss) {
    const reason = objection(source);
    if (reason !== null)
      throw new CarrelError('bad-request', 'form-cannot-compute', { params: { form: 'kernels', what: reason } });
    return [{ path: file, pieces: pieceCount(source.config), read: () => weightFile(source, onLoss) }];
  },
  weights(dir, config, storedBytes) {
    const weights = openWeightFile(join(dir, file), config);
    weights.close();
    return {
      bytes: storedBytes,
      loadingBytes: 0,
      expertBytes: config.layers.length * (config.moe?.experts ?? 0) * weights.bytes.expert,
    };
  },
  async load(dir, config, options) {
    const cacheType = options.cacheType ?? 'float16';
    const attention = await createPromptAttention(config, options.threads);
    try {
      const parts = loadParts(join(dir, file), config, { ...options, cacheType });
      return kernelsRunner(config, cacheType, createLayers(config, parts), attention, () => parts.release());
    } catch (error) {
      await attention.release();
      throw error;
    }
  },
};
