import { expect, test } from 'vitest';
import { companies } from './companies.ts';
import { figuresOf } from './figures.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

test('statements add up, and one year goes on where the year before ended', () => {
  const wrong = companies.flatMap((company) =>
    [...figuresOf(company).values()].flatMap((year, index, all) => {
      const before = all[index - 1];
      const pairs: readonly (readonly [string, number, number])[] = [
        ['segments', sum(year.bySegment), year.revenue],
        ['regions', sum(year.byRegion), year.revenue],
        ['cash', year.lastCash + year.cashChange, year.cash],
        ['cash of the year before', before?.cash ?? year.lastCash, year.lastCash],
        ['balance', year.totalLiabilities + year.equity, year.totalAssets],
        ['profit', year.pretax - year.tax, year.netIncome],
      ];
      return pairs.filter(([, a, b]) => a !== b).map(([what]) => `${company.short} ${year.year}: ${what}`);
    }),
  );
  expect(wrong).toEqual([]);
});
