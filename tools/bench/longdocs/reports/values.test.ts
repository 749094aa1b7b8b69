import { expect, test } from 'vitest';
import { companies, type Company } from './companies.ts';
import { reportOf } from './values.ts';

test('a year is printed as a year, an amount in groups of three digits, each also of the years before', () => {
  const { value, figures } = reportOf(companies[0] as Company, 2021);
  expect(['year', 'year-1', 'nextYear', 'short', 'revenue', 'revenue-2'].map(value)).toEqual([
    '2021',
    '2020',
    '2022',
    'Nordwerk',
    figures[0].revenue.toLocaleString('en-US'),
    figures[2].revenue.toLocaleString('en-US'),
  ]);
});

test('a value that nobody knows is an error', () => {
  expect(() => reportOf(companies[0] as Company, 2021).value('nothing')).toThrow('no value for {nothing}');
});
