import { describe, expect, it } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { planOf } from './plan.ts';

const kinds: Readonly<Record<string, readonly (readonly [question: string, plan: string])[]>> = {
  'words that only say where documents lie, or that some may not say it': [
    ['Give me the date of every contract in this library.', 'list: Date of signing'],
    ['What is the deposit of each lease, if there is any?', 'list: Deposit'],
    ['Wie hoch ist die Vertragsstrafe in jedem Vertrag, falls vorhanden?', 'lookup: Penalty'],
    ['What is the notice period of each agreement, where it is stated?', 'list: Notice period'],
  ],
  'what is asked stands behind': [
    ['Deposits over EUR 900: which leases?', 'list: Deposit [0 EUR900<>]'],
    ['Notice periods of more than 60 days – which agreements?', 'list: Notice period [0 60<>]'],
    ['Due dates, all of them', 'lookup: Due date'],
    ['VAT of the invoices to Acme Ltd: how much altogether?', 'sum: VAT, Buyer [1 contains Acme Ltd]'],
    ['What do the deposits come to, across all leases?', 'sum: Deposit'],
  ],
  'reasons and denials': [
    ['Where are we free to compete because the agreement contains no non-compete?', 'list: Non-compete [0 not-said]'],
    [
      'Which contracts are neither under the law of Malta nor under that of Jersey?',
      'list: Governing law [0 not contains Malta | Jersey]',
    ],
    ['In which agreements is the notice period left open?', 'list: Notice period [0 not-said]'],
    ['Which leases leave the term open?', 'list: Term [0 not-said]'],
  ],
  'each in more words': [
    ['Say, contract by contract, which courts are competent.', 'list: Jurisdiction'],
    ['How far ahead must we declare that we quit each lease?', 'list: Notice period'],
    ['Auf welche Zeit ist jeder Vertrag geschlossen?', 'list: Term'],
    ['Due dates, one row per invoice', 'lookup: Due date'],
    ['Show our letters with their deadlines.', 'list: Deadline'],
    ['On what day was each agreement concluded?', 'list: Date of signing'],
    ['How long do the leases with Acme Ltd last?', 'list: Term, Parties [1 contains Acme Ltd]'],
    ['What is payable under every lease?', 'list: Fee'],
    ['What is the newest of those leases?', 'extreme: Date of signing most'],
    ['Which lease lasts the longest time?', 'extreme: Term most'],
    ['How many reminders did people send?', 'count: Demand for payment [0 yes]'],
  ],
  'duties and what is not there': [
    ['Contracts where no governing law can be seen', 'list: Governing law [0 not-said]'],
    ['Which contracts do not oblige us to confidentiality?', 'list: Confidentiality [0 not-said]'],
    ['Wie viele Verträge, in denen wir schweigen müssen?', 'count: Confidentiality [0 yes]'],
  ],
  'who bills and who is billed': [
    ['Total billed by Acme Ltd', 'sum: Total, Seller [1 contains Acme Ltd]'],
    ['Sum invoiced to Acme Ltd', 'sum: Total, Buyer [1 contains Acme Ltd]'],
    ['Who was charged in each bill?', 'list: Buyer'],
    ['To whom is each bill addressed?', 'list: Buyer'],
    ['Who is each letter addressed to?', 'list: Recipient'],
    ['Who are the letters written to?', 'list: Recipient'],
    ['An wen ist jeder Brief gerichtet?', 'list: Recipient'],
    ['Von wem kommen die Rechnungen?', 'list: Seller'],
  ],
  'attributes without a verb, and others': [
    ['Due dates of the invoices from Acme Ltd', 'list: Due date, Seller [1 contains Acme Ltd]'],
    ['Dates of the letters to Anna Bell', 'list: Date, Recipient [1 contains Anna Bell]'],
    ['What is due in May 2022?', 'list: Due date [0 19113..19143]'],
    ['Mean total of the invoices', 'average: Total'],
    ['Bis wann muss jede Rechnung beglichen werden?', 'list: Due date'],
    ['List the VAT of each bill.', 'list: VAT'],
    ['Mit welcher Frist können wir Brandt GmbH kündigen?', 'list: Notice period, Parties [1 contains Brandt GmbH]'],
    ['Bei welchem Vertrag ist die Laufzeit am kürzesten?', 'extreme: Term least'],
    ['Which lease can we leave quickest, judging by its notice period?', 'extreme: Notice period least'],
    ['Add up the letters of complaint.', 'sum: Amount, Complaint [1 yes]'],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, questions) => {
  it.each(questions)('%s', (question, plan) => {
    expect(toldPlan(planOf(question, today))).toBe(plan);
  });
});
