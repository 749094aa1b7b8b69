import type { Graph, Value } from '../../graph/builder.ts';
import type { Matrix } from '../weights/matrix.ts';

/** One expert's weights: gate over up, (2 · ffn, hidden), and down, (hidden, ffn). */
export interface Expert<S> {
  readonly gateUp: Matrix<S>;
  readonly down: Matrix<S>;
}

export interface ExpertLayer<S> {
  readonly experts: readonly Expert<S>[];
  /** Experts chosen for each token. */
  readonly active: number;
  readonly hidden: number;
  readonly ffn: number;
  readonly activation: 'relu' | 'silu';
}

/** What the router decided for each token. */
export interface Routing<S> {
  /** int64 (seq, active). */
  readonly chosen: Value<S>;
  /** float32 (seq, active), their sum is 1. */
  readonly gates: Value<S>;
  /** int64 (1): seq · active. */
  readonly picks: Value<S>;
}

/**
 * A way to compute a layer's experts: Σ gate · down(activation(gate(h)) ⊙ up(h)) over the chosen ones. All ways give the
 * same numbers but for rounding; they differ in speed and memory.
 */
export interface ExpertForm {
  /** @param h (seq, hidden). Returns (seq, hidden). */
  readonly build: <S>(g: Graph<S>, layer: ExpertLayer<S>, h: Value<S>, routing: Routing<S>) => Value<S>;
}
