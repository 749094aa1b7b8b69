import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { bundledEmbedderDir, readEmbedderBundle } from './bundle.ts';
import { loadEmbedder } from './embedder.ts';
import { textTokenizer } from './tokenizer.ts';

const root = join(import.meta.dirname, '..', '..');
const dir = bundledEmbedderDir(join(root, 'resources'));
const reference = join(root, 'tools', 'make-embedder', 'reference');

/** What `tools/make-embedder/reference.py` computed in float32, with another implementation. */
const texts = JSON.parse(readFileSync(join(reference, 'texts.json'), 'utf8')) as string[];
const tokens = JSON.parse(readFileSync(join(reference, 'tokens.json'), 'utf8')) as number[][];
const vectors = new Float32Array(new Uint8Array(readFileSync(join(reference, 'vectors.bin'))).buffer);

const embedder = await loadEmbedder(dir, { threads: 1 });
afterAll(() => embedder.release());

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const row = (matrix: Float32Array, index: number): Float32Array => matrix.subarray(index * 384, (index + 1) * 384);
const one = async (text: string): Promise<Float32Array> => embedder.embedPassages([text]);

describe('tokens', () => {
  const { config, tokenizer } = readEmbedderBundle(dir);
  const { encode } = textTokenizer(tokenizer, config.maxTokens);

  test('are those of the reference, also where texts are cut', () => {
    expect(texts.map(encode)).toEqual(tokens);
  });

  test('are counted without start and end', () => {
    expect(['', 'a', 'Hello, world!'].map(embedder.countTokens)).toEqual([0, 1, 4]);
  });

  test('are counted by words as the tokenizer counts the whole text', () => {
    const plain = new Tokenizer(tokenizer, {});
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
      fc.constantFrom('x'.repeat(101), 'q'.repeat(100), 'unbelievably-long, UNBELIEVABLY long!'),
      fc
        .array(
          fc.constantFrom(
            'naïve',
            'Straße',
            'tokens',
            '[SEP]',
            '[MASK]',
            '東京',
            'x.y',
            '\u00a0',
            '\u2028',
            '\n',
            '\t',
            'e\u0301',
            'ﬁ',
          ),
          { maxLength: 60 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(embedder.countTokens(each)).toBe(plain.encode(each, { add_special_tokens: false }).ids.length);
      }),
      { numRuns: 300 },
    );
  });

  test('fit the model, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1_500 }), (text) => {
        const ids = encode(text);
        expect([ids[0], ids.at(-1), ids.length <= 512]).toEqual([101, 102, true]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('vectors', () => {
  test('point where the float32 reference points', async () => {
    const found = await embedder.embedPassages(texts);
    const cosines = texts.map((text, index) => ({
      text: text.slice(0, 40),
      cosine: dot(row(found, index), row(vectors, index)),
    }));
    expect(texts.length).toBe(50);
    expect(cosines.filter(({ cosine }) => cosine < 0.99)).toEqual([]);
  });

  test('have length 1 and one size', async () => {
    const found = await embedder.embedPassages(['', 'short', 'long '.repeat(2_000)]);
    expect(found.length).toBe(3 * embedder.info.dimension);
    for (let index = 0; index < 3; index++) expect(dot(row(found, index), row(found, index))).toBeCloseTo(1, 5);
  });

  test('do not depend on the texts beside them', async () => {
    const together = await embedder.embedPassages(texts.slice(0, 10));
    expect(row(together, 7)).toEqual(await one(texts[7] ?? ''));
  });

  test('tell meanings apart', async () => {
    const question = await embedder.embedQuery('How much medicine does the patient get?');
    const dose = dot(question, await one('Twice daily, five milligrams of the drug were administered.'));
    const fruit = dot(question, await one('Bananas are rich in potassium.'));
    expect(dose).toBeGreaterThan(fruit + 0.2);
  });
});

test('a cancelled call stops before the next text', async () => {
  const controller = new AbortController();
  const pending = embedder.embedPassages(texts, controller.signal);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ code: 'cancelled' });
});

test('a folder without a model is an error that names it', async () => {
  await expect(loadEmbedder(reference, { threads: 1 })).rejects.toMatchObject({
    code: 'bad-file',
    notice: { code: 'embedder-incomplete', params: { dir: reference, what: expect.stringContaining('config.json') } },
  });
});
