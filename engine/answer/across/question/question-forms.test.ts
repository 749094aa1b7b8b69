import { describe, expect, it } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';

const kinds: Readonly<Record<string, readonly (readonly [question: string, plan: string])[]>> = {
  'each in other words': [
    ['Wie lang ist jeweils die Kündigungsfrist der Verträge?', 'list: Notice period'],
    ['Wann sind die Rechnungen jeweils fällig?', 'list: Due date'],
    ['Welche Frist nennen die Briefe jeweils?', 'list: Deadline'],
    ['When are the invoices each due?', 'list: Due date'],
    ['When were the contracts signed, respectively?', 'list: Date of signing'],
    ['What are the notice periods in our contracts?', 'lookup: Notice period'],
    ['Show the parties of the contracts.', 'list: Parties'],
    ['Make a list of all deadlines in the letters.', 'lookup: Deadline'],
  ],
  'what is paid': [
    ['What do we pay each month under each contract?', 'list: Fee'],
    ['What do we pay per month for each contract?', 'lookup: Fee'],
    ['What must we pay for every invoice?', 'lookup: Total'],
    ['How much is payable under each invoice?', 'list: Total'],
    ['What is the monthly payment under every agreement?', 'list: Fee'],
    ['Was kostet jeder Vertrag im Monat?', 'list: Fee'],
    ['How much VAT is charged on each invoice?', 'list: VAT'],
    ['What would a breach cost under each contract?', 'list: Penalty'],
  ],
  'whose the first or the largest is': [
    ['Which supplier sent the largest invoice?', 'extreme: Total, Seller most'],
    ['Which customer has the highest invoice?', 'extreme: Total, Buyer most'],
    ['Who wrote the oldest letter?', 'extreme: Date, Sender least'],
    ['With whom do we have the contract with the highest fee?', 'extreme: Fee, Parties most'],
    ['Welcher Lieferant hat die höchste Rechnung gestellt?', 'extreme: Total, Seller most'],
    ['Wer hat den ältesten Brief geschrieben?', 'extreme: Date, Sender least'],
  ],
  'values beside a condition': [
    ['List contracts with Acme Ltd and their notice periods.', 'list: Notice period, Parties [1 contains Acme Ltd]'],
    [
      'Show all invoices from Acme Ltd with their due dates and totals.',
      'list: Due date, Total, Seller [2 contains Acme Ltd]',
    ],
    [
      'Which contracts are with Acme Ltd, and when were they signed?',
      'list: Date of signing, Parties [1 contains Acme Ltd]',
    ],
    [
      'What are the notice periods of the contracts with Acme Ltd?',
      'list: Notice period, Parties [1 contains Acme Ltd]',
    ],
    [
      'List all contracts signed in 2021 with their governing law.',
      'list: Governing law, Date of signing [1 18628..18992]',
    ],
    ['Zeige alle Rechnungen von Acme GmbH mit Gesamtbetrag.', 'list: Total, Seller [1 contains Acme GmbH]'],
    ['How much is each invoice to Acme Ltd?', 'list: Total, Buyer [1 contains Acme Ltd]'],
  ],
  'several names': [
    [
      'Compare the notice periods of the contracts with Acme Ltd and Falcon Inc.',
      'list: Notice period, Parties [1 contains Acme Ltd | Falcon Inc]',
    ],
    [
      'Compare the totals of the invoices from Acme Ltd with those from Falcon Inc.',
      'list: Total, Seller [1 contains Acme Ltd | Falcon Inc]',
    ],
    ['Which contracts are with Anna Bell or Brandt GmbH?', 'list: Parties [0 contains Anna Bell | Brandt GmbH]'],
    ['Which contracts are with Oakes and Fenner LLP?', 'list: Parties [0 contains Oakes and Fenner LLP]'],
  ],
  averages: [
    ['What is the average fee of the contracts?', 'average: Fee'],
    ['What is the average notice period of our contracts?', 'average: Notice period'],
    ['How much is an invoice on average?', 'average: Total'],
    ['What’s the average total of invoices from Acme Ltd?', 'average: Total, Seller [1 contains Acme Ltd]'],
    ['Wie hoch ist der durchschnittliche Rechnungsbetrag?', 'average: Total'],
    ['Wie hoch sind die Rechnungen im Durchschnitt?', 'average: Total'],
  ],
  'sums without the word': [
    ['What do all the contracts cost per month altogether?', 'sum: Fee'],
    ['How much has Acme Ltd invoiced in total?', 'sum: Total, Seller [1 contains Acme Ltd]'],
    ['Sum of all invoices issued in 2021', 'sum: Total, Invoice date [1 18628..18992]'],
  ],
  'letters by what they are for': [
    ['How many complaints are there?', 'count: Complaint [0 yes]'],
    ['Which reminders did we get?', 'list: Demand for payment [0 yes]'],
    ['How much do all the estimates come to?', 'sum: Amount, Offer [1 yes]'],
    ['How many offers did we get by letter after 1 May 2021?', 'count: Date, Offer [0 18748<>] [1 yes]'],
    ['Wie viele Kündigungen gibt es?', 'count: Cancellation [0 yes]'],
    ['Was machen alle Kostenvoranschläge zusammen aus?', 'sum: Amount, Offer [1 yes]'],
  ],
  'two sentences': [
    ['Where do we pay more than EUR 300 a month? List the contracts.', 'list: Fee [0 EUR300<>]'],
    ['Where is the applicable law missing? Which contracts?', 'list: Governing law [0 not-said]'],
    ['Was ist im Mai 2022 zu zahlen? Zeige die Rechnungen.', 'list: Due date [0 19113..19143]'],
    ['I am tidying up. Show me all complaints.', 'list: Complaint [0 yes]'],
  ],
  'stretches of a year': [
    ['Which invoices are dated between March and May 2022?', 'list: Invoice date [0 19052..19143]'],
    ['Which letters were written in Q2 2021?', 'list: Date [0 18718..18808]'],
    ['What is the total of the invoices of the second half of 2022?', 'sum: Total, Invoice date [1 19174..19357]'],
    ['Welche Rechnungen sind von März bis Mai 2022?', 'list: Invoice date [0 19052..19143]'],
    ['Welche Verträge wurden im 1. Quartal 2020 unterschrieben?', 'list: Date of signing [0 18262..18352]'],
  ],
  'no kind of document': [
    ['How much was invoiced in 2022?', 'sum: Total, Invoice date [1 18993..19357]'],
    ['What is the highest limit of liability?', 'extreme: Liability cap most'],
    ['What is the shortest notice period?', 'extreme: Notice period least'],
  ],
  'what is the same': [
    ['Which contracts have the same notice period?', 'list: Notice period [0 shared]'],
    ['Welche Rechnungen haben denselben Betrag?', 'list: Total [0 shared]'],
  ],
  'what is missing': [
    ['In which contracts is a notice period missing?', 'list: Notice period [0 not-said]'],
    ['Which contracts have unlimited liability?', 'list: Liability cap [0 not-said]'],
    ['Which leases make no mention of a deposit?', 'list: Deposit [0 not-said]'],
    ['In welchen Verträgen fehlt eine Kündigungsfrist?', 'list: Notice period [0 not-said]'],
    ['In welchen Verträgen ist kein Gerichtsstand genannt?', 'list: Jurisdiction [0 not-said]'],
  ],
  'what is not so': [
    ['Which invoices are not from Acme Ltd?', 'list: Seller [0 not contains Acme Ltd]'],
    ['Which contracts were not signed in 2021?', 'list: Date of signing [0 not 18628..18992]'],
    ['Which agreements simply end when their term is over?', 'list: Automatic renewal [0 no]'],
    ['Which agreements won’t renew?', 'list: Automatic renewal [0 no]'],
    ['Welche Verträge enden automatisch?', 'list: Automatic renewal [0 no]'],
  ],
  'one of several letters': [
    ['Which offer is the cheapest?', 'extreme: Amount, Offer [1 yes] least'],
    ['How many letters from 2021 are complaints?', 'count: Date, Complaint [0 18628..18992] [1 yes]'],
    ['Who sent the reminders?', 'list: Sender, Demand for payment [1 yes]'],
    ['Which letters ask for a reply before 1 June 2022?', 'list: Deadline [0 <>19144]'],
  ],
  'each of many, by their verb': [
    ['When do the contracts with Acme Ltd end?', 'list: End date, Parties [1 contains Acme Ltd]'],
    ['From whom is each bill?', 'list: Seller'],
    ['To whom is each letter?', 'list: Recipient'],
    ['Letters written after 1 July 2021', 'list: Date [0 18809<>]'],
    ['In welchen Briefen wird etwas gekündigt?', 'list: Cancellation [0 yes]'],
    ['When was which contract signed?', 'list: Date of signing'],
    ['Bis wann ist welche Rechnung zu bezahlen?', 'list: Due date'],
    ['For every letter, who wrote it and when?', 'lookup: Sender, Date'],
  ],
  'what goes with its words': [
    ['List the invoices with a VAT amount of more than EUR 500.', 'list: VAT [0 EUR500<>]'],
    ['Which contracts last at least 36 months?', 'list: Term [0 1095..]'],
    ['Welche Rechnungen sind zwischen 1.000 und 5.000 Euro hoch?', 'list: Total [0 EUR1000..5000]'],
    ['Which agreements have both a penalty and a liability cap?', 'list: Penalty, Liability cap [0 said] [1 said]'],
    ['Tell me the liability caps in all agreements above 100,000 euros.', 'list: Liability cap [0 EUR100000<>]'],
    ['How much do we owe Acme Ltd in total?', 'sum: Total, Seller [1 contains Acme Ltd]'],
    ['Welche Verträge unterliegen Schweizer Recht?', 'list: Governing law [0 contains Schweiz]'],

    ['In which place must disputes be settled under each contract?', 'list: Jurisdiction'],
    ['What is the contract period of each agreement?', 'list: Term'],
    ['What is the latest payment date for each invoice?', 'lookup: Due date'],
    ['What does each invoice come to before VAT?', 'list: Net amount'],
    ['Which invoices did we receive from Acme Ltd?', 'list: Seller [0 contains Acme Ltd]'],
    ['Which invoices were paid by Acme Ltd?', 'list: Buyer [0 contains Acme Ltd]'],
    ['In which leases does secrecy end after three years at the latest?', 'list: Confidentiality period [0 ..1095]'],
    ['In how many contracts is the notice period no longer than 30 days?', 'count: Notice period [0 ..30]'],
    ['Wie hoch ist die Vergütung in den einzelnen Verträgen?', 'list: Fee'],
  ],
  'forms without a verb, counted, forgotten, added up': [
    ['How many agreements cap liability?', 'count: Liability cap [0 said]'],
    ['In wie vielen Verträgen gibt es ein Wettbewerbsverbot?', 'count: Non-compete [0 said]'],
    ['Which leases forgot the governing law?', 'list: Governing law [0 not-said]'],
    ['Verträge, in denen die Geheimhaltung fehlt', 'list: Confidentiality [0 not-said]'],
    ['agreements we signed in 2020 or later', 'list: Date of signing [0 18262..]'],
    ['Verträge über 1.000 Euro im Monat', 'list: Fee [0 EUR1000<>]'],
    ['fees of all agreements added up', 'sum: Fee'],
    ['Add the rents of all leases together', 'sum: Rent'],
    ['biggest bill', 'extreme: Total most'],
    ['Which firm issued which bill?', 'list: Seller'],
    ['Wer sind die Vertragspartner in den Verträgen?', 'lookup: Parties'],
    ['Wer hat sich beschwert?', 'list: Complaint [0 said]'],
    ['Wie viel Geld wird in den einzelnen Briefen verlangt?', 'list: Amount'],
    ['Which agreements stop by themselves at the end?', 'list: Automatic renewal [0 no]'],
    ['What notice do we have with Acme Ltd?', 'list: Notice period, Parties [1 contains Acme Ltd]'],
    ['Which contracts require insurance?', 'list: Insurance [0 said]'],
    ['How much notice must we give Acme Ltd?', 'list: Notice period, Parties [1 contains Acme Ltd]'],
    ['For how many months is every lease signed?', 'list: Term'],
    ['List the invoice numbers of all invoices', 'list: Invoice number'],
  ],
  'German law and names beside nouns': [
    ['Welche Verträge unterliegen deutschem Recht?', 'list: Governing law [0 contains deutsch]'],
    ['Welche Verträge richten sich nach dem Recht von Hamburg?', 'list: Governing law [0 contains Hamburg]'],
    ['Liste alle Rechnungen mit Rechnungsnummer, Datum und Betrag auf.', 'list: Invoice number, Invoice date, Total'],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, questions) => {
  it.each(questions)('%s', (question, plan) => {
    expect(toldPlan(planOf(question, today))).toBe(plan);
  });
});
