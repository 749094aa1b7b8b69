import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { CarrelError } from '../../common/errors.ts';
import { openModel } from '../model/open.ts';
import type { ModelSource } from '../model/source.ts';
import { readManifest, type Manifest } from '../moe/manifest.ts';
import { prepareModel, type PrepareOptions } from '../moe/prepare.ts';

/** An imported model. */
export interface StoredModel {
  readonly name: string;
  readonly dir: string;
  readonly architecture: string;
  readonly weightBytes: number;
  /** The one that answers. */
  readonly current: boolean;
}

const importedDir = (models: string): string => join(models, 'imported');
const currentFile = (models: string): string => join(models, 'current');

/** Letters that are safe in a file name everywhere. */
const nameOf = (path: string): string => basename(path, extname(path) === '.gguf' ? '.gguf' : '').replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(0, 100) || 'model';

/**
 * Prepares a GGUF file, or a folder of safetensors, under the name of the file. The first one imported becomes the current one.
 *
 * @throws CarrelError as `openModel` and `prepareModel` do
 */
export async function importModel(models: string, path: string, options: PrepareOptions = {}): Promise<StoredModel> {
  const name = nameOf(path);
  await withSource(path, (source) => prepareModel(source, join(importedDir(models), name), options));
  if ((await currentName(models)) === null) await useModel(models, name);
  return storedModel(models, name);
}

/** Imported models by name. A folder that another version prepared is left out: it has to be imported again. */
export async function listModels(models: string): Promise<readonly StoredModel[]> {
  const names = await readdir(importedDir(models)).catch(() => []);
  const found = await Promise.all(names.toSorted().map((name) => storedModel(models, name).catch(() => null)));
  return found.filter((model) => model !== null);
}

/** Makes an imported model the current one. Throws `not-found`. */
export async function useModel(models: string, name: string): Promise<StoredModel> {
  await storedModel(models, name);
  const temporary = `${currentFile(models)}.new`;
  await writeFile(temporary, name);
  await rename(temporary, currentFile(models));
  return storedModel(models, name);
}

/** Deletes an imported model; the file it came from stays. Throws `not-found`. */
export async function removeModel(models: string, name: string): Promise<void> {
  checkName(name);
  const dir = join(importedDir(models), name);
  await stat(dir).catch((error: unknown) => {
    throw noModel(name, error);
  });
  await rm(dir, { recursive: true });
  if ((await currentName(models)) === name) await rm(currentFile(models), { force: true });
}

/** The current model, or null when none is imported. */
export async function currentModel(models: string): Promise<StoredModel | null> {
  const name = await currentName(models);
  return name === null ? null : storedModel(models, name).catch(() => null);
}

/**
 * The prepared folder of a model named by an imported name, or by the path of a file or folder, which is then prepared
 * into a cache and found there the next time.
 */
export async function resolveModel(models: string, model: string, options: PrepareOptions = {}): Promise<string> {
  const imported = safeName(model) ? await storedModel(models, model).catch(() => null) : null;
  if (imported !== null) return imported.dir;
  return withSource(model, async (source) => {
    const dir = join(models, 'cache', (await source.fingerprint()).slice(0, 32));
    await prepareModel(source, dir, options);
    return dir;
  });
}

async function withSource<Result>(path: string, work: (source: ModelSource) => Promise<Result>): Promise<Result> {
  const source = await openModel(path);
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

async function storedModel(models: string, name: string): Promise<StoredModel> {
  checkName(name);
  const dir = join(importedDir(models), name);
  let manifest: Manifest;
  try {
    manifest = await readManifest(dir);
  } catch (error) {
    if (error instanceof CarrelError && error.code === 'not-found') throw noModel(name, error);
    throw error;
  }
  const current = (await currentName(models)) === name;
  return { name, dir, architecture: manifest.config.architecture, weightBytes: manifest.weightBytes, current };
}

async function currentName(models: string): Promise<string | null> {
  await mkdir(models, { recursive: true });
  const name = await readFile(currentFile(models), 'utf8').catch(() => '');
  return safeName(name) ? name : null;
}

const safeName = (name: string): boolean => /^\w[\w.-]{0,99}$/.test(name);

function checkName(name: string): void {
  if (!safeName(name)) throw noModel(name.slice(0, 100), undefined);
}

const noModel = (name: string, cause: unknown): CarrelError => new CarrelError('not-found', `There is no model “${name}”. See: carrel models list`, { cause });
