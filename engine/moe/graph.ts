import { buildModel, type Graph, type Value } from '../graph/builder.ts';
import { concat, reshape } from '../graph/ops/shape.ts';
import type { Model } from '../graph/types.ts';
import type { ModelSource } from '../model/source.ts';
import { sortedExperts } from './experts/sorted.ts';
import { dense, head } from './feed-forward.ts';
import { beforeExperts } from './layer.ts';
import { sharedInputs } from './layer-inputs.ts';
import type { OnLoss } from './weights/matrix.ts';

/**
 * The whole model as one graph, for a chunk of a prompt and for single tokens alike, so that weights exist once.
 *
 * Inputs: `x` (1, seq, hidden) embedded tokens; `cos`, `sin` (seq, headDim / 2) of their positions; `masked`; with
 * experts `picks`, seq · active; for layers that see everything `split`, `mask`, for those with a window
 * `split.window`, `mask.window`; per layer `keys.N`, `values.N` (past, kvHeads, headDim), the rows that layer may see.
 * No cached rows at all would divide by zero in the library: there is always one, masked if need be.
 *
 * Outputs: `logits` (1, 1, vocab) of the last token; `rows` (2 · layers, seq, kvHeads · headDim), each layer's new keys
 * and then its values, which the caller puts into its cache; with experts, `chosen` int64 (layers, seq, active).
 */
export function buildTransformer(source: ModelSource, onLoss: OnLoss): Model {
  const { config } = source;
  return buildModel('transformer', <S>(g: Graph<S>) => {
    let x = g.input('x', 'float32', [1, 'seq', config.hidden]);
    const shared = sharedInputs(g, config);
    const picks = config.moe === null ? undefined : g.input('picks', 'int64', [1]);
    const newRows: Value<S>[] = [];
    const choices: Value<S>[] = [];
    let pending: Value<S> | undefined; // what the previous layer adds to x
    for (const l of config.layers.keys()) {
      const { sum, h, rows, routing } = beforeExperts(g, source, l, shared, x, pending, onLoss);
      newRows.push(...rows);
      x = sum;
      if (routing === undefined || picks === undefined) {
        pending = dense(g, source, l, h, onLoss);
        continue;
      }
      choices.push(routing.chosen);
      const added = sortedExperts(g, { source, layer: l, onLoss }, reshape(g, h, [-1, config.hidden]), {
        ...routing,
        picks,
      });
      pending = reshape(g, added, [1, -1, config.hidden]);
    }
    g.output('logits', head(g, source, x, pending, onLoss), 'float32', [1, 1, config.vocab]);
    g.output('rows', concat(g, newRows, 0), 'float32', [
      2 * config.layers.length,
      'seq',
      config.kvHeads * config.headDim,
    ]);
    if (config.moe !== null) {
      const stacked = choices.map((chosen) => reshape(g, chosen, [1, -1, config.moe?.active ?? 0]));
      g.output('chosen', concat(g, stacked, 0), 'int64', [config.layers.length, 'seq', config.moe.active]);
    }
  });
}
