import { badFile } from '../bad-file.ts';
import type { Fields } from '../fields.ts';
import { preTokenizerByGgufName } from './pre-tokenizer.ts';
import type { TokenizerSpec } from './spec.ts';
import { stopTokens } from './stop-tokens.ts';

/** Values of `tokenizer.ggml.token_type` that differ from a normal token. */
const tokenTypes = { unknown: 2, control: 3, userDefined: 4, unused: 5 } as const;

/** The tokenizer from a GGUF's metadata. */
export function tokenizerFromGguf(fields: Fields): TokenizerSpec {
  const model = fields.string('tokenizer.ggml.model');
  if (model !== 'gpt2')
    throw badFile(`tokenizer.ggml.model is "${model.slice(0, 40)}"; Carrel reads byte-level BPE ("gpt2")`);
  const tokens = fields.strings('tokenizer.ggml.tokens');
  const types = fields.numbers('tokenizer.ggml.token_type');
  if (types.length !== tokens.length)
    throw badFile(`tokenizer.ggml.token_type has ${types.length} entries for ${tokens.length} tokens`);
  const control = new Set<number>();
  const literal = new Set<number>();
  for (let id = 0; id < tokens.length; id++) {
    const type = types[id];
    if (type === tokenTypes.control || type === tokenTypes.unknown || type === tokenTypes.unused) control.add(id);
    else if (type === tokenTypes.userDefined) literal.add(id);
  }
  const preTokenizer = preTokenizerByGgufName(fields.string('tokenizer.ggml.pre'));
  const id = (name: string): number | null => fields.idOrNull(`tokenizer.ggml.${name}_token_id`, tokens.length);
  const stop = stopTokens(tokens, [...control, ...literal], [id('eos'), id('eot')]);
  if (stop.size === 0) throw badFile('tokenizer.ggml.eos_token_id is missing: no token would end an answer');
  return {
    tokens,
    control,
    literal,
    merges: fields.strings('tokenizer.ggml.merges'),
    preTokenizer,
    nfc: false,
    ignoreMerges: preTokenizer === 'llama-bpe',
    bos: id('bos'),
    addBos: fields.booleanOr('tokenizer.ggml.add_bos_token', preTokenizer === 'llama-bpe'),
    eos: id('eos'),
    stop,
  };
}
