import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { checkTensors } from '../architectures/check-tensors.ts';
import { architectureOfConfig } from '../architectures/registry.ts';
import { badFile } from '../bad-file.ts';
import { Fields } from '../fields.ts';
import type { ModelSource } from '../source.ts';
import { TensorFiles, type TensorPart } from '../tensor-files.ts';
import { tokenizerFromJson } from '../tokenizer/from-json.ts';
import { readJsonFile, readTextFile, readWeightMap, type WeightMap } from './folder.ts';
import { readSafetensorsHeader } from './header.ts';
import { placeTensors, type FiledTensor } from './place-tensors.ts';

/**
 * Opens a folder as Hugging Face's models have it: config.json, tokenizer.json, tokenizer_config.json and one or more
 * safetensors files. Throws `bad-file` with a sentence that names the key or tensor.
 */
export async function openSafetensors(folder: string): Promise<ModelSource> {
  const config = await readJsonFile(folder, 'config.json');
  if (config === null) throw badFile('the folder has no config.json');
  const fields = new Fields(config);
  const architecture = architectureOfConfig(fields);
  const weightMap = await readWeightMap(folder);
  const names = weightMap === null ? ['model.safetensors'] : [...new Set(weightMap.values())].toSorted();
  const files: FileHandle[] = [];
  try {
    for (const name of names) files.push(await openShard(folder, name));
    const { tensors, headers } = await readShards(files, names, weightMap);
    const modelConfig = architecture.configFromHuggingFace(fields, new Set(tensors.map(({ name }) => name)));
    const stored = placeTensors(tensors, architecture, modelConfig.tiedHead);
    checkTensors(stored, architecture.expectedTensors(modelConfig));
    const { tokenizer, chatTemplate } = await readTokenizer(folder, fields, modelConfig.vocab);
    const tensorFiles = new TensorFiles(files, stored);
    return {
      format: 'safetensors',
      config: modelConfig,
      tensors: stored,
      tokenizer,
      chatTemplate,
      read: (name) => tensorFiles.read(name),
      readInto: (name, offset, target) => tensorFiles.readInto(name, offset, target),
      fingerprint: () => tensorFiles.fingerprint(headers),
      close: () => tensorFiles.close(),
    };
  } catch (error) {
    await Promise.all(files.map((file) => file.close()));
    throw error;
  }
}

async function openShard(folder: string, name: string): Promise<FileHandle> {
  try {
    return await open(join(folder, name), 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw badFile(`the file ${name} is missing`);
    throw error;
  }
}

async function readShards(files: readonly FileHandle[], names: readonly string[], weightMap: WeightMap | null) {
  const tensors: FiledTensor[] = [];
  const headers: TensorPart[] = [];
  const seen = new Set<string>();
  for (const [index, file] of files.entries()) {
    const { size } = await file.stat();
    const header = await readSafetensorsHeader(file, size);
    headers.push({ file: index, position: 0, byteLength: header.headerBytes });
    for (const tensor of header.tensors) {
      if (seen.has(tensor.name)) throw badFile(`the tensor ${tensor.name} is in two files`);
      seen.add(tensor.name);
      if (weightMap !== null && weightMap.get(tensor.name) !== names[index])
        throw badFile(`the index does not name ${names[index]} for the tensor ${tensor.name}`);
      tensors.push({ ...tensor, file: index });
    }
  }
  for (const name of weightMap?.keys() ?? [])
    if (!seen.has(name)) throw badFile(`the tensor ${name.slice(0, 80)} of the index is missing`);
  return { tensors, headers };
}

async function readTokenizer(folder: string, config: Fields, vocab: number) {
  const tokenizerJson = await readJsonFile(folder, 'tokenizer.json');
  if (tokenizerJson === null) throw badFile('the folder has no tokenizer.json');
  const tokenizerConfig = new Fields((await readJsonFile(folder, 'tokenizer_config.json')) ?? new Map());
  const generation = new Fields((await readJsonFile(folder, 'generation_config.json')) ?? new Map());
  const tokenizer = tokenizerFromJson(tokenizerJson, { config, tokenizerConfig, generation }, vocab);
  const templateFile = await readTextFile(folder, 'chat_template.jinja');
  return {
    tokenizer,
    chatTemplate:
      templateFile ?? (tokenizerConfig.has('chat_template') ? tokenizerConfig.string('chat_template') : null),
  };
}
