import { describe, expect, it } from 'vitest';
import { today, toldPlan } from './fixture.ts';
import { withKind } from './kind-left-out.ts';
import { planOf } from './plan.ts';
import { acrossRoute } from './route.ts';

describe('questions that name no kind of document, or one by a pronoun', () => {
  it.each([
    ['which of these need to be renewed before March 2027', 'contracts', 'list: End date [0 <>20878]'],
    ['Was läuft 2026 aus?', 'vertrage', 'list: End date [0 20454..20818]'],
    ['what is due before 1 May 2024', 'invoices', 'list: Due date [0 <>19844]'],
    ['Was ist bis Ende April 2024 zu bezahlen?', 'rechnungen', 'list: Due date [0 ..19843]'],
    ['how many are in euros', 'documents', 'count: Amount [0 EUR..]'],
    ['everything about Spotless', 'documents', 'list: Spotless [0 said]'],
    ['Which suppliers have sent us invoices?', 'invoices', 'list: Seller'],
    ['who signs for Bitwise', 'contracts', 'list: Signatory, Parties [1 contains Bitwise]'],
    ['Mit wem haben wir Verträge?', 'vertrage', 'list: Parties'],
    ['invoice numbers', 'invoices', 'lookup: Invoice number'],
    ['list all deadlines', '', 'lookup: Deadline'],
    ['What are the salaries?', 'contracts', 'lookup: Salary'],
    ['total VAT in 2024', 'invoices', 'sum: VAT, Invoice date [1 19723..20088]'],
    ['how much rent do we pay', 'contracts', 'sum: Rent'],
    ['how old is the oldest contract', 'contract', 'extreme: Date of signing least'],
  ])('%s', (question, kind, plan) => {
    const read = planOf(question, today);
    expect([read.ofKind, toldPlan(read)]).toEqual([kind, plan]);
  });

  it.each([
    'What is the due date?',
    'How high is the rent?',
    'What is the notice period of the lease?',
    'Who is Meyer?',
  ])('an ordinary question stays one: %s', (question) => {
    expect([withKind(question), acrossRoute(question)]).toEqual([question, null]);
  });

  it('a kind that is named stays as it is', () => {
    expect(withKind('Which is the smallest invoice?')).toBe('Which is the smallest invoice?');
  });
});

describe('what documents are as a whole', () => {
  it.each([
    ['welche Rechnungen sind noch offen', 'list: Paid [0 no]'],
    ['which invoices have been paid', 'list: Paid [0 yes]'],
    ['Which invoices from Meyer GmbH are unpaid?', 'list: Paid, Seller [0 no] [1 contains Meyer GmbH]'],
    ['Summe der offenen Rechnungen', 'sum: Total, Paid [1 no]'],
    ['Which invoices must be paid before 1 July 2021?', 'list: Due date [0 <>18809]'],
    ['How many invoices are in pounds?', 'count: Total [0 GBP..]'],
    ['Which contracts are in German?', 'list: Language [0 contains German]'],
    ['Welche Dokumente sind auf Englisch?', 'list: Language [0 contains English]'],
    ['Which contracts are governed by German law?', 'list: Governing law [0 contains German]'],
    ['Wer hat die Verträge unterschrieben?', 'list: Signatory'],
    ['Who signed each letter?', 'list: Sender'],
  ])('%s', (question, plan) => {
    expect(toldPlan(planOf(question, today))).toBe(plan);
  });
});
