import { badFile } from '../bad-file.ts';
import { asObject } from '../json.ts';
import { splitPatterns } from './patterns.ts';
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
  if (found === undefined)
    throw badFile(`tokenizer.ggml.pre is "${name.slice(0, 40)}", a tokenizer that Carrel does not know`);
  return found;
}

/**
 * The pre-tokenizer described by `pre_tokenizer` of a tokenizer.json: the known one that cuts by the same expressions.
 */
export function preTokenizerOfJson(value: unknown): PreTokenizer {
  const steps = asObject(value)?.get('type') === 'Sequence' ? asObject(value)?.get('pretokenizers') : [value];
  const cuts = Array.isArray(steps) ? steps.flatMap(cutsOf) : [];
  const found = (Object.keys(splitPatterns) as PreTokenizer[]).find(
    (name) => splitPatterns[name].join('\n') === cuts.join('\n'),
  );
  if (found === undefined) throw badFile('pre_tokenizer in tokenizer.json is none that Carrel knows');
  return found;
}

/** The expressions by which one step cuts. */
function cutsOf(value: unknown): readonly string[] {
  const step = asObject(value);
  switch (step?.get('type')) {
    case 'ByteLevel':
      if (step.get('add_prefix_space') === true)
        throw badFile('pre_tokenizer.add_prefix_space in tokenizer.json is set');
      return step.get('use_regex') === false ? [] : splitPatterns['gpt-2'];
    case 'Digits':
      if (step.get('individual_digits') === true) return ['\\p{N}'];
      break;
    case 'Split': {
      const pattern = asObject(step.get('pattern'))?.get('Regex');
      if (typeof pattern === 'string' && step.get('behavior') === 'Isolated' && step.get('invert') !== true)
        return [pattern];
      break;
    }
  }
  throw badFile('pre_tokenizer in tokenizer.json has a step that Carrel does not know');
}
