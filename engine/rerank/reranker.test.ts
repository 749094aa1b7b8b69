import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundledRerankerDir, loadReranker } from './reranker.ts';

const dir = bundledRerankerDir(join(import.meta.dirname, '..', '..', 'resources'));
const reranker = await loadReranker(dir, { threads: 1 });
afterAll(() => reranker.release());

const question = 'How long is the notice period?';

test('numbers are those of the reference', async () => {
  // By the packages tokenizers 0.23 and onnxruntime 1.32 of Python, with the same files.
  const reference: readonly (readonly [string, number])[] = [
    ['Lease Agreement No. 1000: Termination. Either party may end the lease by giving 30 days written notice.', -0.09],
    ['Lease Agreement No. 1000', -11.16],
    ['Bananas are rich in potassium.', -11.27],
    ['The notice period is three months. '.repeat(120), 6.47],
    ['', -10.67],
  ];
  const scores = await reranker.rerank(
    question,
    reference.map(([text]) => text),
  );
  // Products of whole numbers are rounded in another order on other processors.
  const apart = reference.map(([text, score], index) => ({
    text: text.slice(0, 30),
    off: Math.abs((scores[index] ?? 0) - score),
  }));
  expect(apart.filter(({ off }) => !(off < 0.6))).toEqual([]);
});

test('what answers comes before what only has the same words', async () => {
  const texts = [
    'The notice period is defined in clause 4.',
    'The notice period is three months to the end of a quarter.',
    'Notice is hereby given to all members.',
  ];
  const scores = await reranker.rerank(question, texts);
  expect(scores.indexOf(Math.max(...scores))).toBe(1);
});

test('a cancelled call stops before the next text', async () => {
  const controller = new AbortController();
  const pending = reranker.rerank(question, ['one', 'two'], controller.signal);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ code: 'cancelled' });
});

test('a folder without a model is an error that names it', async () => {
  await expect(loadReranker(import.meta.dirname, { threads: 1 })).rejects.toMatchObject({
    code: 'bad-file',
    notice: { code: 'reranker-incomplete', params: { dir: import.meta.dirname } },
  });
});
