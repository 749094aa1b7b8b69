import { join } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import { createSession } from '../../runtime/session.ts';
import { buildTransformer } from '../graph.ts';
import { graphRunner } from '../graph-runner.ts';
import { checkFile, readSums } from '../sums.ts';
import type { ExpertForm } from './form.ts';
import { outputOf } from './outputs.ts';

/**
 * ONNX Runtime keeps weights packed, with float32 scales and sums; and the C library keeps some of the memory that the
 * packing took. Measured: up to 1.7 times the stored bytes (ADR 0110).
 */
const packing = 1.7;

/** The whole model as one graph in one session of ONNX Runtime, dense models too: see `sortedExperts`. */
export const sortedForm: ExpertForm = {
  name: 'sorted',
  cacheType: 'float32',
  parts: (source, onLoss) => [{ path: 'model', model: buildTransformer(source, onLoss) }],
  // All of them stay in memory. Their file is in memory too until they are packed.
  weights: (_dir, _config, storedBytes) => ({
    bytes: packing * storedBytes,
    loadingBytes: storedBytes,
    expertBytes: 0,
  }),
  async load(dir, config, options) {
    const { threads, expertBytes } = options;
    if (expertBytes !== undefined)
      throw new CarrelError('bad-request', 'form-knows-no-budget', { params: { form: 'sorted' } });
    return graphRunner(config, options, async () => {
      for (const file of ['model.onnx', 'model.bin']) checkFile(dir, readSums(dir), file);
      const session = await createSession(join(dir, 'model.onnx'), {
        weights: join(dir, 'model.bin'),
        threads,
        keepMemory: true,
        varyingShapes: true,
      });
      return {
        async run(inputs) {
          const outputs = await session.run(inputs);
          return {
            logits: outputOf(outputs, 'logits', 'float32').data,
            rows: outputOf(outputs, 'rows', 'float32').data,
            chosen: config.moe === null ? new BigInt64Array() : outputOf(outputs, 'chosen', 'int64').data,
          };
        },
        release: () => session.release(),
      };
    });
  },
};
