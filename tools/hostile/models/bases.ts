import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTinyFolder } from '../../../engine/model/fixtures/tiny-folder.ts';
import { tinyContent, type TinyPreset } from '../../../engine/model/fixtures/tiny-model.ts';
import type { TensorType } from '../../../engine/model/tensor-types.ts';
import type { Draft } from './draft.ts';

/** Sound models that mutants are made of: each call gives a draft of its own. */
export interface Base {
  readonly name: string;
  readonly draft: () => Draft;
}

/** Both containers, both architectures, experts and none, windows and none, and storage types of each kind. */
export async function baseModels(): Promise<readonly Base[]> {
  return [
    gguf('tiny4', 'Q4_0'),
    gguf('tiny21', 'Q8_0'),
    gguf('wide4', 'Q4_K'),
    gguf('llama', 'Q8_0'),
    gguf('llama', 'BF16'),
    await folder('tiny4', 'F32', 1),
    await folder('llama', 'F16', 2),
  ];
}

function gguf(preset: TinyPreset, type: TensorType): Base {
  const content = tinyContent(preset, type, 1);
  return {
    name: `${preset} ${type} GGUF`,
    draft: () => ({
      kind: 'gguf',
      version: content.version,
      metadata: content.metadata.map(([key, value]) => [key, structuredClone(value)]),
      tensors: content.tensors.map((tensor) => ({ ...tensor, data: tensor.data.slice() })),
      edits: [],
    }),
  };
}

async function folder(preset: TinyPreset, type: 'F32' | 'F16', shards: number): Promise<Base> {
  const path = mkdtempSync(join(tmpdir(), 'carrel-base-'));
  try {
    await writeTinyFolder(path, preset, type, 1, shards);
    const files = readdirSync(path).map((name) => [name, readFileSync(join(path, name))] as const);
    return {
      name: `${preset} ${type} safetensors`,
      draft: () => ({ kind: 'folder', files: new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes)])) }),
    };
  } finally {
    rmSync(path, { recursive: true });
  }
}
