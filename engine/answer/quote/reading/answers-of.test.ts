import { expect, test } from 'vitest';
import { answersOf } from './answers-of.ts';
import type { FoundSentence } from '../sentence/sentences.ts';

const sentence = (before: string, text: string, isRow = false): FoundSentence =>
  ({ title: 'Geige', heading: '', before, text, isRow }) as FoundSentence;
const sentences = [
  sentence('', 'Käthe Schröder baute sie.'),
  sentence('Käthe Schröder baute sie.', 'Ihr Boden ist aus Ahorn.'),
  sentence('Name | Jahr', 'Schröder | 1987', true),
];

/** A reranker whose logits are the lengths of the texts, and the texts it read. */
function measuring() {
  const read: string[] = [];
  const rerank = (_: string, texts: readonly string[]): Float32Array => {
    read.push(...texts);
    return Float32Array.from(texts, ({ length }) => length);
  };
  return { read, rerank };
}
const length = (...parts: readonly string[]): number => parts.join('. ').length;

test('half of the logit of a German sentence that points back is that without the one before', async () => {
  const [reranker, germanReranker] = [measuring(), measuring()];
  const found = await answersOf({ reranker, germanReranker }, { question: 'Wer?', german: true }, sentences);
  const [first, pointing, row] = [
    length('Geige', 'Käthe Schröder baute sie.'),
    length('Geige', 'Käthe Schröder baute sie.', 'Ihr Boden ist aus Ahorn.'),
    length('Geige', 'Name | Jahr', 'Schröder | 1987'),
  ];
  const alone = length('Geige', 'Ihr Boden ist aus Ahorn.');
  expect(found).toEqual([first, (pointing + alone) / 2, row]);
  expect([reranker.read.length, germanReranker.read.length]).toEqual([0, 4]);
});

test('an English question is read by the cross-encoder, each sentence in its place', async () => {
  const [reranker, germanReranker] = [measuring(), measuring()];
  await answersOf({ reranker, germanReranker }, { question: 'Who?', german: false }, sentences);
  expect([reranker.read.length, germanReranker.read.length]).toEqual([3, 0]);
});
