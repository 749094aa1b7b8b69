import { expect, test } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';

test.each([
  ['Who are the two sides of each contract?', 'list: Parties'],
  ['Wer sind die Partner der Verträge?', 'list: Parties'],
  ['How long after the end must we keep our mouths shut, for each lease?', 'lookup: Confidentiality period'],
  ['For each contract, how long do we have to keep quiet about it?', 'lookup: Confidentiality period'],
  ['Which contracts remain silent on the governing law?', 'list: Governing law [0 not-said]'],
  ['Welche Verträge schweigen zur Haftung?', 'list: Liability cap [0 not-said]'],
  ['Wie lange müssen wir nach jedem Vertrag dichthalten?', 'list: Confidentiality period'],
  ['Which contracts bind us to secrecy?', 'list: Confidentiality [0 yes]'],
  ['Which contracts can we leave within a month?', 'list: Notice period [0 ..30]'],
  ['Which leases run for more than a year?', 'list: Term [0 365<>]'],
  ['Which contracts cost over €500 a month?', 'list: Fee [0 EUR500<>]'],
  ['Which contract ties us down the longest?', 'extreme: Term most'],
  ['Leases that bind us for more than two years', 'list: Term [0 730<>]'],
  ['How long are we tied to each contract?', 'list: Term'],
  ['Wie lange sind wir an jeden Vertrag gebunden?', 'lookup: Term'],
  ['How can we get out of each lease?', 'list: Notice period'],
  ['How do we end the contracts with Acme Ltd: what notice?', 'list: Notice period, Parties [1 contains Acme Ltd]'],
  ['Wie kommt man aus den einzelnen Verträgen heraus, mit welcher Frist?', 'list: Notice period'],
  ['Welche Verträge laufen ohne Kündigung weiter?', 'list: Automatic renewal [0 yes]'],
  ['Which leases go on if nobody gives notice?', 'list: Automatic renewal [0 yes]'],
  ['Which contracts carry on automatically if we do nothing?', 'list: Automatic renewal [0 yes]'],
  ['Bei wie vielen Verträgen ist Kiel Gerichtsstand?', 'count: Jurisdiction [0 contains Kiel]'],
  ['In welchen Verträgen ist Holt GmbH Vermieter?', 'list: Landlord [0 contains Holt GmbH]'],
  ['Where did somebody have to leave a deposit? Contracts please.', 'list: Deposit [0 said]'],
  ['What did we sign between 2016 and 2018? Contracts only', 'list: Date of signing [0 16801..17896]'],
  ['When did we sign each of them? (contracts)', 'list: Date of signing'],
  ['Bis zu welchem Betrag wird in den Verträgen gehaftet?', 'lookup: Liability cap'],
  ['Wie viele Verträge drohen eine Strafe an?', 'count: Penalty [0 said]'],
  ['What do the deposits of all leases add up to?', 'sum: Deposit'],
  ['How much is on each bill?', 'list: Total'],
  ['How much money does each letter talk about?', 'list: Amount'],
  ['What sum does every letter ask for?', 'list: Amount'],
  ['Who has been billed, invoice by invoice?', 'list: Buyer'],
  ['Rechnungen an Tanzhaus Nord GmbH', 'list: Buyer [0 contains Tanzhaus Nord GmbH]'],
  ['Bills for Acme Ltd', 'list: Buyer [0 contains Acme Ltd]'],
])('%s', (question, plan) => {
  expect(toldPlan(planOf(question, today))).toBe(plan);
});
