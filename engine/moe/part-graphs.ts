import { buildModel, type Graph, type Value } from '../graph/builder.ts';
import { concat } from '../graph/ops/shape.ts';
import type { Model } from '../graph/types.ts';
import type { ModelConfig } from '../model/architectures/config.ts';
import type { ModelSource } from '../model/source.ts';
import { maskedAttention } from './attention.ts';
import { addExpert } from './experts/weights.ts';
import { gated } from './experts/gated.ts';
import { head } from './feed-forward.ts';
import { beforeExperts } from './layer.ts';
import { sharedInputs } from './layer-inputs.ts';
import { linear, type OnLoss } from './weights/matrix.ts';

/**
 * A layer up to its experts. Inputs as the whole model's; `x` is the residual stream. Outputs: `sum` and `h` (1, seq,
 * hidden), `chosen` int64 and `gates` (seq, active), `rows` (2, seq, kvHeads · headDim).
 */
export function buildLayer(source: ModelSource, l: number, onLoss: OnLoss): Model {
  const { config } = source;
  return buildModel(`layer ${l}`, <S>(g: Graph<S>) => {
    const x = g.input('x', 'float32', [1, 'seq', config.hidden]);
    const shared = sharedInputs(g, config, config.layers.slice(l, l + 1));
    const { sum, h, rows, routing } = beforeExperts(g, source, l, shared, x, undefined, onLoss);
    g.output('sum', sum, 'float32', [1, 'seq', config.hidden]);
    g.output('h', h, 'float32', [1, 'seq', config.hidden]);
    g.output('rows', concat(g, rows, 0), 'float32', [2, 'seq', config.kvHeads * config.headDim]);
    if (routing === undefined) return;
    g.output('chosen', routing.chosen, 'int64', ['seq', config.moe?.active ?? 0]);
    g.output('gates', routing.gates, 'float32', ['seq', config.moe?.active ?? 0]);
  });
}

/** One expert: `h` (rows, hidden) → `y` (rows, hidden). */
export function buildExpert(source: ModelSource, l: number, e: number, onLoss: OnLoss): Model {
  const { hidden, ffn, activation } = source.config;
  return buildModel(`expert ${l}.${e}`, <S>(g: Graph<S>) => {
    const h = g.input('h', 'float32', ['rows', hidden]);
    const { gateUp, down } = addExpert(g, { source, layer: l, onLoss }, e);
    g.output('y', linear(g, gated(g, linear(g, h, gateUp), ffn, activation), down), 'float32', ['rows', hidden]);
  });
}

/** `x` (1, seq, hidden), the residual stream behind the last layer → `logits` (1, 1, vocab) of the last token. */
export function buildHead(source: ModelSource, onLoss: OnLoss): Model {
  const { hidden, vocab } = source.config;
  return buildModel('head', <S>(g: Graph<S>) => {
    g.output('logits', head(g, source, g.input('x', 'float32', [1, 'seq', hidden]), undefined, onLoss), 'float32', [
      1,
      1,
      vocab,
    ]);
  });
}

/**
 * A chunk's attention, without weights and positions, the same for all layers. Inputs: `queries` (1, seq, heads ·
 * headDim), `keys` and `values` (rows, kvHeads, headDim) with the chunk's own last, and `mask` (seq, 1, rows). Output:
 * `attended` (1, seq, heads · headDim).
 */
export function buildAttention(config: ModelConfig): Model {
  const { heads, kvHeads, headDim } = config;
  return buildModel('attention', <S>(g: Graph<S>) => {
    const cached = (name: string): Value<S> => g.input(name, 'float32', ['rows', kvHeads, headDim]);
    const queries = g.input('queries', 'float32', [1, 'seq', heads * headDim]);
    const attended = maskedAttention(
      g,
      config,
      queries,
      { keys: cached('keys'), values: cached('values') },
      g.input('mask', 'float32', ['seq', 1, 'rows']),
    );
    g.output('attended', attended, 'float32', [1, 'seq', heads * headDim]);
  });
}
