import { expect, test } from 'vitest';
import type { DocumentId } from '../../../common/ids.ts';
import { whichDocuments } from './which-documents.ts';

const documents = [
  { name: 'lease.pdf', title: 'Lease, 14 Harbour Lane' },
  { name: 'energy-report.pdf', title: 'Energy report 2023 to 2025' },
  { name: 'hausordnung.pdf', title: '' },
  { name: 'invoice-desk.pdf', title: 'Invoice N-7713' },
  { name: 'invoice-boiler.pdf', title: 'Invoice 2041' },
  { name: 'employment-contract.pdf', title: '' },
].map((document, i) => ({ ...document, id: (i + 1) as DocumentId }));
const meant = (of: string, among = documents): readonly string[] => whichDocuments(of, among).map(({ name }) => name);

test.each([
  ['the lease', ['lease.pdf']],
  ['energy-report.pdf', ['energy-report.pdf']],
  ['the 2041 invoice', ['invoice-boiler.pdf']],
  ['the contract', ['employment-contract.pdf']],
  ['the invoice', ['invoice-desk.pdf', 'invoice-boiler.pdf']],
  ['the invoice about the boiler', ['invoice-boiler.pdf']],
  ['der Hausordnung', ['hausordnung.pdf']],
  ['the damage in the cellar', []],
  ['this document', []],
])('%s', (of, names) => {
  expect(meant(of)).toEqual(names);
});

test('of few documents in question, all are meant when none is named', () => {
  expect(meant('this document', documents.slice(0, 1))).toEqual(['lease.pdf']);
});
