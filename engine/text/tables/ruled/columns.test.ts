import { expect, test } from 'vitest';
import { wordsAt } from '../../fixtures/words.ts';
import type { Row } from '../../segments.ts';
import { columnsBetween } from './columns.ts';

/** A line of cells that begin at places; letters are 5 points wide, and so are spaces. */
const lineAt = (baseline: number, ...cells: readonly (readonly [left: number, text: string])[]): Row =>
  cells.flatMap(([left, text]) => wordsAt(left, baseline, text).map((word, at) => ({ ...word, oneSpace: at > 0 })));

/** Where columns end. */
const endsOf = (lines: readonly Row[], cuts: readonly number[] = [], isClosed = false): readonly number[] =>
  columnsBetween(lines, cuts, isClosed).map(({ right }) => right);

test('a space that no line has a word in parts columns', () => {
  expect(endsOf([lineAt(10, [0, 'Rye bread'], [60, '12']), lineAt(22, [0, 'Oats'], [65, '4'])])).toEqual([52.5, 71]);
});

test('few lines may reach over it where the others begin and end alike', () => {
  const rows = [10, 22, 34, 46].map((baseline) => lineAt(baseline, [0, 'Lind'], [60, 'Ruiz'], [120, 'Berg']));
  const across = lineAt(58, [0, 'Hahn'], [60, 'with the new man']);
  expect(endsOf([...rows, across])).toEqual([40, 100, 141]);
});

test('the words of one name, above numbers that end below each other, are no columns', () => {
  const names = wordsAt(60, 10, 'New moon').map((word, at) => ({
    ...word,
    left: word.left + at,
    right: word.right + at,
  }));
  const rows = [lineAt(22, [0, 'Moths'], [90, '14']), lineAt(34, [0, 'Hawks'], [90, '61'])];
  expect(endsOf([[...wordsAt(0, 10, 'Kind'), ...names], ...rows])).toEqual([42.5, 102]);
});

test('between upright rules at both sides only these part columns', () => {
  const rows = [lineAt(10, [0, 'Part'], [40, 'one'], [90, '12']), lineAt(22, [0, 'Part'], [40, 'two'], [90, '14'])];
  expect(endsOf(rows, [80], true)).toEqual([80, 101]);
});
