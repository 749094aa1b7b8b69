import { expect, it } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';

it.each([
  [
    'Contracts that have a deposit and a notice period of six months',
    'list: Deposit, Notice period [0 said] [1 180..180]',
  ],
  ['Which contracts with a penalty end in 2025?', 'list: End date, Penalty [0 20089..20453] [1 said]'],
  [
    'Welche Verträge mit einer Kaution haben eine Kündigungsfrist von sechs Monaten?',
    'list: Notice period, Deposit [0 180..180] [1 said]',
  ],
  ['Contracts with neither a deposit nor a penalty', 'list: Deposit, Penalty [0 not-said] [1 not-said]'],
  [
    'Welche Verträge haben weder eine Kaution noch eine Vertragsstrafe?',
    'list: Deposit, Penalty [0 not-said] [1 not-said]',
  ],
  // What is compared is no more than that.
  ['Contracts with a notice period of more than 60 days', 'list: Notice period [0 60<>]'],
  ['Which contracts have an automatic renewal clause?', 'list: Automatic renewal [0 yes]'],
])('%s', (question, plan) => {
  expect(toldPlan(planOf(question, today))).toBe(plan);
});
