import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { openPrivate } from '../files/private.ts';
import { encodeModelMessage, type Placement } from './encode.ts';
import { byteLength, type GraphData, type Model, type Tensor } from './types.ts';

/** Small tensors stay in the model: the runtime reads shapes and axes while it loads. Bytes. */
const inlineBelow = 1024;

/** Tensors start at multiples of this, so that vector instructions read them at full speed. Bytes. */
const alignment = 64;

/**
 * Writes the model to `modelPath` and its weights to `weightsPath` in the same folder. One tensor at a time lies in
 * memory. Not atomic: a caller that may be killed writes into a folder of its own and renames that at the end.
 *
 * @throws CarrelError `bad-file` when a lazy tensor yields another number of bytes than its shape says
 */
export async function writeModel(model: Model, modelPath: string, weightsPath: string): Promise<void> {
  const places = await writeWeights(model, weightsPath);
  const message = encodeModelMessage(model, (tensor) => {
    const place = places.get(tensor);
    if (place === undefined)
      throw new CarrelError('internal', 'internal', {
        params: { what: `ONNX model: ${tensor.name} was not written.` },
      });
    return place;
  });
  const file = await openPrivate(modelPath, 'w');
  try {
    // Gathered into larger writes: a graph of thousands of nodes has hundreds of thousands of pieces.
    for (const group of grouped(message.pieces, 1 << 20)) await file.write(Buffer.concat(group));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeWeights(model: Model, weightsPath: string): Promise<Map<Tensor, Placement>> {
  const places = new Map<Tensor, Placement>();
  const file = await openPrivate(weightsPath, 'w');
  let offset = 0;
  try {
    for (const tensor of tensorsOf(model.graph)) {
      if (tensor.data.kind === 'file') {
        places.set(tensor, { ...tensor.data, kind: 'external' });
        continue;
      }
      const expected = byteLength(tensor.type, tensor.shape);
      const pieces = tensor.data.kind === 'memory' ? [tensor.data.bytes] : tensor.data.read();
      if (expected < inlineBelow) {
        places.set(tensor, { kind: 'inline', bytes: await collect(pieces, tensor, expected) });
        continue;
      }
      offset = Math.ceil(offset / alignment) * alignment;
      places.set(tensor, { kind: 'external', location: basename(weightsPath), offset });
      offset = await append(file, offset, pieces, tensor, expected);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return places;
}

/** Writes the pieces from `offset` on and returns the offset behind them. */
async function append(
  file: FileHandle,
  offset: number,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  tensor: Tensor,
  expected: number,
): Promise<number> {
  let written = 0;
  for await (const piece of pieces) {
    if (written + piece.length > expected) throw wrongLength(tensor, expected);
    await file.write(piece, 0, piece.length, offset + written);
    written += piece.length;
  }
  if (written !== expected) throw wrongLength(tensor, expected);
  return offset + written;
}

async function collect(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  tensor: Tensor,
  expected: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(expected);
  let offset = 0;
  for await (const piece of pieces) {
    if (offset + piece.length > expected) throw wrongLength(tensor, expected);
    bytes.set(piece, offset);
    offset += piece.length;
  }
  if (offset !== expected) throw wrongLength(tensor, expected);
  return bytes;
}

const wrongLength = (tensor: Tensor, expected: number): CarrelError =>
  new CarrelError('bad-file', 'weights-of-wrong-length', { params: { tensor: tensor.name, bytes: expected } });

/** All tensors of a graph and of the graphs inside its nodes. */
function* tensorsOf(graph: GraphData): Generator<Tensor> {
  yield* graph.initializers;
  for (const node of graph.nodes) {
    for (const attribute of Object.values(node.attributes))
      if (attribute.kind === 'graph') yield* tensorsOf(attribute.value);
  }
}

function* grouped(pieces: readonly Uint8Array[], bytes: number): Generator<Uint8Array[]> {
  let group: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    group.push(piece);
    size += piece.length;
    if (size < bytes) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}
