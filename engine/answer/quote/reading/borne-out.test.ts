import { expect, test } from 'vitest';
import type { FoundSentence } from '../sentence/sentences.ts';
import { borneOut } from './borne-out.ts';

const sentences = [
  { title: 'Lease', heading: 'Rent', before: '', text: 'It is due on the 1st.', isRow: false },
  { title: 'Lease', heading: '', before: '', text: 'Dogs are welcome.', isRow: false },
] as FoundSentence[];

test('the odds of an answer are told against both of what else a text may say', async () => {
  const read: (readonly [string, readonly string[]])[] = [];
  const readAnswers = (asked: string, texts: readonly string[]): Float32Array => {
    read.push([asked, texts]);
    return Float32Array.of(3, 0, 0, -2, 1, -40);
  };
  const odds = await borneOut({ readAnswers }, 'When is the rent due?', sentences);
  expect({ odds: odds?.map((each) => Number(each.toFixed(4))), read }).toEqual({
    odds: [Number((3 - Math.log(2)).toFixed(4)), -3],
    read: [['When is the rent due?', ['Lease. Rent. It is due on the 1st.', 'Lease. Dogs are welcome.']]],
  });
});

test('without a model that reads the language nothing is told', async () => {
  expect(await borneOut({}, 'Wann ist die Miete fällig?', sentences)).toBe(null);
});
