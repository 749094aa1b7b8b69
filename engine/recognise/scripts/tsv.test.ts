import { expect, test } from 'vitest';
import { wordsOfTsv } from './tsv.ts';

test('words are taken from the table, lines and blank words are not', () => {
  const tsv = [
    '1\t1\t0\t0\t0\t0\t0\t0\t640\t64\t-1\t',
    '4\t1\t1\t1\t1\t0\t8\t8\t600\t40\t-1\t',
    '5\t1\t1\t1\t1\t1\t500\t8\t100\t40\t91.5\tعقد\u200f',
    '5\t1\t1\t1\t1\t2\t400\t8\t90\t40\t88\tإيجار',
    '5\t1\t1\t1\t1\t3\t390\t8\t4\t40\t95\t ',
    'no row',
  ].join('\n');
  expect(wordsOfTsv(tsv)).toEqual([
    { text: 'عقد', confidence: 0.915, left: 500, width: 100 },
    { text: 'إيجار', confidence: 0.88, left: 400, width: 90 },
  ]);
});
