import { open } from 'node:fs/promises';
import { checkTensors } from '../architectures/check-tensors.ts';
import { architectureByName } from '../architectures/registry.ts';
import { Fields } from '../fields.ts';
import type { ModelSource } from '../source.ts';
import { TensorFiles, type StoredTensor } from '../tensor-files.ts';
import { tokenizerFromGguf } from '../tokenizer/from-gguf.ts';
import { readGgufHeader, type GgufHeader } from './header.ts';

/**
 * Opens a GGUF file: reads and checks its header, and leaves the weights on disk. Throws `bad-file` with a sentence
 * that names the key or tensor, or Node's own error when the file cannot be opened.
 */
export async function openGguf(path: string): Promise<ModelSource> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const header = readGgufHeader(file.fd, size);
    const fields = new Fields(header.metadata);
    const architecture = architectureByName(fields.string('general.architecture'));
    const stored = storedTensors(header);
    const config = architecture.configFromGguf(fields, new Set(stored.keys()));
    checkTensors(stored, architecture.expectedTensors(config));
    const tokenizer = tokenizerFromGguf(fields);
    const files = new TensorFiles([file], stored);
    return {
      format: 'gguf',
      config,
      tensors: stored,
      tokenizer,
      chatTemplate: fields.has('tokenizer.chat_template') ? fields.string('tokenizer.chat_template') : null,
      read: (name) => files.read(name),
      readInto: (name, offset, target) => files.readInto(name, offset, target),
      fingerprint: () => files.fingerprint([{ file: 0, position: 0, byteLength: header.headerBytes }]),
      close: () => files.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function storedTensors(header: GgufHeader): ReadonlyMap<string, StoredTensor> {
  return new Map(
    header.tensors.map(({ name, dims, type, byteLength, offset }) => [
      name,
      { name, dims, type, byteLength, parts: [{ file: 0, position: header.dataStart + offset, byteLength }] },
    ]),
  );
}
