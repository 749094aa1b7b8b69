import type { BertShape, Pooling, PublishedWeights } from './bert-graph.ts';

/** Rows of numbers: (tokens, size). */
type Matrix = number[][];

/** The vector of a text: the states' mean or the first one, L2-normalised. */
export function plainBert(
  shape: BertShape,
  pooling: Pooling,
  weights: PublishedWeights,
  ids: readonly number[],
): number[] {
  const states = plainStates(
    shape,
    weights,
    ids,
    ids.map(() => 0),
  );
  const pooled = pooling === 'cls' ? (states[0] ?? []) : states.reduce(addRows);
  const length = Math.sqrt(dot(pooled, pooled));
  return pooled.map((value) => value / length);
}

/**
 * BERT in plain numbers, written down from the paper (arXiv 1810.04805) for tests to compare with: slow, and without
 * any rounding of weights. `types` are 0 or 1 for each token; `added` is what goes to the product of a query and a key.
 */
export function plainStates(
  shape: BertShape,
  weights: PublishedWeights,
  ids: readonly number[],
  types: readonly number[],
  added: (head: number, query: number, key: number) => number = () => 0,
): Matrix {
  const { hidden, heads, intermediate } = shape;
  const headSize = hidden / heads;

  const rowOf = (name: string, rows: number, row: number): number[] =>
    Array.from(weights(name, rows * hidden).subarray(row * hidden, (row + 1) * hidden));
  const norm = (x: Matrix, name: string): Matrix => {
    const [weight, bias] = [weights(`${name}.weight`, hidden), weights(`${name}.bias`, hidden)];
    return x.map((row) => {
      const mean = sum(row) / hidden;
      const deviation = Math.sqrt(sum(row.map((value) => (value - mean) ** 2)) / hidden + shape.epsilon);
      return row.map((value, index) => ((value - mean) / deviation) * at(weight, index) + at(bias, index));
    });
  };
  const dense = (x: Matrix, name: string, n: number, k: number): Matrix => {
    const [weight, bias] = [weights(`${name}.weight`, n * k), weights(`${name}.bias`, n)];
    return x.map((row) =>
      Array.from(
        { length: n },
        (_, out) => at(bias, out) + sum(row.map((value, index) => value * at(weight, out * k + index))),
      ),
    );
  };
  const attention = (query: Matrix, key: Matrix, value: Matrix): Matrix =>
    query.map((q, place) =>
      Array.from({ length: heads }, (_, head) => {
        const part = (row: readonly number[]): number[] => row.slice(head * headSize, (head + 1) * headSize);
        const exponentials = key.map((k, column) =>
          Math.exp(dot(part(q), part(k)) / Math.sqrt(headSize) + added(head, place, column)),
        );
        return Array.from({ length: headSize }, (_unused, index) =>
          sum(value.map((v, token) => (at(exponentials, token) / sum(exponentials)) * at(part(v), index))),
        );
      }).flat(),
    );

  let x = norm(
    ids.map((id, position) =>
      addRows(
        addRows(
          rowOf('embeddings.word_embeddings.weight', shape.vocabulary, id),
          rowOf('embeddings.position_embeddings.weight', shape.positions, position),
        ),
        rowOf('embeddings.token_type_embeddings.weight', 2, at(types, position)),
      ),
    ),
    'embeddings.LayerNorm',
  );
  for (let index = 0; index < shape.layers; index++) {
    const layer = `encoder.layer.${index}`;
    const [query, key, value] = ['query', 'key', 'value'].map((part) =>
      dense(x, `${layer}.attention.self.${part}`, hidden, hidden),
    ) as [Matrix, Matrix, Matrix];
    const attended = dense(attention(query, key, value), `${layer}.attention.output.dense`, hidden, hidden);
    x = norm(
      attended.map((row, token) => addRows(row, x[token] ?? [])),
      `${layer}.attention.output.LayerNorm`,
    );
    const inner = dense(x, `${layer}.intermediate.dense`, intermediate, hidden).map((row) => row.map(gelu));
    x = norm(
      dense(inner, `${layer}.output.dense`, hidden, intermediate).map((row, token) => addRows(row, x[token] ?? [])),
      `${layer}.output.LayerNorm`,
    );
  }
  return x;
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number => sum(a.map((value, index) => value * at(b, index)));
const addRows = (a: number[], b: readonly number[]): number[] => a.map((value, index) => value + at(b, index));
const gelu = (value: number): number => 0.5 * value * (1 + erf(value / Math.SQRT2));

/** Error function by its power series; ±1 where the series would need too many terms. */
function erf(value: number): number {
  if (Math.abs(value) > 4) return Math.sign(value);
  let term = value;
  let total = value;
  for (let n = 1; n < 120; n++) {
    term *= -(value * value) / n;
    total += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * total;
}
