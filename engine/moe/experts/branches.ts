import { int, text } from '../../graph/attributes.ts';
import type { Graph, Value } from '../../graph/builder.ts';
import { mul } from '../../graph/ops/math.ts';
import { concat, gather, reshape, shapeOf } from '../../graph/ops/shape.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import { linear } from '../weights/matrix.ts';
import { gated } from './gated.ts';
import { denseGates } from './dense-gates.ts';
import type { ExpertsInGraph } from './form.ts';
import { addExperts, type Expert } from './weights.ts';
import { wholeForm } from './whole.ts';

/**
 * One `If` per expert, taken when a token chose it. The weights are captured from the main graph: only there are they
 * packed for the processor without being held twice.
 */
export const branches: ExpertsInGraph = {
  build(g, layer, h, { chosen, gates }) {
    const { config } = layer.source;
    const experts = addExperts(g, layer);
    const seq = shapeOf(g, h, 0, 1);
    const dense = denseGates(g, h, chosen, gates, experts.length); // (seq, experts)
    const largest = g.node('ReduceMax', [dense, g.constant('int64', [1], [0])], { attributes: { keepdims: int(0) } });
    const used = g.node('Greater', [largest, g.constant('float32', [], [0])]);
    const conditions = parts(g, used, experts.length, 0);
    const columns = parts(g, dense, experts.length, 1); // (seq, 1) each
    const size = concat(g, [seq, g.constant('int64', [1], [config.hidden])], 0);
    const shares = experts.map((expert, e) => {
      const [share] = g.branch(
        conditions[e]!,
        [{ type: 'float32', shape: [`expert rows ${conditions[e]!.name}`, `expert width ${conditions[e]!.name}`] }],
        (inner) => [shareOf(inner, config, expert, h, columns[e]!, size)],
        // Adding a 1 × 1 zero costs less than a zero for each value.
        (inner) => [zeros(inner, inner.constant('int64', [2], [1, 1]))],
      );
      return share;
    });
    return g.node('Sum', shares);
  },
};

export const branchesForm = wholeForm('branches', branches);

/** (seq, hidden): what one expert adds; zero at the tokens that did not choose it. */
function shareOf<S>(
  g: Graph<S>,
  { ffn, activation }: ModelConfig,
  expert: Expert<S>,
  h: Value<S>,
  column: Value<S>,
  size: Value<S>,
): Value<S> {
  const gates = reshape(g, column, [-1]);
  const at = reshape(g, g.node('NonZero', [gates]), [-1]); // rows that chose this expert
  const inner = gated(g, linear(g, gather(g, h, at), expert.gateUp), ffn, activation);
  const weighted = mul(g, linear(g, inner, expert.down), gather(g, column, at));
  return g.node('ScatterND', [zeros(g, size), reshape(g, at, [-1, 1]), weighted], {
    attributes: { reduction: text('add') },
  });
}

/** float32 zeros of a shape that is known when the model runs. */
const zeros = <S>(g: Graph<S>, shape: Value<S>): Value<S> => g.node('Expand', [g.constant('float32', [1], [0]), shape]);

/** Equal parts of size 1 along an axis. */
const parts = <S>(g: Graph<S>, x: Value<S>, count: number, axis: number): readonly Value<S>[] =>
  g.nodes(
    'Split',
    [x],
    Array.from({ length: count }, (_, i) => i),
    { attributes: { axis: int(axis), num_outputs: int(count) } },
  );
