import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceOfError } from '../../../common/messages/sentence.ts';
import { joinSafetensors, writeSafetensors } from '../fixtures/safetensors-writer.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { writeTinyFolder } from '../fixtures/tiny-folder.ts';
import { openSafetensors } from './open.ts';

/** A folder with a good model, to break something in. */
async function goodFolder(shards = 1): Promise<string> {
  const folder = await temporaryFolder();
  await writeTinyFolder(folder, 'tiny4', 'F32', 1, shards);
  return folder;
}

async function problem(folder: string): Promise<string> {
  try {
    await (await openSafetensors(folder)).close();
    return 'opened';
  } catch (error) {
    return error instanceof Error && 'code' in error
      ? `${String(error.code)}: ${sentenceOfError(error).replace('This model file can’t be used: ', '')}`
      : String(error);
  }
}

async function withJson(
  folder: string,
  name: string,
  change: (json: Record<string, unknown>) => unknown,
): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>)));
}

const eight = new Uint8Array(8);
const one = (dtype: string, shape: unknown, offsets: unknown): string =>
  JSON.stringify({ a: { dtype, shape, data_offsets: offsets } });

describe('a safetensors file that breaks the rules is refused with the tensor and the field', () => {
  const cases: readonly (readonly [name: string, file: Uint8Array, message: string])[] = [
    ['short', new Uint8Array(7), 'it is too short for a safetensors file'],
    [
      'header length',
      Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255),
      "the header's length is 18446744073709552000, more than the file or the limit of 16777216 bytes allow",
    ],
    [
      'header beyond the file',
      Uint8Array.of(3, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d),
      "the header's length is 3, more than the file or the limit of 16777216 bytes allow",
    ],
    [
      'no JSON',
      joinSafetensors('{"a":', eight),
      'the safetensors header is not valid JSON (Unexpected end of JSON input)',
    ],
    ['no object', joinSafetensors('[]', eight), 'the safetensors header is not a JSON object'],
    ['nesting', joinSafetensors('['.repeat(100_000), eight), 'the safetensors header is nested deeper than 32'],
    [
      'duplicate name',
      joinSafetensors('{"a":{},"b":1,"\\u0061":{}}', eight),
      'the safetensors header has the key a twice',
    ],
    [
      'duplicate field',
      joinSafetensors('{"a":{"dtype":"F32","dtype":"F16"}}', eight),
      'the safetensors header has the key dtype twice',
    ],
    ['entry', joinSafetensors('{"a":1}', eight), 'the entry of a is not an object'],
    [
      'dtype',
      joinSafetensors(one('F8_E4M3', [8], [0, 8]), eight),
      'the tensor a is stored as F8_E4M3; Carrel reads F32, F16, BF16',
    ],
    ['shape', joinSafetensors(one('F32', [2, -1], [0, 8]), eight), 'the shape of a is not a list of 1 to 4 integers'],
    [
      'too many dimensions',
      joinSafetensors(one('F32', [1, 1, 1, 1, 2], [0, 8]), eight),
      'the shape of a is not a list of 1 to 4 integers',
    ],
    [
      'product that overflows',
      joinSafetensors(one('F32', [2 ** 40, 2 ** 40], [0, 8]), eight),
      'the shape of a is impossible: 1099511627776 × 1099511627776',
    ],
    ['offsets', joinSafetensors(one('F32', [2], [0]), eight), 'data_offsets of a are not two integers'],
    [
      'offsets against shape',
      joinSafetensors(one('F32', [2], [0, 4]), eight),
      'data_offsets of a span 4 bytes, its type and shape 8',
    ],
    ['gap', joinSafetensors(one('F32', [1], [4, 8]), eight), 'data_offsets of a leave a gap or overlap another tensor'],
    [
      'overlap',
      joinSafetensors(
        '{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}',
        eight,
      ),
      'data_offsets of b leave a gap or overlap another tensor',
    ],
    [
      'beyond the end',
      joinSafetensors(one('F32', [4], [0, 16]), eight),
      'the tensor a reaches beyond the end of the file',
    ],
    ['trailing', joinSafetensors(one('F32', [1], [0, 4]), eight), '4 bytes follow the last tensor'],
    [
      'foreign tensor',
      writeSafetensors([{ name: 'model.layers.0.self_attn.q_proj.bias', dtype: 'F32', shape: [2], data: eight }]),
      'it has the tensor model.layers.0.self_attn.q_proj.bias, which the architecture smallthinker does not have',
    ],
  ];

  test.for(cases)('%s', async ([, file, message]) => {
    const folder = await goodFolder();
    await writeFile(join(folder, 'model.safetensors'), file);
    expect(await problem(folder)).toBe(`bad-file: ${message}.`);
  });
});

