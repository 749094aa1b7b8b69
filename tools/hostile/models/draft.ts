import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeGguf, type GgufTensorData, type GgufValue } from '../../../engine/model/fixtures/gguf-writer.ts';

/** A GGUF file in its parts, which steps change in place before its bytes are made. */
export interface GgufDraft {
  readonly kind: 'gguf';
  version: 2 | 3;
  metadata: [key: string, value: GgufValue][];
  tensors: GgufTensorData[];
  /** Changes of the finished bytes, in order. */
  readonly edits: ((bytes: Buffer) => Buffer)[];
}

/** A folder of safetensors: its files by name. */
export interface FolderDraft {
  readonly kind: 'folder';
  readonly files: Map<string, Buffer>;
}

export type Draft = GgufDraft | FolderDraft;

/** Writes a model into an empty folder; returns the path that a person would import. */
export function writeDraft(draft: Draft, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (draft.kind === 'folder') {
    for (const [name, bytes] of draft.files) writeFileSync(join(folder, name), bytes);
    return folder;
  }
  const path = join(folder, 'model.gguf');
  const whole: Buffer = Buffer.from(writeGguf(draft));
  writeFileSync(
    path,
    draft.edits.reduce((bytes, edit) => edit(bytes), whole),
  );
  return path;
}
