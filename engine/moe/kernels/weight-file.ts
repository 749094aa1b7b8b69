/**
 * The file of a model's weights as the kernels read them: 16 bytes that say how wide its numbers are, the layers
 * without their experts, the head, and expert after expert, the first layer's first.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { CarrelError } from '../../../common/errors.ts';
import { alternating, interleave32, interleave4, interleave8 } from '../../kernels/interleave.ts';
import { matrixBytes, type Bits } from '../../kernels/sizes.ts';
import { dequantize } from '../../model/dequantize/dequantize.ts';
import type { ModelConfig } from '../../model/architectures/config.ts';
import type { ModelSource } from '../../model/source.ts';
import type { TensorType } from '../../model/tensor-types.ts';
import { bytesOf, infoOf, readPart, type OnLoss } from '../weights/matrix.ts';
import type { Loss } from '../weights/requantize.ts';
import { toQ8 } from '../weights/to-q8.ts';
import { checkPiece, damaged, readSums, type Sums } from '../sums.ts';
import {
  matrixKinds,
  partBytes,
  sizesOf,
  tensorsOf,
  widthsOf,
  type MatrixKind,
  type PartBytes,
  type Widths,
} from './shape.ts';

const headerBytes = 16;
const mark = 0x31_54_57_4b; // "KWT1"

/** Pieces that the file is written in: header, layers, head, experts. */
export const pieceCount = ({ layers, moe }: ModelConfig): number => 2 + layers.length * (1 + (moe?.experts ?? 0));

export async function* weightFile(source: ModelSource, onLoss: OnLoss): AsyncGenerator<Uint8Array> {
  const { config } = source;
  const widths = widthsOf(source);
  const matrix = (kind: MatrixKind, layer: number, expert?: number): Promise<Uint8Array> =>
    readMatrix(source, kind, widths, layer, expert, onLoss);
  const floats = async (tensor: string): Promise<Uint8Array> =>
    bytesOf(dequantize(infoOf(source, tensor).type, await source.read(tensor)));
  yield header(widths);
  for (const l of config.layers.keys()) {
    yield Buffer.concat([
      await floats(`blk.${l}.attn_norm.weight`),
      await floats(`blk.${l}.ffn_norm.weight`),
      await floats(`blk.${l}.ffn_gate_inp.weight`),
      await matrix('qkv', l),
      await matrix('attended', l),
    ]);
  }
  yield Buffer.concat([await floats('output_norm.weight'), await matrix('head', 0)]);
  for (const l of config.layers.keys()) {
    for (let e = 0; e < (config.moe?.experts ?? 0); e++)
      yield Buffer.concat([await matrix('gateUp', l, e), await matrix('down', l, e)]);
  }
}

function header(widths: Widths): Uint8Array {
  const bytes = new Uint8Array(headerBytes);
  new DataView(bytes.buffer).setUint32(0, mark, true);
  bytes.set(
    matrixKinds.map((kind) => widths[kind]),
    4,
  );
  return bytes;
}

async function readMatrix(
  source: ModelSource,
  kind: MatrixKind,
  widths: Widths,
  layer: number,
  expert: number | undefined,
  onLoss: OnLoss,
): Promise<Uint8Array> {
  const blocks = sizesOf(source.config)[kind].k / 32;
  const parts: Uint8Array[] = [];
  for (const tensor of tensorsOf(kind, layer, source.config)) {
    const stored = await readPart(source, expert === undefined ? { tensor } : { tensor, expert });
    const name = expert === undefined ? tensor : `${tensor}.${expert}`;
    parts.push(interleaved(widths[kind], infoOf(source, tensor).type, stored, blocks, (loss) => onLoss(name, loss)));
  }
  // Gate and up in turn, a group of rows at a time, so that a thread reads one stretch of weights.
  return kind === 'gateUp' ? alternating(parts, matrixBytes(4, blocks * 32, widths[kind])) : Buffer.concat(parts);
}

function interleaved(
  bits: Bits,
  type: TensorType,
  stored: Uint8Array,
  blocks: number,
  onLoss: (loss: Loss) => void,
): Uint8Array {
  switch (bits) {
    case 4:
      return interleave4(stored, blocks);
    case 8:
      return interleave8(toQ8(type, stored, onLoss), blocks);
    case 32:
      return interleave32(stored, blocks);
  }
}

/** An open file of weights. Reading **blocks the thread**. */
export interface WeightFile {
  readonly widths: Widths;
  readonly bytes: PartBytes;
  /** Each fills `into`, which is as large as the part. */
  readLayer(layer: number, into: Uint8Array): void;
  readHead(into: Uint8Array): void;
  readExpert(layer: number, expert: number, into: Uint8Array): void;
  close(): void;
}

/** Throws `bad-file` when it is not what this model takes. */
export function openWeightFile(path: string, config: ModelConfig): WeightFile {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw damaged(error);
  }
  const layers = config.layers.length;
  const experts = config.moe?.experts ?? 0;
  const widths = readHeader(file);
  const bytes = widths === undefined ? undefined : partBytes(config, widths);
  if (
    widths === undefined ||
    bytes === undefined ||
    fstatSync(file).size !== headerBytes + layers * bytes.layer + bytes.head + layers * experts * bytes.expert
  ) {
    closeSync(file);
    throw damaged();
  }
  const head = headerBytes + layers * bytes.layer;
  /** Read when the first piece is: who asks for sizes alone needs none. */
  let sums: Sums | undefined;
  /** @param piece number of the piece, in the order in which `weightFile` gives them */
  const readPiece = (piece: number, from: number, into: Uint8Array): void => {
    sums ??= readSums(dirname(path));
    readFully(file, from, into);
    checkPiece(sums, basename(path), piece, into);
  };
  return {
    widths,
    bytes,
    readLayer: (layer, into) => readPiece(1 + layer, headerBytes + layer * bytes.layer, into),
    readHead: (into) => readPiece(1 + layers, head, into),
    readExpert(layer, expert, into) {
      const number = layer * experts + expert;
      readPiece(2 + layers + number, head + bytes.head + number * bytes.expert, into);
    },
    close: () => closeSync(file),
  };
}

function readHeader(file: number): Widths | undefined {
  const bytes = new DataView(new ArrayBuffer(headerBytes));
  if (readSync(file, bytes, 0, headerBytes, 0) !== headerBytes || bytes.getUint32(0, true) !== mark) return undefined;
  const widths = matrixKinds.map((kind, i) => [kind, bytes.getUint8(4 + i)] as const);
  return widths.every(([, bits]) => bits === 4 || bits === 8 || bits === 32)
    ? (Object.fromEntries(widths) as unknown as Widths)
    : undefined;
}

function readFully(file: number, from: number, into: Uint8Array): void {
  for (let at = 0; at < into.length;) {
    const count = readSync(file, into, at, into.length - at, from + at);
    if (count === 0) throw new CarrelError('io', 'prepared-model-unreadable');
    at += count;
  }
}