describe('a folder that breaks the rules', () => {
  test.for([
    '../model.safetensors',
    '/etc/model.safetensors',
    'sub/model.safetensors',
    '..\\model.safetensors',
    '.safetensors',
    'model.bin',
    'a\0.safetensors',
  ])('the index may not name the file %j', async (file) => {
    const folder = await goodFolder(2);
    await withJson(folder, 'model.safetensors.index.json', (index) => ({
      ...index,
      weight_map: { ...(index['weight_map'] as object), 'model.norm.weight': file },
    }));
    expect(await problem(folder)).toBe(
      'bad-file: weight_map names for model.norm.weight a file that is not a safetensors file of the same folder.',
    );
  });

  test('a shard that is missing', async () => {
    const folder = await goodFolder(2);
    await rm(join(folder, 'model-00002-of-00002.safetensors'));
    expect(await problem(folder)).toBe('bad-file: the file model-00002-of-00002.safetensors is missing.');
  });

  test('an index that names another shard for a tensor', async () => {
    const folder = await goodFolder(2);
    await withJson(folder, 'model.safetensors.index.json', (index) => ({
      ...index,
      weight_map: {
        ...(index['weight_map'] as object),
        'model.embed_tokens.weight': 'model-00002-of-00002.safetensors',
      },
    }));
    expect(await problem(folder)).toBe(
      'bad-file: the index does not name model-00001-of-00002.safetensors for the tensor model.embed_tokens.weight.',
    );
  });

  test('a config that contradicts the weights', async () => {
    const folder = await goodFolder();
    await withJson(folder, 'config.json', (config) => ({ ...config, moe_num_primary_experts: 9 }));
    expect(await problem(folder)).toBe('bad-file: the dimensions of blk.0.ffn_gate_inp.weight are 64 × 8, not 64 × 9.');
  });

  test.for([
    [{ rope_scaling: { type: 'yarn', factor: 4 } }, 'rope_scaling is yarn: Carrel cannot run scaled positions'],
    [{ rope_layout: [1, 1, 1] }, 'rope_layout has 3 entries for 4 layers'],
    [{ rope_layout: [1, 1, 2, 1] }, 'rope_layout has entries other than 0 and 1'],
    [{ moe_num_active_primary_experts: 9 }, 'it uses 9 experts of 8 for each token'],
    [{ num_key_value_heads: 3 }, 'the number of key-value heads, 3, does not divide the number of heads, 4'],
    [{ rms_norm_eps: 0 }, 'rms_norm_eps is 0, not a number above 0'],
    [{ vocab_size: 1e9 }, 'vocab_size is 1000000000, not an integer from 1 to 1048576'],
    [{ moe_primary_router_apply_softmax: 'yes' }, 'moe_primary_router_apply_softmax is "yes", not true or false'],
  ] as const)('config.json with %j', async ([change, message]) => {
    const folder = await goodFolder();
    await withJson(folder, 'config.json', (config) => ({ ...config, ...change }));
    expect(await problem(folder)).toBe(`bad-file: ${message}.`);
  });

  test.for([
    [{ model: { type: 'Unigram' } }, 'model in tokenizer.json is not a BPE'],
    [{ normalizer: { type: 'Lowercase' } }, 'normalizer in tokenizer.json is none that Carrel knows'],
    [{ pre_tokenizer: { type: 'Whitespace' } }, 'pre_tokenizer in tokenizer.json has a step that Carrel does not know'],
    [{ pre_tokenizer: null }, 'pre_tokenizer in tokenizer.json has a step that Carrel does not know'],
    [
      { added_tokens: [{ id: 320, content: '<|im_end|>', special: true }] },
      'the token "<|im_end|>" in tokenizer.json has an id outside the vocabulary of 320',
    ],
    [
      { added_tokens: [{ id: 5, content: '<|im_end|>', special: true }] },
      'the id 5 in tokenizer.json belongs to two tokens',
    ],
  ] as const)('tokenizer.json with %j', async ([change, message]) => {
    const folder = await goodFolder();
    await withJson(folder, 'tokenizer.json', (json) => ({ ...json, ...change }));
    expect(await problem(folder)).toBe(`bad-file: ${message}.`);
  });

  test('a head that is tied but shipped all the same is left out', async () => {
    const folder = await temporaryFolder();
    await writeTinyFolder(folder, 'tiny21', 'F32', 1);
    await withJson(folder, 'config.json', (config) => ({ ...config, tie_word_embeddings: true }));
    const source = await openSafetensors(folder);
    await source.close();
    expect({ tied: source.config.tiedHead, head: source.tensors.has('output.weight') }).toEqual({
      tied: true,
      head: false,
    });
  });
});
