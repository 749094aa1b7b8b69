import type { Graph, Value } from '../graph/builder.ts';
import type { ModelConfig } from '../model/architectures/config.ts';
import type { CachedRows, PastView } from './attention.ts';

/** Inputs that do not belong to a layer. */
export interface Shared<S> {
  readonly masked: Value<S>;
  readonly cos: Value<S>;
  readonly sin: Value<S>;
  /** What layers of either kind see of the past; undefined when the graph has no such layer. */
  readonly all: PastView<S> | undefined;
  readonly window: PastView<S> | undefined;
}

/**
 * `cos`, `sin` (seq, headDim / 2), `masked`, and for the kinds of layers there are `split`, `mask` and `split.window`,
 * `mask.window`.
 */
export function sharedInputs<S>(g: Graph<S>, config: ModelConfig): Shared<S> {
  const { layers } = config;
  const view = (suffix: string): PastView<S> => ({
    split: g.input(`split${suffix}`, 'int64', [2]),
    mask: g.input(`mask${suffix}`, 'float32', ['mask rows', 1, `mask columns${suffix}`]),
  });
  return {
    masked: g.input('masked', 'bool', [1]),
    cos: g.input('cos', 'float32', ['seq', config.headDim / 2]),
    sin: g.input('sin', 'float32', ['seq', config.headDim / 2]),
    all: layers.some(({ window }) => window === null) ? view('') : undefined,
    window: layers.some(({ window }) => window !== null) ? view('.window') : undefined,
  };
}

/** A layer's inputs `keys.N` and `values.N`, (past, kvHeads, headDim), and how it sees them. */
export function pastOf<S>(
  g: Graph<S>,
  config: ModelConfig,
  shared: Shared<S>,
  l: number,
): { readonly cached: CachedRows<S>; readonly view: PastView<S> } {
  const windowed = config.layers[l]!.window !== null;
  const view = windowed ? shared.window : shared.all;
  if (view === undefined) throw new RangeError('The graph has no inputs for layers of this kind.');
  const dims = [windowed ? 'past window' : 'past', config.kvHeads, config.headDim];
  return {
    cached: { keys: g.input(`keys.${l}`, 'float32', dims), values: g.input(`values.${l}`, 'float32', dims) },
    view,
  };
}
