/**
 * Writes engine/model/tokenizer/smollm2-goldens.json: the tokens that llama.cpp makes of many texts with the vocabulary
 * of SmolLM2-135M-Instruct. Needs a llama.cpp binding, which the project does not depend on:
 *
 *   npm install --no-save node-llama-cpp@3.22.1
 *   node tools/fixtures-models/smollm2_goldens.mjs SmolLM2-135M-Instruct.Q4_1.gguf
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { getLlama, LlamaLogLevel } from 'node-llama-cpp';

const folder = new URL('../../engine/model/tokenizer/', import.meta.url);
const texts = JSON.parse(readFileSync(new URL('goldens.json', folder), 'utf8'))[0].cases.map(({ text }) => text);
const llama = await getLlama({ gpu: false, build: 'never', logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath: process.argv[2], vocabOnly: true });
const text = texts.map((each) => ({ text: each, ids: [...model.tokenize(each, false)] }));
// With special tokens recognised, as for a template's own parts.
const prompts = ['<|im_start|>user\nHello there<|im_end|>\n<|im_start|>assistant\n'].map((each) => ({
  text: each,
  ids: [...model.tokenize(each, true)],
}));
const lines = (cases) => cases.map((each) => JSON.stringify(each)).join(',\n');
writeFileSync(
  new URL('smollm2-goldens.json', folder),
  `{"text":[\n${lines(text)}\n],"prompts":[\n${lines(prompts)}\n]}\n`,
);
process.exit();
