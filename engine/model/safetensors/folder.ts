import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { badFile } from '../bad-file.ts';
import { asObject, parseJsonObject } from '../json.ts';

/** Bounds on the files beside the weights, in bytes; tokenizer.json of the largest vocabularies has 35 MB. */
const maxBytes = {
  'config.json': 1 << 20,
  'generation_config.json': 1 << 20,
  'tokenizer.json': 64 << 20,
  'tokenizer_config.json': 4 << 20,
  'chat_template.jinja': 1 << 20,
  'model.safetensors.index.json': 16 << 20,
} as const;

export type FolderFile = keyof typeof maxBytes;

const maxShards = 256;

/** A text file of the folder; null when it is not there. */
export async function readTextFile(folder: string, name: FolderFile): Promise<string | null> {
  let file: FileHandle;
  try {
    file = await open(join(folder, name), 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { size } = await file.stat();
    if (size > maxBytes[name]) throw badFile(`${name} has ${size} bytes, over the limit of ${maxBytes[name]}`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** A JSON file of the folder; null when it is not there. */
export async function readJsonFile(folder: string, name: FolderFile): Promise<ReadonlyMap<string, unknown> | null> {
  const text = await readTextFile(folder, name);
  return text === null ? null : parseJsonObject(text, name);
}

/** Which file each tensor is in, by the index of a sharded model; null when the model is one file. */
export type WeightMap = ReadonlyMap<string, string>;

export async function readWeightMap(folder: string): Promise<WeightMap | null> {
  const index = await readJsonFile(folder, 'model.safetensors.index.json');
  if (index === null) return null;
  const entries = asObject(index.get('weight_map'));
  if (entries === null || entries.size === 0) throw badFile('weight_map in model.safetensors.index.json is missing');
  const map = new Map<string, string>();
  for (const [tensor, file] of entries) {
    if (typeof file !== 'string' || !/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}\.safetensors$/.test(file)) {
      throw badFile(
        `weight_map names for ${tensor.slice(0, 80)} a file that is not a safetensors file of the same folder`,
      );
    }
    map.set(tensor, file);
  }
  if (new Set(map.values()).size > maxShards) throw badFile(`weight_map names more than ${maxShards} files`);
  return map;
}
