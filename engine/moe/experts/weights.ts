import type { Graph } from '../../graph/builder.ts';
import type { ModelSource } from '../../model/source.ts';
import { addMatrix, type Matrix, type OnLoss } from '../weights/matrix.ts';

/** Where a layer's experts are stored. */
export interface ExpertLayer {
  readonly source: ModelSource;
  readonly layer: number;
  readonly onLoss: OnLoss;
}

/** One expert's weights: gate over up, (2 · ffn, hidden), and down, (hidden, ffn). */
export interface Expert<S> {
  readonly gateUp: Matrix<S>;
  readonly down: Matrix<S>;
}

function addExpert<S>(g: Graph<S>, { source, layer, onLoss }: ExpertLayer, expert: number): Expert<S> {
  const name = `blk.${layer}.expert.${expert}`;
  const part = (kind: string) => ({ tensor: `blk.${layer}.ffn_${kind}_exps.weight`, expert });
  return {
    gateUp: addMatrix(g, source, `${name}.gate_up`, [part('gate'), part('up')], onLoss),
    down: addMatrix(g, source, `${name}.down`, [part('down')], onLoss),
  };
}

export const addExperts = <S>(g: Graph<S>, layer: ExpertLayer): readonly Expert<S>[] =>
  Array.from({ length: layer.source.config.moe?.experts ?? 0 }, (_, expert) => addExpert(g, layer, expert));
