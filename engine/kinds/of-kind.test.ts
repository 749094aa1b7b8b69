import { expect, it } from 'vitest';
import type { AskedDocument } from '../../common/domain/asked-document.ts';
import { documentId } from '../../common/ids.ts';
import { documentsOfKind, isNoneOfKind, isOfKind, kindAsked } from './of-kind.ts';

const document = (name: string, opening: string, more: Partial<AskedDocument> = {}): AskedDocument => ({
  documentId: documentId(1),
  name,
  folder: '',
  title: '',
  language: '',
  readable: true,
  coming: false,
  opening,
  ...more,
});

it.each([
  ['contract', document('1.pdf', 'Service Agreement No. 7\n\nbetween A Ltd and B Ltd')],
  ['contract', document('2.pdf', 'Mietvertrag\n\nzwischen Frau A und Herrn B')],
  ['invoice', document('3.pdf', 'Northgate Furniture\n\nInvoice N-7713\nTotal due: 5')],
  ['invoice', document('4.pdf', 'Müller GmbH\n\nRechnung Nr. 12')],
  [
    'letter',
    document('5.pdf', 'Seagate Insurance\n\nYour invoice 26\n\nDear Ms Lindqvist,\nThank you.\nYours sincerely'),
  ],
  ['letter', document('6.eml', 'Cancellation of our contract\n\nDear Sir or Madam,\n\nYours faithfully')],
  ['report', document('7.pdf', 'Energy report 2023 to 2025')],
  [null, document('8.pdf', 'Ruhe ist von 22 bis 6 Uhr, auch zwischen 13 und 15 Uhr.')],
])('the kind %s by a document’s own words', (kind, asked) => {
  expect(kindAsked(asked)).toBe(kind);
});

it('all documents, where the question names no kind, or none is of it', () => {
  const [lease, employment, invoice] = [
    document('lease.pdf', 'Residential lease\n\nBetween A and B'),
    document('work.pdf', 'Contract of employment\n\nBetween A and B'),
    document('invoice.pdf', 'Invoice 7'),
  ] as const;
  const all = [lease, employment, invoice];
  expect([
    documentsOfKind(all, 'contracts'),
    documentsOfKind(all, 'employment contracts'),
    documentsOfKind(all, 'documents'),
    documentsOfKind(all, 'offers'),
  ]).toEqual([[lease, employment], [employment], all, all]);
});

const engagement =
  'Letter of engagement\n\n3 May 2021\n\nDear Ms Lund,\n\nThis letter is the contract between Moor LLP and you. ' +
  'Either of us may end it on notice. We keep your affairs confidential, our liability is limited, and the law of ' +
  'Malta applies.';
const feeNote =
  'Fee note\n\nHollis & Grey\nRef. 20345\n\nFees 400.00\nVAT 76.00\nNow payable: 476.00, by 3 May 2021 please';

it('a document may be of several kinds by what it has, whatever it is called', () => {
  const kinds = ['contract', 'invoice', 'letter'] as const;
  const of = (opening: string, more: Partial<AskedDocument> = {}): readonly string[] =>
    kinds.filter((kind) => isOfKind(document('9.pdf', opening, more), kind));
  expect([
    of(engagement),
    of(feeNote),
    of('A page of notes', { folder: 'Our contracts' }),
    of('A page of notes'),
  ]).toEqual([['contract', 'letter'], ['invoice'], ['contract'], []]);
});

it.each([
  'Subscription order no. 7\n\nCustomer\tHolt Ltd\nProvider\tAna Ruiz\nCommitted period\t2 years\n\nThe provider ' +
    'pays no compensation over EUR 500. Law: Malta. Courts of Valletta. The subscription rolls forward.',
  'Memorandum of understanding\n\nParties: Holt Ltd; Ana Ruiz\n\nValidity: two years. Revocation: one month in ' +
    'advance. Law: Malta. Judge: Valletta. Breach: penalty of EUR 500.',
  'Bestellschein\n\nBesteller\tHolt GmbH\nAnbieter\tAna Ruiz\nMindestdauer\t2 Jahre\n\nBedingungen\nAbbestellt wird ' +
    'einen Monat im Voraus. Streitigkeiten gehören nach Bremen.',
])('a contract by what it settles: %s', (opening) => {
  expect(isOfKind(document('9.pdf', opening), 'contract')).toBe(true);
});

it('a letter that ends a contract is none', () => {
  const letter =
    'Kündigung meines Stromvertrags\n\nGuten Tag,\n\nich kündige zum 3. Mai 2021.\n\nMit freundlichen Grüßen';
  expect(isOfKind(document('9.pdf', letter), 'contract')).toBe(false);
});

it('whether there is none of the kind that is named; an offer may be a letter', () => {
  const all = [document('lease.pdf', 'Residential lease\n\nBetween A and B')];
  expect(
    ['certificates', 'leases', 'documents', 'offers', 'reminders'].map((asked) => isNoneOfKind(all, asked)),
  ).toEqual([true, false, false, false, false]);
});

it('an offer and a payslip add up, and are no invoices unless they say so', () => {
  const sums = 'Net\t£100.00\nVAT at 20%\t£20.00\nTotal\t£120.00\nReference 20345, payment within 30 days';
  const payslip = 'Payslip\n\nEmployee: Ana Ruiz\nGross pay\t£100.00\nTax\t£20.00\nNet pay, total\t£80.00\nNo. 20345';
  expect([
    isOfKind(document('q.txt', `Quotation Q-118\n\n${sums}`), 'invoice'),
    isOfKind(document('p.txt', payslip), 'invoice'),
    isOfKind(document('i.txt', `Invoice 118\n\n${sums}`), 'invoice'),
    documentsOfKind([document('p.txt', payslip), document('b.txt', 'Bank\n\nStatement of account')], 'payslips').length,
  ]).toEqual([false, false, true, 1]);
});
