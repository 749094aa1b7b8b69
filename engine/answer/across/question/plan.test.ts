import { describe, expect, it } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';
import { acrossRoute } from './route.ts';

const questions: readonly (readonly [string, string])[] = [
  ['Which contracts are governed by the law of Munich?', 'list: Governing law [0 contains Munich]'],
  ['How many contracts have a notice period of more than 60 days?', 'count: Notice period [0 60<>]'],
  ['List the notice period and the rent of every lease', 'list: Notice period, Rent'],
  ['Which invoices are over EUR 5,000?', 'list: Total [0 EUR5000<>]'],
  ['Which invoices are between 1,000 and 2,000 euros?', 'list: Total [0 EUR1000..2000]'],
  ['What is the total of all invoices?', 'sum: Total'],
  ['What is the total of each invoice?', 'list: Total'],
  [
    'What is the total of all invoices from Brightwater Plumbing in 2023?',
    'sum: Total, Invoice date, Seller [1 19358..19722] [2 contains Brightwater Plumbing]',
  ],
  ['How much did we pay in all invoices of 2024?', 'sum: Total, Invoice date [1 19723..20088]'],
  ['Which contracts with Acme GmbH end before 2025?', 'list: End date, Parties [0 <>20089] [1 contains Acme GmbH]'],
  ['Which contracts have no confidentiality clause?', 'list: Confidentiality [0 not-said]'],
  ['Which contracts allow subletting?', 'list: Subletting [0 yes]'],
  ['Which contracts forbid assignment?', 'list: Assignment [0 no]'],
  [
    'Which leases have a rent above 1,000 euros and a deposit of at least 3,000 euros?',
    'list: Rent, Deposit [0 EUR1000<>] [1 EUR3000..]',
  ],
  ['List the penalties for breach, contract by contract.', 'list: Penalty'],
  ['In which contracts does the duty of secrecy last four years or longer?', 'list: Confidentiality period [0 1460..]'],
  ['Which agreements are older than 1 January 2018?', 'list: Date of signing [0 <>17532]'],
  ['Which agreements do not limit liability?', 'list: Liability cap [0 not-said]'],
  ['Which contracts do not renew automatically?', 'list: Automatic renewal [0 no]'],
  ['Which contracts have an automatic renewal clause?', 'list: Automatic renewal [0 yes]'],
  ['Wie lang ist die Kündigungsfrist in den einzelnen Verträgen?', 'list: Notice period'],
  ['Wie viele der Verträge sehen Hamburg als Gerichtsstand vor?', 'count: Jurisdiction [0 contains Hamburg]'],
  ['Which company issued each invoice?', 'list: Seller'],
  ['Who is each invoice from?', 'list: Seller'],
  ['Who is each letter to?', 'list: Recipient'],
  ['When is each letter from?', 'list: Date'],
  ['How many invoices did we send to Acme GmbH?', 'count: Buyer [0 contains Acme GmbH]'],
  ['What is the total of the quotations in the letters?', 'sum: Amount, Offer [1 yes]'],
  ['Which contract has the highest liability cap in euros?', 'extreme: Liability cap [0 EUR..] most'],
  ['Welches Datum nennt jeder Brief als Frist?', 'list: Deadline'],
  ['Which contract ends last?', 'extreme: End date most'],
  ['What is the earliest invoice?', 'extreme: Invoice date least'],
  ['Which contract has the longest term?', 'extreme: Term most'],
  ['What is the highest rent in all leases?', 'extreme: Rent most'],
  ['For each letter, who is the sender?', 'lookup: Sender'],
  ['Who are the parties of each contract?', 'list: Parties'],
  ['How many letters did Helen Marsh write?', 'count: Sender [0 contains Helen Marsh]'],
  ['Which letters were written in March 2021?', 'list: Date [0 18687..18717]'],
  ['Give me every agreement that mentions arbitration', 'list: Arbitration [0 said]'],
  ['Which documents mention asbestos?', 'list: Asbestos [0 said]'],
  ['How many invoices are there?', 'count:'],
  ['Welche Verträge haben eine Kündigungsfrist von mehr als drei Monaten?', 'list: Notice period [0 90<>]'],
  ['Wie viele Rechnungen liegen über 5.000 Euro?', 'count: Total [0 EUR5000<>]'],
  ['Welche Verträge enthalten keine Vertraulichkeitsklausel?', 'list: Confidentiality [0 not-said]'],
  ['Wie hoch ist die Summe aller Rechnungen der Müller GmbH?', 'sum: Total, Seller [1 contains Müller GmbH]'],
  ['Welche Verträge unterliegen dem Recht von München?', 'list: Governing law [0 contains München]'],
  ['For every contract: how much notice has to be given?', 'lookup: Notice period'],
  ['Which agreements are silent on the governing law?', 'list: Governing law [0 not-said]'],
  ['Which agreements did Acme plc conclude?', 'list: Parties [0 contains Acme plc]'],
  ['How many bills did Acme Ltd receive?', 'count: Buyer [0 contains Acme Ltd]'],
  ['How much did Acme Ltd charge in all?', 'sum: Total, Seller [1 contains Acme Ltd]'],
  ['How much did we pay Acme Ltd in total?', 'sum: Total, Seller [1 contains Acme Ltd]'],
  ['What do the offers add up to?', 'sum: Amount, Offer [1 yes]'],
  ['What is the date of the oldest invoice?', 'extreme: Invoice date least'],
  ['Which documents mention Munich?', 'list: Munich [0 said]'],
  ['Which documents name Marta Lindqvist?', 'list: Marta Lindqvist [0 said]'],
  ['Which contracts name Cork as the place of jurisdiction?', 'list: Jurisdiction [0 contains Cork]'],
  ['Which contracts mention Cork in the preamble?', 'list: Cork [0 said]'],
  ['What does each invoice come to?', 'list: Total'],
  ['For how many contracts has the law of Ireland been chosen?', 'count: Governing law [0 contains Ireland]'],
  ['Can you list which contracts expire in 2025?', 'list: End date [0 20089..20453]'],
  ['Which contracts can be ended within 30 days?', 'list: Notice period [0 ..30]'],
  ['Which contracts have a fee between 1,000 and 2,000 pounds a month?', 'list: Fee [0 GBP1000..2000]'],
  ['Compare the notice periods of all contracts.', 'list: Notice period'],
  ['How many letters demand money?', 'count: Demand for payment [0 yes]'],
  ['Which contracts name Helen Marsh?', 'list: Helen Marsh [0 said]'],
  ['Which files are about Marta Lindqvist?', 'list: Marta Lindqvist [0 said]'],
  ['Welche Dokumente nennen Marta Lindqvist?', 'list: Marta Lindqvist [0 said]'],
  ['Bei wie vielen Verträgen sind die Gerichte in Bremen zuständig?', 'count: Jurisdiction [0 contains Bremen]'],
  ['Mit welcher Frist kann jeder der Verträge gekündigt werden?', 'list: Notice period'],
  ['Wie viel hat Brandt GmbH insgesamt berechnet?', 'sum: Total, Seller [1 contains Brandt GmbH]'],
  ['Welcher Vertrag endet zuletzt?', 'extreme: End date most'],
];

