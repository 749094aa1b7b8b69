import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toWireError } from '../../common/errors.ts';
import { notice } from '../../common/messages/notice.ts';
import { writeGguf } from '../model/fixtures/gguf-writer.ts';
import { writeTinyFolder } from '../model/fixtures/tiny-folder.ts';
import { tinyContent, type TinyPreset } from '../model/fixtures/tiny-model.ts';
import { openModel } from '../model/open.ts';
import { tensorTypes, type TensorType } from '../model/tensor-types.ts';
import { prepareModel } from './prepare.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'carrel-finite-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** What comes of preparing a model, and what is left of it. */
async function prepared(path: string, into: string): Promise<unknown> {
  const source = await openModel(path);
  try {
    return await prepareModel(source, join(into, 'prepared')).then(() => 'prepared', toWireError);
  } finally {
    await source.close();
  }
}

/** Bits of float16 and float32 numbers that are not finite. */
const half = { NaN: 0x7e00, Infinity: 0x7c00, '-Infinity': 0xfc00 } as const;

/** Puts a number that is not finite into the last block of a tensor. */
function spoil(type: TensorType, data: Uint8Array, value: keyof typeof half): Uint8Array {
  const spoiled = data.slice();
  const view = new DataView(spoiled.buffer);
  const last = spoiled.length - tensorTypes[type].blockBytes;
  if (type === 'F32') view.setFloat32(last, Number(value), true);
  else if (type === 'BF16') view.setUint16(last, value === 'NaN' ? 0x7fc0 : 0xff80, true);
  else view.setUint16(last + (type === 'Q6_K' ? 208 : 0), half[value], true);
  return spoiled;
}

const notFinite = (tensor: string) => ({
  code: 'bad-file',
  notice: notice('model-weight-not-finite', { tensor }),
});

test.each([
  ['tiny4', 'F32', 'blk.2.ffn_down_exps.weight', 'NaN'],
  ['tiny4', 'Q4_0', 'token_embd.weight', 'Infinity'],
  ['tiny4', 'Q8_0', 'blk.0.attn_q.weight', '-Infinity'],
  ['tiny21', 'Q8_0', 'token_embd.weight', 'NaN'],
  ['tiny21', 'Q4_1', 'output.weight', 'NaN'],
  ['tiny21', 'Q5_0', 'blk.5.ffn_up_exps.weight', 'Infinity'],
  ['tiny21', 'Q5_1', 'blk.5.ffn_gate_exps.weight', 'NaN'],
  ['wide4', 'Q4_K', 'blk.1.attn_output.weight', 'NaN'],
  ['wide4', 'Q5_K', 'blk.1.attn_v.weight', 'Infinity'],
  ['wide4', 'Q6_K', 'blk.1.ffn_gate_exps.weight', 'NaN'],
  ['llama', 'F16', 'blk.2.ffn_up.weight', 'Infinity'],
  ['llama', 'BF16', 'token_embd.weight', 'NaN'],
  ['llama', 'Q8_0', 'output_norm.weight', 'NaN'],
] as const satisfies readonly (readonly [TinyPreset, TensorType, string, keyof typeof half])[])(
  '%s in %s: %s with %s is refused by its name, and nothing is left',
  async (preset, type, name, value) => {
    const content = tinyContent(preset, type, 1);
    const tensors = content.tensors.map((tensor) =>
      tensor.name === name ? { ...tensor, data: spoil(tensor.type, tensor.data, value) } : tensor,
    );
    const into = await folder();
    await writeFile(join(into, 'model.gguf'), writeGguf({ ...content, tensors }));
    expect(await prepared(join(into, 'model.gguf'), into)).toEqual(notFinite(name));
    expect(await readdir(into)).toEqual(['model.gguf']);
  },
);

test('a folder of safetensors is looked at too, an expert among them', async () => {
  const into = await folder();
  const path = await folder();
  await writeTinyFolder(path, 'tiny4', 'F32', 1);
  const file = join(path, 'model.safetensors');
  const bytes = await readFile(file);
  // The weights end with the last layer's last expert.
  bytes.writeFloatLE(NaN, bytes.length - 4);
  await writeFile(file, bytes);
  expect(await prepared(path, into)).toEqual(notFinite('blk.3.ffn_down_exps.weight'));
});

test('the largest numbers there are, and the smallest, are numbers', async () => {
  const content = tinyContent('llama', 'F32', 1);
  const tensors = content.tensors.map((tensor) => {
    const data = tensor.data.slice();
    new DataView(data.buffer).setUint32(0, 0x7f7f_ffff, true);
    new DataView(data.buffer).setUint32(4, 0x0000_0001, true);
    return { ...tensor, data };
  });
  const into = await folder();
  await writeFile(join(into, 'model.gguf'), writeGguf({ ...content, tensors }));
  expect(await prepared(join(into, 'model.gguf'), into)).toBe('prepared');
});
