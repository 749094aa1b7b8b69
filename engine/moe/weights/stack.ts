import type { Graph, Value } from '../../graph/builder.ts';
import type { ModelSource } from '../../model/source.ts';
import { bytesOf, infoOf, quantizedBlocks, readPart, type OnLoss } from './matrix.ts';
import { blockSize, type QuantizedBlocks } from './repack.ts';

/** All experts' matrices of one kind, in two tensors. */
export interface Stack<S> {
  /** uint8 (experts, n, k · bits / 8); at 4 bits the even element is in the low half of a byte. */
  readonly data: Value<S>;
  /** float32 (experts, n, k / 32). */
  readonly scales: Value<S>;
}

/**
 * Adds all experts' matrices to the graph, one after another. Of several tensors the rows alternate: the first row of
 * each, then the second of each. One expert at a time is in memory when the model is written.
 */
export function addStack<S>(
  g: Graph<S>,
  source: ModelSource,
  name: string,
  tensors: readonly string[],
  bits: 4 | 8,
  onLoss: OnLoss,
): Stack<S> {
  const [k = 0, rows = 0, experts = 0] = infoOf(source, tensors[0] ?? '').dims;
  const n = rows * tensors.length;
  const read = (pick: (blocks: QuantizedBlocks) => Uint8Array) =>
    async function* () {
      for (let expert = 0; expert < experts; expert++) {
        const parts: Uint8Array[] = [];
        for (const tensor of tensors) {
          const stored = await readPart(source, { tensor, expert });
          parts.push(
            pick(
              quantizedBlocks(infoOf(source, tensor).type, stored, bits, (loss) => onLoss(`${tensor}.${expert}`, loss)),
            ),
          );
        }
        yield alternating(parts, rows);
      }
    };
  return {
    data: g.initializer(`${name}.data`, 'uint8', [experts, n, (k * bits) / 8], {
      kind: 'lazy',
      read: read(({ data }) => data),
    }),
    scales: g.initializer(`${name}.scales`, 'float32', [experts, n, k / blockSize], {
      kind: 'lazy',
      read: read(({ scales }) => bytesOf(scales)),
    }),
  };
}

/** Rows of equally large matrices in turn. */
function alternating(parts: readonly Uint8Array[], rows: number): Uint8Array {
  const rowBytes = (parts[0]?.length ?? 0) / rows;
  const out = new Uint8Array(parts.length * rows * rowBytes);
  for (const [p, part] of parts.entries()) {
    for (let row = 0; row < rows; row++)
      out.set(part.subarray(row * rowBytes, (row + 1) * rowBytes), (row * parts.length + p) * rowBytes);
  }
  return out;
}
