import { expect, test } from 'vitest';
import { bareMonthsIn } from './bare-months.ts';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';

test.each([
  ['Which invoices are due in July?', 'list: Due date [0 month 7]'],
  ['Welche Rechnungen sind im Juli fällig?', 'list: Due date [0 month 7]'],
  ['Which letters came in March?', 'list: Date [0 month 3]'],
  ['What is the total of all invoices from March?', 'sum: Total, Invoice date [1 month 3]'],
  ['Welche Verträge wurden im März unterschrieben?', 'list: Date of signing [0 month 3]'],
  ['How many invoices are from June?', 'count: Invoice date [0 month 6]'],
  ['Which invoices are dated 3 July?', 'list: Invoice date [0 month 7 day 3]'],
  ['Welche Rechnungen sind vom 3. Juli?', 'list: Invoice date [0 month 7 day 3]'],
  ['Which letters were written on July 3rd?', 'list: Date [0 month 7 day 3]'],
  ['Which invoices are due in July 2025?', 'list: Due date [0 20270..20300]'],
])('%s', (question, plan) => {
  expect(toldPlan(planOf(question, today))).toBe(plan);
});

test.each([
  'Which letters are from June Carter?',
  'What may be paid in July 2025?',
  'Runs from March to May',
  'until 3 July',
  'on 3 July 2025',
  'from 3 to 9 July',
])('no month and no day of any year: %s', (question) => {
  expect(bareMonthsIn(question)).toEqual([]);
});
