import { randomUUID } from 'node:crypto';
import { readFile, rename, stat, statfs } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import type { NoticeCode } from '../../common/messages/notice.ts';
import { makePrivateFolder, openPrivate } from '../files/private.ts';
import { openModel } from '../model/open.ts';
import type { ModelSource } from '../model/source.ts';
import type { LoadedWeights } from '../moe/experts/form.ts';
import { preparedFiles, readManifest, type Manifest } from '../moe/manifest.ts';
import { cacheBytesPerToken, loadedWeights } from '../moe/memory.ts';
import { preparedBytes, prepareModel, type PrepareOptions } from '../moe/prepare.ts';
import { discardFolder, foldersIn, keepNewest, makeOwnPrivate, touchFolder } from './model-folders.ts';

/** An imported model. */
export interface StoredModel {
  readonly name: string;
  readonly dir: string;
  readonly architecture: string;
  readonly weightBytes: number;
  readonly loaded: LoadedWeights;
  /** The one that answers. */
  readonly current: boolean;
  readonly layers: number;
  /** 0 for a dense model. */
  readonly experts: number;
  readonly activeExperts: number;
  /** False for a model without chat template. */
  readonly chat: boolean;
  /** Tokens that it was trained to read at once, and the bytes each of them takes in memory. */
  readonly trainedContext: number;
  readonly cacheBytesPerToken: number;
}

