import { expect, test } from 'vitest';
import type { Hit } from '../../common/domain/passage.ts';
import { chunkId, documentId } from '../../common/ids.ts';
import { passagesReranked, reranked } from './rerank-hits.ts';

const hit = (index: number): Hit => ({
  chunkId: chunkId(index),
  documentId: documentId(1),
  name: 'annual-report_2021.pdf',
  title: '',
  heading: 'Cash flows',
  ordinal: index,
  score: 61 / (61 + index),
  isNamed: false,
  passage: { text: `passage ${index}`, pieces: [] },
  joined: { text: `passage ${index}`, pieces: [] },
});
const hits = Array.from({ length: passagesReranked + 2 }, (_, index) => hit(index));

/** Reads the last text as the best answer, and keeps what it was given. */
function reader() {
  const texts: string[] = [];
  const rerank = (_: string, given: readonly string[]): Float32Array => {
    texts.push(...given);
    return Float32Array.from(given, (__, index) => index);
  };
  return { texts, rerank };
}

test('the first passages come in the order in which they answer, the others after them', async () => {
  const { texts, rerank } = reader();
  const found = await reranked({ rerank }, 'What was spent on cash flows?', hits);
  const order = found.map(({ ordinal }) => ordinal);
  expect({
    first: texts[0],
    read: texts.length,
    best: order[0],
    others: order.slice(passagesReranked),
    falling: found.every(({ score }, index) => index === 0 || score <= (found[index - 1] as Hit).score),
  }).toEqual({
    first: 'annual report 2021. Cash flows. passage 0',
    read: passagesReranked,
    best: passagesReranked - 1,
    others: [passagesReranked, passagesReranked + 1],
    falling: true,
  });
});

test('words in a row and other languages keep the order of search', async () => {
  const { texts, rerank } = reader();
  const queries = ['cash flows', 'Wie hoch war der Cashflow im Jahr 2021?'];
  const found = await Promise.all(queries.map((query) => reranked({ rerank }, query, hits)));
  expect([...found, texts]).toEqual([hits, hits, []]);
});
