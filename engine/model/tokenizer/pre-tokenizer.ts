import { badFile } from '../bad-file.ts';
import type { PreTokenizer } from './spec.ts';

/** Names that GGUF files use in `tokenizer.ggml.pre`. */
const ggufNames: ReadonlyMap<string, PreTokenizer> = new Map([
  ['gpt-2', 'gpt-2'],
  ['smollm', 'smollm'],
  ['qwen2', 'qwen2'],
  ['llama-bpe', 'llama-bpe'],
  ['llama3', 'llama-bpe'],
  ['llama-v3', 'llama-bpe'],
]);

/** The pre-tokenizer by its GGUF name. A guess would split text differently than in training, so others are refused. */
export function preTokenizerByGgufName(name: string): PreTokenizer {
  const found = ggufNames.get(name);
  if (found === undefined) throw badFile(`tokenizer.ggml.pre is "${name.slice(0, 40)}", a tokenizer that Carrel does not know`);
  return found;
}