export interface ImportOptions extends PrepareOptions {
  /** Told the name before the work begins. */
  readonly onName?: (name: string) => void;
  /** Bytes that are free where a folder lies; tests have their own. */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

const importedDir = (models: string): string => join(models, 'imported');
const cacheDir = (models: string): string => join(models, 'cache');
const currentFile = (models: string): string => join(models, 'current');

/** Lets nobody else read models that an earlier version stored for everyone. */
export const makeModelsPrivate = (models: string): void => makeOwnPrivate(models, ['imported', 'cache', 'current']);

/** Models named by a path that stay prepared; the one used longest ago goes first. */
const cachedModels = 3;

/**
 * Prepares a GGUF file, or a folder of safetensors, under the name of the file; another model of that name gets a
 * number. The first one that can answer becomes the current one.
 *
 * @throws CarrelError as `openModel` and `prepareModel` do, `io` also when the disk has no room for it
 */
export async function importModel(models: string, path: string, options: ImportOptions = {}): Promise<StoredModel> {
  const name = await withSource(path, async (source) => {
    const free = await nameFor(models, nameOf(path), source);
    options.onName?.(free);
    await prepareInto(join(importedDir(models), free), source, { ...options, check: true });
    return free;
  });
  const model = await storedModel(models, name);
  return model.chat && (await choice(models)) === 'none yet' ? useModel(models, name) : model;
}

/**
 * What `listModels` has read before, by name. A manifest holds the whole vocabulary: reading one takes a tenth of a
 * second.
 */
export type KnownModels = Map<string, { readonly stamp: string; readonly model: StoredModel }>;

/**
 * Imported models by name. A folder that another version prepared is left out: it has to be imported again.
 *
 * @param known kept by the caller; manifests that were not written to since are not read again
 */
export async function listModels(models: string, known: KnownModels = new Map()): Promise<readonly StoredModel[]> {
  const names = await foldersIn(importedDir(models));
  const current = await currentName(models);
  const found = await Promise.all(
    names.toSorted().map(async (name) => {
      const stamp = await stampOf(join(importedDir(models), name, preparedFiles.manifest));
      const before = known.get(name);
      const model =
        before !== undefined && before.stamp === stamp
          ? before.model
          : await storedModel(models, name).catch(() => null);
      if (model !== null) known.set(name, { stamp, model });
      return model === null ? null : withCurrent(model, current);
    }),
  );
  return found.filter((model) => model !== null);
}

const withCurrent = (model: StoredModel, current: string | null): StoredModel => ({
  ...model,
  current: model.name === current,
});

/** Tells whether a file was written to; '' when it is not there. */
async function stampOf(path: string): Promise<string> {
  const facts = await stat(path).catch(() => null);
  return facts === null ? '' : `${facts.mtimeMs} ${facts.size} ${facts.ino}`;
}

/** Makes an imported model the current one. Throws `not-found`. */
export async function useModel(models: string, name: string): Promise<StoredModel> {
  const model = await storedModel(models, name);
  await choose(models, name);
  return { ...model, current: true };
}

/** From now on no model answers, also when one is imported later. */
export const useNoModel = (models: string): Promise<void> => choose(models, '');

/**
 * Deletes an imported model; the file it came from stays. When it was the current one, there is none. Throws
 * `not-found`.
 */
export async function removeModel(models: string, name: string): Promise<void> {
  checkName(name);
  const dir = join(importedDir(models), name);
  await stat(dir).catch((error: unknown) => {
    throw noModel(name, error);
  });
  if ((await currentName(models)) === name) await discardFolder(currentFile(models));
  await discardFolder(dir);
}

/** The current model; null when there is none, or when it has to be imported again. */
export async function currentModel(models: string): Promise<StoredModel | null> {
  const name = await currentName(models);
  return name === null ? null : storedModel(models, name).catch(() => null);
}

/** Name of the model that was chosen to answer, whether or not it can; null for none. */
export async function currentName(models: string): Promise<string | null> {
  const chosen = await choice(models);
  return chosen === 'none yet' ? null : chosen.name;
}

/**
 * The prepared folder of a model named by an imported name, or by the path of a file or folder, which is then prepared
 * into a cache and found there the next time. The cache keeps the few that were used last. Throws `bad-file` for an
 * imported model that another version prepared.
 */
export async function resolveModel(models: string, model: string, options: PrepareOptions = {}): Promise<string> {
  const imported = safeName(model) ? await storedModel(models, model).catch(unlessUnknown) : null;
  if (imported !== null) return imported.dir;
  return withSource(model, async (source) => {
    const form = options.form === undefined ? '' : `-${options.form.name}`;
    const dir = join(cacheDir(models), (await source.fingerprint()).slice(0, 32) + form);
    await prepareInto(dir, source, options);
    await touchFolder(dir);
    await keepNewest(cacheDir(models), cachedModels);
    return dir;
  });
}

function unlessUnknown(error: unknown): null {
  if (error instanceof CarrelError && error.code === 'not-found') return null;
  throw error;
}

async function prepareInto(
  dir: string,
  source: ModelSource,
  { freeBytes = freeBytesAt, ...options }: ImportOptions,
): Promise<void> {
  const parent = resolve(dir, '..');
  try {
    makePrivateFolder(parent);
    const prepared = await readManifest(dir).catch(() => null);
    // What is prepared already takes no more room.
    if (prepared?.source !== (await source.fingerprint()))
      refuseWithoutRoom(preparedBytes(source), await freeBytes(parent));
    await prepareModel(source, dir, options);
  } catch (error) {
    const cause = error instanceof CarrelError ? error.cause : error;
    const told = diskProblems[(cause as NodeJS.ErrnoException | undefined)?.code ?? ''];
    throw told === undefined ? error : new CarrelError('io', told, { cause: error });
  }
}

const diskProblems: Readonly<Record<string, NoticeCode>> = {
  ENOSPC: 'model-disk-full',
  EDQUOT: 'model-quota-full',
  EROFS: 'models-disk-read-only',
  EACCES: 'models-folder-read-only',
  EPERM: 'models-folder-read-only',
};

function refuseWithoutRoom(needed: number, free: number): void {
  if (needed <= free) return;
  throw new CarrelError('io', 'model-no-room', { params: { needed: size(needed), free: size(free) } });
}

const size = (bytes: number): string =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;

async function freeBytesAt(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function withSource<Result>(path: string, work: (source: ModelSource) => Promise<Result>): Promise<Result> {
  const source = await openModel(path);
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

/** Letters that are safe in a file name everywhere. */
function nameOf(path: string): string {
  const file = basename(resolve(path));
  const stem = extname(file).toLowerCase() === '.gguf' ? file.slice(0, -'.gguf'.length) : file;
  return (
    stem
      .replaceAll(/[^\w.-]+/g, '-')
      .replace(/^[.-]+/, '')
      .slice(0, 90) || 'model'
  );
}

/** `name`, unless another model has it: then it gets a number. */
async function nameFor(models: string, name: string, source: ModelSource): Promise<string> {
  const fingerprint = await source.fingerprint();
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    const there = await readManifest(join(importedDir(models), candidate)).catch(() => null);
    if (there === null || there.source === fingerprint) return candidate;
  }
}

async function storedModel(models: string, name: string): Promise<StoredModel> {
  checkName(name);
  const dir = join(importedDir(models), name);
  const manifest = await readManifest(dir).catch((error: unknown) => {
    throw error instanceof CarrelError && error.code === 'not-found' ? noModel(name, error) : error;
  });
  const { config, chatTemplate, weightBytes } = manifest;
  return {
    name,
    dir,
    architecture: config.architecture,
    weightBytes,
    loaded: weightsOf(dir, manifest),
    current: (await currentName(models)) === name,
    layers: config.layers.length,
    experts: config.moe?.experts ?? 0,
    activeExperts: config.moe?.active ?? 0,
    chat: chatTemplate !== null,
    trainedContext: config.context,
    cacheBytesPerToken: cacheBytesPerToken(manifest),
  };
}

/** A damaged model stays in the list: loading it says what is wrong, and it can be removed. */
function weightsOf(dir: string, manifest: Manifest): LoadedWeights {
  try {
    return loadedWeights(dir, manifest);
  } catch {
    return { bytes: manifest.weightBytes, loadingBytes: 0, expertBytes: 0 };
  }
}

/** What was chosen to answer; an empty name stands for no model, as opposed to never having chosen. */
async function choice(models: string): Promise<'none yet' | { readonly name: string | null }> {
  const name = await readFile(currentFile(models), 'utf8').catch(() => null);
  if (name === '') return { name: null };
  return name !== null && safeName(name) ? { name } : 'none yet';
}

async function choose(models: string, name: string): Promise<void> {
  makePrivateFolder(models);
  const temporary = `${currentFile(models)}.${randomUUID()}`;
  const file = await openPrivate(temporary, 'wx');
  await file.writeFile(name).finally(() => file.close());
  await rename(temporary, currentFile(models));
}

const safeName = (name: string): boolean => /^\w[\w.-]{0,99}$/.test(name);

function checkName(name: string): void {
  if (!safeName(name)) throw noModel(name.slice(0, 100), undefined);
}

const noModel = (name: string, cause: unknown): CarrelError =>
  new CarrelError('not-found', 'model-unknown', { params: { name }, cause });
