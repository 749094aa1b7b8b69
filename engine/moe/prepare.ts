import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { makePrivateFolder, openPrivate } from '../files/private.ts';
import { writeModel } from '../graph/write.ts';
import type { Model, Tensor } from '../graph/types.ts';
import type { ModelSource } from '../model/source.ts';
import type { TensorType } from '../model/tensor-types.ts';
import type { DataPart, ExpertForm, Part } from './experts/form.ts';
import { bestForm } from './experts/forms.ts';
import { builderVersion, manifestJson, preparedFiles, readManifest, type Manifest } from './manifest.ts';
import { infoOf } from './weights/matrix.ts';
import type { Loss } from './weights/requantize.ts';

export interface PrepareOptions {
  /** Told after each tensor: tensors written, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** How experts are computed; the fastest that can, by default. */
  readonly form?: ExpertForm;
}

/**
 * Writes a model in the form that the engine loads into the folder `dir`. It is written beside `dir` under another name
 * and renamed when whole, so a crash or a cancel leaves nothing that looks like a model. A folder that was made from
 * the same source in the same form by the same version is kept.
 *
 * @throws CarrelError `cancelled`, `bad-request` when the form can't compute the model, `io` when the disk is full or
 *   can't be written
 */
export async function prepareModel(source: ModelSource, dir: string, options: PrepareOptions = {}): Promise<Manifest> {
  const form = options.form ?? bestForm(source);
  const fingerprint = await source.fingerprint();
  const existing = await readManifest(dir).catch(() => undefined);
  if (existing?.source === fingerprint && existing.form === form.name) return existing;
  const parent = dirname(dir);
  makePrivateFolder(parent);
  await removeLeftovers(parent, basename(dir));
  const temporary = join(parent, `${basename(dir)}${temporaryMark}${randomUUID()}`);
  try {
    makePrivateFolder(temporary);
    const manifest = await writeAll(source, fingerprint, form, temporary, options);
    await rm(dir, { recursive: true, force: true });
    await rename(temporary, dir);
    return manifest;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (error instanceof CarrelError) throw error;
    throw new CarrelError('io', 'model-not-prepared-because', {
      params: { what: (error as Error).message },
      cause: error,
    });
  }
}

/**
 * Bytes that a prepared model takes on the disk, at most: Q4_0 stays at 4 bits, float32 as it is, all else becomes 8
 * bits; graphs keep a float32 scale for each 32 values, the embedding is kept as it is besides, and files have headers.
 */
export function preparedBytes(source: ModelSource): number {
  const bitsOf = (type: TensorType): number => (type === 'F32' ? 32 : type === 'Q4_0' ? 5 : 9);
  const matrices = [...source.tensors.values()].reduce(
    (sum, { type, dims }) => sum + (dims.reduce((product, dim) => product * dim, 1) * bitsOf(type)) / 8,
    0,
  );
  return matrices + infoOf(source, 'token_embd.weight').byteLength + 4_096;
}

/** In the names of folders that are being written. */
export const temporaryMark = '.preparing-';

/** What an earlier crash left behind. */
async function removeLeftovers(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (entry.startsWith(name + temporaryMark)) await rm(join(parent, entry), { recursive: true, force: true });
  }
}

async function writeAll(
  source: ModelSource,
  fingerprint: string,
  form: ExpertForm,
  dir: string,
  options: PrepareOptions,
): Promise<Manifest> {
  const at = (file: string): string => join(dir, file);
  const losses = new Map<string, Loss>();
  const weightBytes = await writeParts(
    form.parts(source, (name, loss) => losses.set(name, loss)),
    dir,
    options,
  );
  await writeEmbedding(source, at(preparedFiles.embedding), options.signal);
  const manifest: Manifest = {
    source: fingerprint,
    builder: builderVersion,
    form: form.name,
    config: source.config,
    embeddingType: infoOf(source, 'token_embd.weight').type,
    tokenizer: source.tokenizer,
    chatTemplate: source.chatTemplate,
    weightBytes,
    loss: summed([...losses.values()]),
  };
  const file = await openPrivate(at(preparedFiles.manifest), 'wx');
  try {
    await file.writeFile(manifestJson(manifest));
    await file.sync();
  } finally {
    await file.close();
  }
  return manifest;
}

/** Writes the graphs and files, and gives their bytes together. */
async function writeParts(parts: readonly Part[], dir: string, options: PrepareOptions): Promise<number> {
  const total = parts.reduce((sum, part) => sum + pieces(part), 0);
  let done = 0;
  const onWritten = (): void => options.onProgress?.(++done, total);
  let bytes = 0;
  for (const part of parts) {
    const path = join(dir, part.path);
    makePrivateFolder(dirname(path));
    if ('model' in part)
      await writeModel(watched(part.model, onWritten, options.signal), `${path}.onnx`, `${path}.bin`);
    else await writeData(part, path, onWritten, options.signal);
    for (const file of 'model' in part ? [`${path}.onnx`, `${path}.bin`] : [path]) bytes += (await stat(file)).size;
  }
  return bytes;
}

/** Writes whose end is told. */
const pieces = (part: Part): number =>
  'model' in part ? part.model.graph.initializers.filter(({ data }) => data.kind === 'lazy').length : part.pieces;

async function writeData(
  part: DataPart,
  path: string,
  onWritten: () => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await openPrivate(path, 'wx');
  try {
    for await (const piece of part.read()) {
      throwIfCancelled(signal);
      await file.writeFile(piece);
      onWritten();
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The model with its lazy tensors telling when they are written, and stopping at a cancel. */
function watched(model: Model, onWritten: () => void, signal: AbortSignal | undefined): Model {
  const watch = (tensor: Tensor): Tensor => {
    const { data } = tensor;
    if (data.kind !== 'lazy') return tensor;
    const read = async function* () {
      throwIfCancelled(signal);
      yield* data.read();
      onWritten();
    };
    return { ...tensor, data: { kind: 'lazy', read } };
  };
  return { graph: { ...model.graph, initializers: model.graph.initializers.map(watch) } };
}

/** The embedding's rows as they are stored: the engine reads the few that it needs from the file. */
async function writeEmbedding(source: ModelSource, path: string, signal: AbortSignal | undefined): Promise<void> {
  const { byteLength } = infoOf(source, 'token_embd.weight');
  const pieceBytes = 1 << 24;
  const file = await openPrivate(path, 'wx');
  try {
    for (let offset = 0; offset < byteLength; offset += pieceBytes) {
      throwIfCancelled(signal);
      const piece = new Uint8Array(Math.min(pieceBytes, byteLength - offset));
      await source.readInto('token_embd.weight', offset, piece);
      await file.write(piece, 0, piece.length, offset);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CarrelError('cancelled', 'cancelled');
}

function summed(losses: readonly Loss[]): Manifest['loss'] {
  const sum = (pick: (loss: Loss) => number): number => losses.reduce((total, loss) => total + pick(loss), 0);
  const values = sum(({ squaredValues }) => squaredValues);
  return {
    matrices: losses.length,
    relativeError: values === 0 ? 0 : Math.sqrt(sum(({ squaredError }) => squaredError) / values),
  };
}
