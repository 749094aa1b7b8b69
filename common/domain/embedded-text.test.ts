import { expect, test } from 'vitest';
import { embeddedText } from './embedded-text.ts';

const text = (words: string): string => embeddedText({ name: '', title: '', heading: '', text: words });

test('a passage is embedded behind the names of what it stands in', () => {
  const place = {
    name: 'NORDWERK_2021_10K.pdf',
    title: 'Annual report',
    heading: 'Cash flows',
    text: 'Interest paid.',
  };
  expect([embeddedText(place), embeddedText({ ...place, title: 'NORDWERK 2021 10K', heading: '' })]).toEqual([
    'NORDWERK 2021 10K\nAnnual report\nCash flows\nInterest paid.',
    'NORDWERK 2021 10K\nInterest paid.',
  ]);
});

test('numbers are left out, names that have digits stay', () => {
  expect({
    row: text('Purchases of property\t$(1,577)\t(1,373)\t12.5%'),
    name: text('Item K019285 of form 10-K, § 12a'),
    money: text('The fee is €1.500,00 per month.'),
    lines: text('Net sales 2021 2020\nCost 7 8'),
    numbersOnly: text('1,577 1,373'),
  }).toEqual({
    row: 'Purchases of property',
    name: 'Item K019285 of form 10-K, § 12a',
    money: 'The fee is per month.',
    lines: 'Net sales \nCost',
    numbersOnly: '1,577 1,373',
  });
});
