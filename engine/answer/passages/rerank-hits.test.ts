import { expect, test } from 'vitest';
import { chunkId, documentId } from '../../../common/ids.ts';
import { withBestPart, type FoundHit } from './found-hit.ts';
import { passagesReranked, reranked } from './rerank-hits.ts';

const piece = (part: number, offset: number) => ({ part, label: `${part}`, start: 0, end: 1, offset });

const hit = (index: number): FoundHit => ({
  chunkId: chunkId(index),
  documentId: documentId(1),
  name: 'annual-report_2021.pdf',
  title: '',
  heading: 'Cash flows',
  ordinal: index,
  score: 61 / (61 + index),
  isNamed: false,
  passage: { text: `passage ${index}`, pieces: [piece(index + 1, 0)] },
  best: { part: index + 1, label: '' },
  joined: { text: `passage ${index}`, pieces: [] },
});
const hits = Array.from({ length: passagesReranked + 2 }, (_, index) => hit(index));

/** Reads the fourth text as the best answer, of the others each better than the one before; keeps what was given. */
function reader() {
  const texts: string[] = [];
  const rerank = (_: string, given: readonly string[]): Float32Array => {
    texts.push(...given);
    return Float32Array.from(given, (__, index) => (index === 3 ? given.length : index));
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
    falling: found.every(({ score }, index) => index === 0 || score <= (found[index - 1] as FoundHit).score),
  }).toEqual({
    first: 'annual report 2021. Cash flows. passage',
    read: passagesReranked,
    best: 3,
    others: [passagesReranked, passagesReranked + 1],
    falling: true,
  });
});

test('the best part of a passage that runs over several has the words of the question', () => {
  const [one, two] = ['On the weather of the coast. '.repeat(4), 'On what was spent in the year. '.repeat(4)] as const;
  const passage = { text: `${one}\n${two}`, pieces: [piece(7, 0), piece(8, one.length + 1)] };
  const found = ['spent', 'coast'].map((word) => withBestPart([{ ...hit(0), passage }], new Map([[word, 1]]))[0]?.best);
  expect(found.map((best) => best?.part)).toEqual([8, 7]);
});
