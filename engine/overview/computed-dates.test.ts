import { expect, test } from 'vitest';
import { valuesOfType } from '../values/values.ts';
import { computedDates } from './computed-dates.ts';

const computed = (text: string): readonly string[] =>
  computedDates(text, valuesOfType(text, 'date'), valuesOfType(text, 'duration')).map(
    ({ normal, start, end }) => `${normal} «${text.slice(start, end)}»`,
  );

test.each([
  ['payable 30 days after 3 May 2021', ['2021-06-02 «30 days after 3 May 2021»']],
  ['two weeks before 1 March 2024', ['2024-02-16 «two weeks before 1 March 2024»']],
  ['within three months from 30 November 2023', ['2024-02-29 «three months from 30 November 2023»']],
  ['innerhalb von 14 Tagen nach dem 28.02.2023', ['2023-03-14 «14 Tagen nach dem 28.02.2023»']],
  ['one year prior to 29 February 2024', ['2023-02-28 «one year prior to 29 February 2024»']],
])('%s', (text, expected) => {
  expect(computed(text)).toEqual(expected);
});

test.each([
  'ten working days after 3 May 2021',
  '30 days after delivery',
  '30 days after May 2021',
  'for 30 days, and on 3 May 2021 the keys are handed over',
])('nothing is computed: %s', (text) => {
  expect(computed(text)).toEqual([]);
});
