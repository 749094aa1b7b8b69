import { expect, test } from 'vitest';
import { controlsOf } from './controls.ts';
import { asked } from '../evidence/evidence.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

const sentence = (text: string, heading: string): FoundSentence => ({
  documentId: 1 as FoundSentence['documentId'],
  name: 'desk.pdf',
  text,
  quote: text,
  isRow: false,
  rank: 0,
  page: 1,
  start: 0,
  pieces: [],
  context: '',
  title: 'Invoice',
  heading,
  before: '',
  above: '',
  below: '',
  surroundings: text,
});
const sentences = [sentence('One desk.', 'Items'), sentence('Two chairs.', 'Items'), sentence('Thanks.', '')];

/** Remembers what was read; the logit is the number of the text. */
function remembering() {
  const read: (readonly [string, readonly string[]])[] = [];
  const rerank = (question: string, texts: readonly string[]): Float32Array => {
    read.push([question, texts]);
    return Float32Array.from(texts, (_, index) => index + 1);
  };
  return { read, rerank };
}

test('each place is read once without its sentence, and the names of the question alone', async () => {
  const question = 'Who is the managing director of Northgate Furniture?';
  const reranker = remembering();
  const controls = await controlsOf(reranker, asked(question, new Map()), sentences);
  expect({ controls, read: reranker.read }).toEqual({
    controls: [
      { place: 1, names: 1 },
      { place: 1, names: 2 },
      { place: 2, names: 3 },
    ],
    read: [
      [question, ['Invoice. Items', 'Invoice']],
      ['northgate furniture', ['Invoice. Items. One desk.', 'Invoice. Items. Two chairs.', 'Invoice. Thanks.']],
    ],
  });
});

test('a question without a name has no control of names', async () => {
  const reranker = remembering();
  const controls = await controlsOf(reranker, asked('how much is the desk?', new Map()), sentences);
  expect([controls.map(({ names }) => names), reranker.read.length]).toEqual([[null, null, null], 1]);
});
