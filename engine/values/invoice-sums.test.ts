import { expect, it } from 'vitest';
import { invoiceSums } from './invoice-sums.ts';
import { valuesOfType } from './values.ts';

const sums = (text: string): readonly (number | null)[] | null => {
  const found = invoiceSums(valuesOfType(text, 'amount'));
  return found === null ? null : [found.net.size, found.tax.size, found.total.size];
};

it('finds net, tax and total by what adds up, whatever they are called', () => {
  expect(sums('Lamp EUR 60.00, shelf EUR 40.00. Goods EUR 100.00, levy EUR 19.00. You owe us EUR 119.00.')).toEqual([
    100, 19, 119,
  ]);
});

it('finds none where no tax adds up', () => {
  expect(sums('Lamp EUR 60.00, shelf EUR 40.00, together EUR 100.00')).toBe(null);
});
