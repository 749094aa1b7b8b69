import { expect, it } from 'vitest';
import type { AcrossCell } from '../../../common/domain/across.ts';
import { meets } from './condition.ts';

const cell = (value: string, size: number | null = null): AcrossCell =>
  ({ value, size, text: value, confidence: 1 }) as unknown as AcrossCell;

it('a condition that is turned round leaves out what meets it, and not what is not said', () => {
  const named = { column: 0, is: 'contains', values: ['Acme Ltd'], denied: true } as const;
  const range = { column: 0, is: 'between', least: 1, most: 5, inclusive: true, currency: '', denied: true } as const;
  expect([
    meets(named, cell('Acme Limited'), []),
    meets(named, cell('Brandt GmbH'), []),
    meets(named, null, []),
    meets(range, cell('3', 3), []),
    meets(range, cell('7', 7), []),
    meets(range, null, []),
  ]).toEqual([false, true, null, false, true, null]);
});

it('a month without a year is that of any year', () => {
  const july = { column: 0, is: 'between', least: null, most: null, inclusive: true, currency: '', month: 7 } as const;
  expect([
    meets(july, cell('2025-07-03', 20272), []),
    meets(july, cell('2024-07', 19905), []),
    meets(july, cell('2025-08-03', 20303), []),
    meets(july, cell('2025', 20089), []),
  ]).toEqual([true, true, false, null]);
});

it('a day without a year is that of any year, and unknown of a month', () => {
  const day = {
    column: 0,
    is: 'between',
    least: null,
    most: null,
    inclusive: true,
    currency: '',
    month: 7,
    day: 3,
  } as const;
  expect([
    meets(day, cell('2025-07-03', 20272), []),
    meets(day, cell('2024-07-03', 19907), []),
    meets(day, cell('2025-07-04', 20273), []),
    meets(day, cell('2025-07', 20270), []),
    meets(day, cell('2025-08-03', 20303), []),
  ]).toEqual([true, true, false, null, false]);
});

it('what is left unless the document says yes', () => {
  const unless = { column: 0, is: 'unless' } as const;
  expect([null, cell('no'), cell('yes')].map((each) => meets(unless, each, []))).toEqual([true, true, false]);
});
