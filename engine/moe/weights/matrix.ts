import { CarrelError } from '../../../common/errors.ts';
import type { Graph, Value } from '../../graph/builder.ts';
import { fusedMatMul, matMulNBits, type QuantizedMatrix } from '../../graph/ops/transformer.ts';
import { dequantize } from '../../model/dequantize/dequantize.ts';
import type { ModelSource, TensorInfo } from '../../model/source.ts';
import { storedBytes, type TensorType } from '../../model/tensor-types.ts';
import { blockSize, repackQ4, repackQ8, type QuantizedBlocks } from './repack.ts';
import { requantize, type Loss } from './requantize.ts';

/** Rows of a stored tensor: the whole matrix, or one expert's part of a stack of matrices. */
export interface MatrixPart {
  readonly tensor: string;
  readonly expert?: number;
}

/** A weight matrix (n, k) in a graph. */
export type Matrix<S> =
  { readonly kind: 'float32'; readonly value: Value<S> } | ({ readonly kind: 'quantized' } & QuantizedMatrix<S>);

/** Told once for each matrix that could not be kept exactly. */
export type OnLoss = (name: string, loss: Loss) => void;

/**
 * Adds a matrix to the graph: the parts' rows below each other, so that one product computes what several would.
 * Weights are read when the model is written, one matrix at a time. Q4_0 stays at 4 bits, F32 stays as it is,
 * everything else becomes 8 bits. Rows that are no multiple of 32 values become float32.
 */
export function addMatrix<S>(
  g: Graph<S>,
  source: ModelSource,
  name: string,
  parts: readonly MatrixPart[],
  onLoss: OnLoss,
): Matrix<S> {
  const tensors = parts.map((part) => infoOf(source, part.tensor));
  const k = tensors[0]?.dims[0] ?? 0;
  const n = tensors.reduce((rows, { dims }) => rows + (dims[1] ?? 0), 0);
  const form = formOf(tensors, k);
  const readParts = () =>
    Promise.all(
      parts.map(async (part, i) => ({ type: tensors[i]?.type ?? 'F32', stored: await readPart(source, part) })),
    );
  if (form === 'float32') {
    const read = async function* () {
      for (const { type, stored } of await readParts()) yield bytesOf(dequantize(type, stored));
    };
    return { kind: 'float32', value: g.initializer(name, 'float32', [n, k], { kind: 'lazy', read }) };
  }
  const bits = form === 'bits4' ? 4 : 8;
  const blocks = onceEach(async () =>
    (await readParts()).map(({ type, stored }) => quantizedBlocks(type, stored, bits, (loss) => onLoss(name, loss))),
  );
  const data = g.initializer(`${name}.data`, 'uint8', [n, k / blockSize, (blockSize * bits) / 8], {
    kind: 'lazy',
    async *read() {
      for (const part of await blocks('data')) yield part.data;
    },
  });
  const scales = g.initializer(`${name}.scales`, 'float32', [n, k / blockSize], {
    kind: 'lazy',
    async *read() {
      for (const part of await blocks('scales')) yield bytesOf(part.scales);
    },
  });
  return { kind: 'quantized', data, scales, n, k, bits, blockSize };
}

/**
 * Stored bytes as blocks of 4 or 8 bits. Only Q4_0 goes into 4 bits.
 *
 * @param onLoss told when the values could not be kept exactly
 */
function quantizedBlocks(
  type: TensorType,
  stored: Uint8Array,
  bits: 4 | 8,
  onLoss: (loss: Loss) => void,
): QuantizedBlocks {
  if (bits === 4) return repackQ4(stored);
  if (type === 'Q8_0') return repackQ8(stored);
  const result = requantize(type, stored);
  if (result.squaredError > 0) onLoss(result);
  return result;
}

/** x (…, k) · matrixᵀ → (…, n). Quantized matrices also quantize x to 8 bits per block of 32, as llama.cpp does. */
export function linear<S>(g: Graph<S>, x: Value<S>, matrix: Matrix<S>): Value<S> {
  return matrix.kind === 'float32' ? fusedMatMul(g, x, matrix.value, { transB: true }) : matMulNBits(g, x, matrix, 4);
}

/** A float32 vector or small matrix, dequantized whatever its type. */
export function addFloats<S>(g: Graph<S>, source: ModelSource, tensor: string): Value<S> {
  const { dims, type } = infoOf(source, tensor);
  return g.initializer(tensor, 'float32', dims.toReversed(), {
    kind: 'lazy',
    async *read() {
      yield bytesOf(dequantize(type, await source.read(tensor)));
    },
  });
}

export function infoOf(source: ModelSource, tensor: string): TensorInfo {
  const info = source.tensors.get(tensor);
  if (info === undefined)
    throw new CarrelError('internal', 'internal', { params: { what: `The model has no tensor ${tensor}.` } });
  return info;
}

/** How matrices with rows of k values are kept: see `addMatrix`. */
function formOf(tensors: readonly TensorInfo[], k: number): 'float32' | 'bits4' | 'bits8' {
  const all = (wanted: TensorType): boolean => tensors.every(({ type }) => type === wanted);
  if (k % blockSize !== 0 || all('F32')) return 'float32';
  return all('Q4_0') ? 'bits4' : 'bits8';
}

export async function readPart(source: ModelSource, { tensor, expert }: MatrixPart): Promise<Uint8Array> {
  if (expert === undefined) return source.read(tensor);
  const { dims, type } = infoOf(source, tensor);
  const bytes = storedBytes(type, (dims[0] ?? 0) * (dims[1] ?? 0)) ?? 0;
  const target = new Uint8Array(bytes);
  await source.readInto(tensor, expert * bytes, target);
  return target;
}

/** Numbers and scales come from one computation: kept from the first reader to the second, and no longer. */
function onceEach<Result>(compute: () => Promise<Result>): (reader: string) => Promise<Result> {
  let kept: { readonly reader: string; readonly result: Promise<Result> } | undefined;
  return (reader) => {
    if (kept !== undefined && kept.reader !== reader) {
      const { result } = kept;
      kept = undefined;
      return result;
    }
    kept = { reader, result: compute() };
    return kept.result;
  };
}

export const bytesOf = (values: Float32Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
