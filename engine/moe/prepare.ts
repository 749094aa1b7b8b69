import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { makePrivateFolder, openPrivate } from '../files/private.ts';
import { writeModel } from '../graph/write.ts';
import type { Model, Tensor } from '../graph/types.ts';
import type { ModelSource } from '../model/source.ts';
import { tensorTypes, type TensorType } from '../model/tensor-types.ts';
import type { DataPart, ExpertForm, Part } from './experts/form.ts';
import { bestForm } from './experts/forms.ts';
import { builderVersion, manifestJson, preparedFiles, readManifest, type Manifest } from './manifest.ts';
import { finiteOnly } from './finite.ts';
import { checkFolder, pieceOf, pieceOfFile, writeSums, type Sums } from './sums.ts';
import { infoOf } from './weights/matrix.ts';
import type { Loss } from './weights/requantize.ts';

export interface PrepareOptions {
  /** Told after each tensor: tensors written, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** How experts are computed; the fastest that can, by default. */
  readonly form?: ExpertForm;
  /** Whether a folder that is there already is read whole, to see that it is not damaged. */
  readonly check?: boolean;
}

/**
 * Writes a model in the form that the engine loads into the folder `dir`. It is written beside `dir` under another name
 * and renamed when whole, so a crash or a cancel leaves nothing that looks like a model. A folder that was made from
 * the same source in the same form by the same version is kept, unless it is known to be damaged.
 *
 * @throws CarrelError `bad-file` when a weight is not a finite number, `cancelled`, `bad-request` when the form can't
 *   compute the model, `io` when the disk is full or can't be written
 */
export async function prepareModel(source: ModelSource, dir: string, options: PrepareOptions = {}): Promise<Manifest> {
  const form = options.form ?? bestForm(source);
  const fingerprint = await source.fingerprint();
  const existing = await readManifest(dir).catch(() => undefined);
  if (existing?.source === fingerprint && existing.form === form.name && isWhole(dir, options)) return existing;
  const parent = dirname(dir);
  makePrivateFolder(parent);
  await removeLeftovers(parent, basename(dir));
  const temporary = join(parent, `${basename(dir)}${temporaryMark}${randomUUID()}`);
  try {
    makePrivateFolder(temporary);
    const manifest = await writeAll(finiteOnly(source), fingerprint, form, temporary, options);
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

/** A file in a prepared folder which was found damaged when it was loaded. */
const damagedMark = 'damaged';

/** Leaves word that a prepared folder is damaged, so that it is made again the next time that its source is there. */
export async function markDamaged(dir: string): Promise<void> {
  // On a disk that can't be written, each load finds the damage anew.
  const file = await openPrivate(join(dir, damagedMark), 'w').catch(() => undefined);
  await file?.close();
}

function isWhole(dir: string, { check = false }: PrepareOptions): boolean {
  if (existsSync(join(dir, damagedMark))) return false;
  try {
    if (check) checkFolder(dir);
    return true;
  } catch {
    return false;
  }
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
  const { weightBytes, sums } = await writeParts(
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
  const others = await Promise.all(Object.values(preparedFiles).map((path) => wholeFile(dir, path)));
  await writeSums(dir, new Map([...sums, ...others]));
  return manifest;
}

/** A file that is read at once, with its sum. */
async function wholeFile(dir: string, path: string): Promise<readonly [string, Pieces]> {
  const { size } = await stat(join(dir, path));
  return [path, [pieceOfFile(join(dir, path), size)]];
}

type Pieces = Sums extends ReadonlyMap<string, infer Each> ? Each : never;

/** Writes the graphs and files; gives their bytes together, and their sums. */
async function writeParts(
  parts: readonly Part[],
  dir: string,
  options: PrepareOptions,
): Promise<{ readonly weightBytes: number; readonly sums: Sums }> {
  const total = parts.reduce((sum, part) => sum + pieces(part), 0);
  let done = 0;
  const onWritten = (): void => options.onProgress?.(++done, total);
  const sums = new Map<string, Pieces>();
  for (const part of parts) {
    const path = join(dir, part.path);
    makePrivateFolder(dirname(path));
    if ('model' in part) {
      await writeModel(watched(part.model, onWritten, options.signal), `${path}.onnx`, `${path}.bin`);
      for (const ending of ['.onnx', '.bin']) sums.set(...(await wholeFile(dir, part.path + ending)));
    } else sums.set(part.path, await writeData(part, path, onWritten, options.signal));
  }
  const weightBytes = [...sums.values()].flat().reduce((bytes, [length]) => bytes + length, 0);
  return { weightBytes, sums };
}

/** Writes whose end is told. */
const pieces = (part: Part): number =>
  'model' in part ? part.model.graph.initializers.filter(({ data }) => data.kind === 'lazy').length : part.pieces;

async function writeData(
  part: DataPart,
  path: string,
  onWritten: () => void,
  signal: AbortSignal | undefined,
): Promise<Pieces> {
  const file = await openPrivate(path, 'wx');
  const written: Pieces[number][] = [];
  try {
    for await (const piece of part.read()) {
      throwIfCancelled(signal);
      await file.writeFile(piece);
      written.push(pieceOf(piece));
      onWritten();
    }
    await file.sync();
    return written;
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
  const { byteLength, type } = infoOf(source, 'token_embd.weight');
  const { blockBytes } = tensorTypes[type];
  const pieceBytes = Math.floor((1 << 24) / blockBytes) * blockBytes;
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
