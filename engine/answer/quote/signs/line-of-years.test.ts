import { expect, test } from 'vitest';
import { asked } from '../evidence/evidence.ts';
import { ofLineOfYears } from './line-of-years.ts';

const of = (question: string, text: string, isRow = true): number =>
  ofLineOfYears(asked(question, new Map()), { text, isRow });

const bought = 'Treasury shares acquired · 2019: (482) · 2018: (391) · 2017: –';
const ending = 'Balance at end of year · 2022: 6,493 · 2021: 4,980';

test.each([
  ['Who bought most from Ostrander in 2019?', bought, -4],
  ['Wer hat 2019 am meisten gekauft?', 'Umsatzerlöse · 31.12.2019: 4.229,1 · 31.12.2018: 3.988,0', -4],
  ['Who made most goals in 2022?', 'Marta Keller · 2022: 31 · 2021: 12', 0],
  ['Who is the auditor?', 'Auditor · 2022: Pruefwerk LLP · 2021: Pruefwerk LLP', 0],
  ['How many shares were bought in 2019?', bought, 0],
  ['How large was the backlog at the end of 2022?', ending, -4],
  ['What was the balance at the end of 2022?', ending, 0],
  ['How large was the backlog at the end of 2022?', 'Backlog at end of year · 2022: 1,619 · 2021: 1,502', 0],
  ['Wie viel Heizöl war Ende 2022 da?', 'Stand am Ende des Jahres · 2022: 6.493', -4],
  ['Wie hoch war der Saldo Ende 2022?', 'Saldo am Ende des Jahres · 2022: 6.493', 0],
])('%s: %s', (question, text, sum) => {
  expect(of(question, text)).toBe(sum);
});

test('a sentence is no line of a statement', () => {
  expect(of('Who paid?', 'Paid · 2022: 12', false)).toBe(0);
});
