import { expect, test } from 'vitest';
import { ago, byteSize, count, duration, finePercent, percent, rate, fileSize } from './format.ts';

test('numbers as a person reads them', () => {
  expect([count(0, 'document'), count(1, 'document'), count(5_000, 'document')]).toEqual([
    '0 documents',
    '1 document',
    '5,000 documents',
  ]);
  expect([0.2, 59, 61, 3_600, 7_500].map(duration)).toEqual(['1 s', '59 s', '1 min', '1 h', '2 h 5 min']);
  expect([0.44, 9.96, 42.4].map(rate)).toEqual(['0.4 pages/s', '10.0 pages/s', '42 pages/s']);
  expect([61.2e6, 999.6e6, 16.58e9].map(byteSize)).toEqual(['61 MB', '1.0 GB', '16.6 GB']);
  expect([400, 820_000, 1_234_567, 61e6, 2.44e9].map(fileSize)).toEqual([
    '0.4 kB',
    '820 kB',
    '1.2 MB',
    '61 MB',
    '2.4 GB',
  ]);
  expect([0, 0.003, 0.0449, 1].map(percent)).toEqual(['0 %', '0.3 %', '4 %', '100 %']);
  expect(finePercent(1 / 64)).toBe('1.6 %');
});

test('how long ago', () => {
  const now = Date.UTC(2026, 2, 14, 12);
  const hours = 3_600_000;
  expect(
    [now, now - 5 * 60_000, now - 3 * hours, now - 30 * hours, now - 48 * hours].map((then) => ago(then, now)),
  ).toEqual(['just now', '5 min ago', '3 h ago', 'yesterday', '12 Mar']);
});
