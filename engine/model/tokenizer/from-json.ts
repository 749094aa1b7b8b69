import { badFile } from '../bad-file.ts';
import type { Fields } from '../fields.ts';
import { asObject } from '../json.ts';
import { preTokenizerOfJson } from './pre-tokenizer.ts';
import type { TokenizerSpec } from './spec.ts';
import { stopTokens } from './stop-tokens.ts';

/** The files beside tokenizer.json that say which tokens begin and end. */
export interface TokenizerSurroundings {
  readonly config: Fields;
  readonly tokenizerConfig: Fields;
  readonly generation: Fields;
}

/**
 * The tokenizer from a tokenizer.json. Throws `bad-file` for anything but a byte-level BPE of a kind we know.
 *
 * @param vocab the model's vocabulary: embeddings are often padded beyond the tokenizer's, with ids that stand for
 *   nothing
 */
export function tokenizerFromJson(
  json: ReadonlyMap<string, unknown>,
  around: TokenizerSurroundings,
  vocab: number,
): TokenizerSpec {
  const model = asObject(json.get('model'));
  if (model === null || (model.get('type') ?? 'BPE') !== 'BPE') throw badFile('model in tokenizer.json is not a BPE');
  if (model.get('byte_fallback') === true)
    throw badFile('model.byte_fallback in tokenizer.json is set: Carrel reads byte-level BPE');
  if (asObject(json.get('decoder'))?.get('type') !== 'ByteLevel')
    throw badFile('decoder in tokenizer.json is not ByteLevel');
  const tokens = Array.from<string | undefined>({ length: vocab });
  const put = (text: string, id: unknown): number => {
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id >= vocab)
      throw badFile(`the token "${text.slice(0, 40)}" in tokenizer.json has an id outside the vocabulary of ${vocab}`);
    if ((tokens[id] ?? text) !== text) throw badFile(`the id ${id} in tokenizer.json belongs to two tokens`);
    tokens[id] = text;
    return id;
  };
  for (const [text, id] of asObject(model.get('vocab')) ?? []) put(text, id);
  const control = new Set<number>();
  const literal = new Set<number>();
  for (const added of readAddedTokens(json.get('added_tokens')))
    (added.special ? control : literal).add(put(added.text, added.id));
  for (let id = 0; id < vocab; id++) {
    if (tokens[id] !== undefined) continue;
    tokens[id] = `[PAD${id}]`;
    control.add(id);
  }
  const complete = tokens as readonly string[];
  const bos = firstId(idsNamed(around, 'bos', complete));
  const ends = idsNamed(around, 'eos', complete);
  const stop = stopTokens(complete, [...control, ...literal], ends);
  if (stop.size === 0) throw badFile('eos_token_id is missing: no token would end an answer');
  return {
    tokens: complete,
    control,
    literal,
    merges: readMerges(model.get('merges')),
    preTokenizer: preTokenizerOfJson(json.get('pre_tokenizer')),
    nfc: readNfc(json.get('normalizer')),
    ignoreMerges: model.get('ignore_merges') === true,
    bos,
    addBos: around.tokenizerConfig.booleanOr('add_bos_token', false),
    eos: firstId(ends),
    stop,
  };
}

function readAddedTokens(
  value: unknown,
): readonly { readonly text: string; readonly id: unknown; readonly special: boolean }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badFile('added_tokens in tokenizer.json is not a list');
  return value.map((entry: unknown) => {
    const fields = asObject(entry);
    const text = fields?.get('content');
    if (typeof text !== 'string') throw badFile('an entry of added_tokens in tokenizer.json has no content');
    return { text, id: fields?.get('id'), special: fields?.get('special') === true };
  });
}

function readMerges(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw badFile('model.merges in tokenizer.json is not a list');
  return value.map((merge: unknown) => {
    if (typeof merge === 'string') return merge;
    if (Array.isArray(merge) && merge.length === 2 && merge.every((side) => typeof side === 'string'))
      return merge.join(' ');
    throw badFile('an entry of model.merges in tokenizer.json is not two tokens');
  });
}

function readNfc(normalizer: unknown): boolean {
  if (normalizer === null || normalizer === undefined) return false;
  if (asObject(normalizer)?.get('type') === 'NFC') return true;
  throw badFile('normalizer in tokenizer.json is none that Carrel knows');
}

/** Ids under `{name}_token_id` of the generation config and the config, and of the text under `{name}_token`. */
function idsNamed(
  { config, tokenizerConfig, generation }: TokenizerSurroundings,
  name: 'bos' | 'eos',
  tokens: readonly string[],
): readonly number[] {
  const ids = [generation, config].flatMap((fields) => fields.idsOrNone(`${name}_token_id`, tokens.length));
  const text = tokenizerConfig.textOfToken(`${name}_token`);
  const id = text === null ? -1 : tokens.indexOf(text);
  // The tokenizer's own word comes first: config.json of chat models often still has the base model's.
  return id < 0 ? ids : [id, ...ids];
}

function firstId(ids: readonly number[]): number | null {
  return ids[0] ?? null;
}
