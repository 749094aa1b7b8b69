import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import type { Session } from '../../runtime/session.ts';
import { float32 } from '../../runtime/tensor.ts';
import { graphRunner, type Graphs } from '../graph-runner.ts';
import { buildExpert } from '../part-graphs.ts';
import { readSums } from '../sums.ts';
import type { ExpertForm, Part, RunOptions } from './form.ts';
import { expectExperts, layeredParts, loadLayered, openSession } from './layered.ts';
import { outputOf } from './outputs.ts';
import { packedWeights } from './packed-weights.ts';
import { addRows, gatherRows, type ExpertRows } from './rows-by-expert.ts';
import { createSessionCache, type CacheSlots } from './session-cache.ts';

const expertPath = (l: number, e: number): string => `experts/${l}.${e}`;

/**
 * One session per expert. Experts are loaded when a token first chooses them and dropped again when their bytes are
 * needed: slower than one graph, but a model runs in less memory than its weights take.
 */
export const sessionsForm: ExpertForm = {
  name: 'sessions',
  cacheType: 'float32',
  parts(source, onLoss) {
    const { experts } = expectExperts(source, 'sessions');
    const ofLayer = (l: number): readonly Part[] =>
      Array.from({ length: experts }, (_, e): Part => ({
        path: expertPath(l, e),
        model: buildExpert(source, l, e, onLoss),
      }));
    return [...layeredParts(source, onLoss), ...Array.from(source.config.layers.keys(), ofLayer).flat()];
  },
  weights: (_dir, _config, storedBytes) => packedWeights(storedBytes),
  load: (dir, config, options) => graphRunner(config, options, () => loadGraphs(dir, config, options)),
};

async function loadGraphs(dir: string, config: ModelConfig, { threads, expertBytes }: RunOptions): Promise<Graphs> {
  const sizes = await sizesOfExperts(dir, config);
  const sums = readSums(dir);
  // A pool of threads for each of a thousand sessions would cost more than it gives: an expert runs on the calling
  // thread.
  const experts = createSessionCache(
    config.layers.length,
    expertBytes ?? Infinity,
    (l, e) => sizes[l]?.[e] ?? 0,
    (l, e) => openSession(dir, sums, expertPath(l, e), 1),
  );
  return loadLayered(dir, sums, config, threads, {
    add: (l, sum, h, groups) => addExperts(experts, l, sum, h, groups, config.hidden),
    release: () => experts.release(),
  });
}

/** Bytes of each expert's weights, (layers, experts). */
async function sizesOfExperts(dir: string, { layers, moe }: ModelConfig): Promise<readonly (readonly number[])[]> {
  const size = async (l: number, e: number): Promise<number> => (await stat(join(dir, `${expertPath(l, e)}.bin`))).size;
  try {
    return await Promise.all(
      layers.map((_, l) => Promise.all(Array.from({ length: moe?.experts ?? 0 }, (_none, e) => size(l, e)))),
    );
  } catch (error) {
    throw new CarrelError('bad-file', 'prepared-model-damaged', { cause: error });
  }
}

/** Adds what the chosen experts make of `h` to `sum`, both (seq, hidden). */
async function addExperts(
  experts: CacheSlots<Session>,
  l: number,
  sum: Float32Array,
  h: Float32Array,
  groups: readonly ExpertRows[],
  hidden: number,
): Promise<void> {
  // What is loaded comes first, because loading another could drop it; the sum has its own order, so that it does not
  // depend on that.
  const results = new Map<number, Float32Array>();
  for (const { expert, tokens } of groups.toSorted(
    (a, b) => Number(experts.has(l, b.expert)) - Number(experts.has(l, a.expert)),
  )) {
    const session = await experts.get(l, expert);
    const outputs = await session.run({ h: float32([tokens.length, hidden], gatherRows(h, tokens, hidden)) });
    results.set(expert, outputOf(outputs, 'y', 'float32').data);
  }
  for (const group of groups) addRows(sum, results.get(group.expert) ?? new Float32Array(), group, hidden);
}
