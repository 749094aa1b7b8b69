import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { writeModel } from '../graph/write.ts';
import type { Model, Tensor } from '../graph/types.ts';
import type { ModelSource } from '../model/source.ts';
import type { ExpertForm } from './experts/form.ts';
import { sortedForm } from './experts/sorted.ts';
import { buildTransformer } from './graph.ts';
import { builderVersion, manifestJson, preparedFiles, readManifest, type Manifest } from './manifest.ts';
import { infoOf } from './weights/matrix.ts';
import type { Loss } from './weights/requantize.ts';

export interface PrepareOptions {
  /** Told after each tensor: tensors written, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  readonly form?: ExpertForm;
}

/**
 * Writes a model in the form that the engine loads into the folder `dir`. It is written beside `dir` under another name and
 * renamed when whole, so a crash or a cancel leaves nothing that looks like a model. A folder that was made from the same
 * source by the same version is kept.
 *
 * @throws CarrelError `cancelled`, `io` when the disk is full or can't be written
 */
export async function prepareModel(source: ModelSource, dir: string, options: PrepareOptions = {}): Promise<Manifest> {
  const fingerprint = await source.fingerprint();
  const existing = await readManifest(dir).catch(() => undefined);
  if (existing?.source === fingerprint) return existing;
  const parent = dirname(dir);
  await mkdir(parent, { recursive: true });
  await removeLeftovers(parent, basename(dir));
  const temporary = join(parent, `${basename(dir)}${temporaryMark}${randomUUID()}`);
  try {
    await mkdir(temporary);
    const manifest = await writeAll(source, fingerprint, temporary, options);
    await rm(dir, { recursive: true, force: true });
    await rename(temporary, dir);
    return manifest;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (error instanceof CarrelError) throw error;
    throw new CarrelError('io', `The model could not be prepared: ${(error as Error).message}`, { cause: error });
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

async function writeAll(source: ModelSource, fingerprint: string, dir: string, options: PrepareOptions): Promise<Manifest> {
  const at = (file: string): string => join(dir, file);
  const losses = new Map<string, Loss>();
  const model = watched(buildTransformer(source, options.form ?? sortedForm, (name, loss) => losses.set(name, loss)), options);
  await writeModel(model, at(preparedFiles.graph), at(preparedFiles.weights));
  await writeEmbedding(source, at(preparedFiles.embedding), options.signal);
  const sizes = await Promise.all([preparedFiles.graph, preparedFiles.weights].map((file) => stat(at(file))));
  const manifest: Manifest = {
    source: fingerprint,
    builder: builderVersion,
    config: source.config,
    embeddingType: infoOf(source, 'token_embd.weight').type,
    tokenizer: source.tokenizer,
    chatTemplate: source.chatTemplate,
    weightBytes: sizes.reduce((sum, { size }) => sum + size, 0),
    loss: summed([...losses.values()]),
  };
  const file = await open(at(preparedFiles.manifest), 'wx');
  try {
    await file.writeFile(manifestJson(manifest));
    await file.sync();
  } finally {
    await file.close();
  }
  return manifest;
}

/** The model with its lazy tensors telling of their progress and stopping at a cancel. */
function watched(model: Model, { onProgress, signal }: PrepareOptions): Model {
  const total = model.graph.initializers.filter(({ data }) => data.kind === 'lazy').length;
  let done = 0;
  const watch = (tensor: Tensor): Tensor => {
    const { data } = tensor;
    if (data.kind !== 'lazy') return tensor;
    const read = async function* () {
      throwIfCancelled(signal);
      yield* data.read();
      onProgress?.(++done, total);
    };
    return { ...tensor, data: { kind: 'lazy', read } };
  };
  return { graph: { ...model.graph, initializers: model.graph.initializers.map(watch) } };
}

/** The embedding's rows as they are stored: the engine reads the few that it needs from the file. */
async function writeEmbedding(source: ModelSource, path: string, signal: AbortSignal | undefined): Promise<void> {
  const { byteLength } = infoOf(source, 'token_embd.weight');
  const pieceBytes = 1 << 24;
  const file = await open(path, 'wx');
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
  if (signal?.aborted) throw new CarrelError('cancelled', 'Cancelled.');
}

function summed(losses: readonly Loss[]): Manifest['loss'] {
  const sum = (pick: (loss: Loss) => number): number => losses.reduce((total, loss) => total + pick(loss), 0);
  const values = sum(({ squaredValues }) => squaredValues);
  return { matrices: losses.length, relativeError: values === 0 ? 0 : Math.sqrt(sum(({ squaredError }) => squaredError) / values) };
}
