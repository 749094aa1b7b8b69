import { expect, it } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';

it.each([
  ['What is the interest rate of each loan?', 'loan agreement', 'list: Interest rate'],
  ['Wie hoch ist der Zinssatz der Darlehen?', 'darlehensvertrage', 'list: Interest rate'],
  ['What is the salary of each employee?', 'employment contract', 'list: Salary'],
  ['Which employee has the highest salary?', 'employment contract', 'extreme: Salary most'],
  ['Wer verdient am wenigsten?', 'employment contract', 'extreme: Salary least'],
  ['Which employees have a non-compete clause?', 'employment contract', 'list: Non-compete [0 said]'],
  ['What is the average net pay?', 'payslips', 'average: Net amount'],
  ['Durchschnittliches Nettogehalt', 'gehaltsabrechnungen', 'average: Net amount'],
  ['Which company has the highest revenue?', 'document', 'extreme: Revenue most'],
  ['Welches Unternehmen hat den höchsten Gewinn?', 'document', 'extreme: Gewinn most'],
  ['Umsatz und Gewinn je Unternehmen', 'document', 'lookup: Umsatz, Gewinn'],
  ['Which loan agreements have a penalty?', 'loan agreements', 'list: Penalty [0 said]'],
  ['Which contracts are with the company Acme Ltd?', 'contracts', 'list: Parties [0 contains Acme Ltd]'],
])('%s', (question, ofKind, told) => {
  const plan = planOf(question, today);
  expect([plan.ofKind, toldPlan(plan)]).toEqual([ofKind, told]);
});