describe('what a question asks of every document', () => {
  it.each(questions)('%s', (question, plan) => {
    expect(toldPlan(planOf(question, today))).toBe(plan);
  });

  it('has further columns behind its own, none twice', () => {
    const { columns } = planOf('What is the notice period of every contract?', today, [
      'the fee',
      'notice period',
      ' ',
    ]);
    expect(columns.map(({ heading, type }) => `${heading}: ${type}`)).toEqual([
      'Notice period: duration',
      'Fee: amount',
    ]);
  });
});

it.each([
  'What is the notice period of the lease?',
  'How many days of holiday does Marta have?',
  'Who is the landlord?',
  'What does the contract say about overtime?',
  'Summarise all contracts',
  'Wie lang ist die Kündigungsfrist?',
  'What do the papers say about sleep?',
  'Who signed the contract?',
  'Compare the contract with Acme Ltd and the contract with Brandt GmbH',
  'How much do we pay each month?',
  'What is the due date?',
  'Was zahlen wir im Monat?',
])('an ordinary question: %s', (question) => {
  expect(acrossRoute(question)).toBeNull();
});

it('a question that may be about one document is not sure', () => {
  const of = (question: string) => acrossRoute(question)?.sure ?? 0;
  expect([of('Which contract mentions the harbour?') < 0.7, of('Which contracts mention the harbour?') > 0.7]).toEqual([
    true,
    true,
  ]);
});

it('the total of one document stands in that document; it is not added up from all of them', () => {
  const kinds = (asked: readonly string[]) => asked.map((question) => acrossRoute(question)?.kind ?? null);
  expect(
    kinds([
      'What is the total amount due on the invoice of November 2022?',
      'What is the total of the invoice from Harbour Ltd?',
      'How much is the rent in the lease?',
      'Wie hoch ist die Summe der Rechnung vom 3. Mai?',
    ]),
  ).toEqual([null, null, null, null]);
  expect(
    kinds([
      'What is the total amount due on the invoices of November 2022?',
      'What is the total of all invoices from Harbour Ltd?',
      'What is the total rent in the leases?',
      'Wie hoch ist die Summe der Rechnungen vom Mai?',
    ]),
  ).toEqual(['sum', 'sum', 'sum', 'sum']);
});
