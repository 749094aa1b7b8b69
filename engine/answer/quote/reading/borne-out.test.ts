import { expect, test } from 'vitest';
import { asked } from '../evidence/evidence.ts';
import type { FoundSentence } from '../sentence/sentences.ts';
import { borneOut } from './borne-out.ts';

const sentence = (text: string, heading = '', namesNear = 1) => ({
  sentence: { title: 'Lease', heading, before: '', text, isRow: false } as FoundSentence,
  evidence: { namesNear },
});
const sentences = [sentence('It is due on the 1st.', 'Rent'), sentence('Dogs are welcome.')];
const asks = (question: string) => asked(question, new Map());

test('the odds of an answer are told against both of what else a text may say', async () => {
  const read: (readonly [string, readonly string[]])[] = [];
  const readAnswers = (question: string, texts: readonly string[]): Float32Array => {
    read.push([question, texts]);
    return Float32Array.of(3, 0, 0, -2, 1, -40);
  };
  const odds = await borneOut({ readAnswers }, asks('When is the rent due?'), sentences);
  expect({ odds: odds?.map((each) => Number(each.toFixed(4))), read }).toEqual({
    odds: [Number((3 - Math.log(2)).toFixed(4)), -3],
    read: [['When is the rent due?', ['Lease. Rent. It is due on the 1st.', 'Lease. Dogs are welcome.']]],
  });
});

test('without a model that reads the language nothing is told', async () => {
  expect(await borneOut({}, asks('Wann ist die Miete fällig?'), sentences)).toBe(null);
});

test('a name that only another passage of the document has is read with the title', async () => {
  const read: string[] = [];
  const readAnswers = (_: string, texts: readonly string[]): Float32Array => {
    read.push(...texts);
    return new Float32Array(3 * texts.length);
  };
  await borneOut({ readAnswers }, asks('What does Ada Byron pay?'), [
    sentence('The rent is €900.', '', 0.8),
    sentence('The rent is €900.', '', 0.4),
    sentence('Ada Byron pays €900.'),
    sentence('Jonas Weber pays €900.', '', 0.8),
  ]);
  expect(read).toEqual([
    'Ada Byron, Lease. The rent is €900.',
    'Lease. The rent is €900.',
    'Lease. Ada Byron pays €900.',
    'Lease. Jonas Weber pays €900.',
  ]);
});

test('a number that stands elsewhere is read with the word before it', async () => {
  const read: string[] = [];
  const readAnswers = (_: string, texts: readonly string[]): Float32Array => {
    read.push(...texts);
    return new Float32Array(3 * texts.length);
  };
  await borneOut({ readAnswers }, asks('What is owed on invoice AB-1234/5?'), [sentence('€900 is open.', '', 0.8)]);
  expect(read).toEqual(['invoice AB-1234/5, Lease. €900 is open.']);
});
