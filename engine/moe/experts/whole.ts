import { join } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import { createSession } from '../../runtime/session.ts';
import type { ModelSource } from '../../model/source.ts';
import { buildTransformer } from '../graph.ts';
import { graphRunner } from '../graph-runner.ts';
import { checkFile, readSums } from '../sums.ts';
import type { ExpertForm, ExpertsInGraph, FormName } from './form.ts';
import { outputOf } from './outputs.ts';
import { packedWeights } from './packed-weights.ts';

/**
 * A form that is one graph of the whole model in one session.
 *
 * @param check throws when the form can't compute this model
 */
export function wholeForm(
  name: FormName,
  experts: ExpertsInGraph,
  check: (source: ModelSource) => void = () => {},
): ExpertForm {
  return {
    name,
    cacheType: 'float32',
    parts(source, onLoss) {
      check(source);
      return [{ path: 'model', model: buildTransformer(source, experts, onLoss) }];
    },
    weights: (_dir, _config, storedBytes) => packedWeights(storedBytes),
    async load(dir, config, options) {
      const { threads, expertBytes } = options;
      if (expertBytes !== undefined)
        throw new CarrelError('bad-request', 'form-knows-no-budget', { params: { form: name } });
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
}
