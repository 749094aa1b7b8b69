import { describe, expect, it } from 'vitest';
import type { AcrossColumn } from '../../../../common/domain/across.ts';
import type { AskedDocument } from '../../../../common/domain/asked-document.ts';
import { languageOf } from './document-language.ts';
import { paymentOf } from './payment-state.ts';
import { signatoryColumn, signatoryOf } from './signatory.ts';
import { languageColumn, paidColumn } from '../question/state-conditions.ts';
import { statementsOf } from './statements.ts';

const read = (text: string) => {
  const passage = { text, pieces: [{ part: 1, label: '1', start: 0, end: text.length, offset: 0 }] };
  const one = { documentId: 1, passages: [{ heading: '', passage }] } as unknown as Parameters<typeof statementsOf>[1];
  const document = {
    documentId: 1,
    name: 'a.pdf',
    title: '',
    folder: '',
    opening: text,
    language: '',
    readable: true,
    coming: false,
  };
  return { document: document as unknown as AskedDocument, statements: statementsOf('a.pdf', one, []) };
};
const told = (tell: typeof paymentOf, column: AcrossColumn, text: string) => {
  const { document, statements } = read(text);
  const said = tell(document, column, statements);
  return said === null || said === undefined ? said : [said.cell.value, said.cell.citation.quote];
};

describe('whether an invoice is paid', () => {
  it.each([
    ['Total £5.00.\n\nPAID 29 April 2024', ['yes', 'PAID 29 April 2024']],
    ['Zahlbar bis 22.07.2023.\n\nBezahlt am 19.07.2023.', ['yes', 'Bezahlt am 19.07.2023.']],
    ['Total £5.00.\n\nStatus: open', ['no', 'Status: open']],
    ['Fällig am 19. Februar 2024. Noch nicht bezahlt.', ['no', 'Noch nicht bezahlt.']],
    ['The sum must be paid by 3 May 2024. Your last bill was paid on 1 April.', null],
    ['Please pay by bank transfer.', null],
  ])('%j', (text, said) => {
    expect(told(paymentOf, paidColumn, text)).toEqual(said);
  });

  it('another column is left alone', () => {
    expect(told(paymentOf, signatoryColumn, 'PAID 29 April 2024')).toBe(undefined);
  });
});

it.each([
  ['The parties agree that this contract is made for two years.', ['English']],
  ['Die Parteien schließen diesen Vertrag für die Dauer von zwei Jahren.', ['German']],
  ['1850 3400', null],
])('in which language it is: %s', (text, said) => {
  expect(told(languageOf, languageColumn, text)?.slice(0, 1) ?? null).toEqual(said);
});

it.each([
  ['Signed for Acme Ltd: Nora Finch, Managing Director. Signed for Meyer GmbH: Karl Meyer.', 'Nora Finch; Karl Meyer'],
  ['Hebo Aufzüge GmbH, i. A. Petra Lohse, für den Betreiber: Nora Finch', 'Petra Lohse; Nora Finch'],
  ['Signed on 3 May 2020 at Kassel.', undefined],
])('who signs: %s', (text, names) => {
  const { document, statements } = read(text);
  expect(signatoryOf(document, signatoryColumn, statements)?.cell.value).toBe(names);
});

it.each([
  [
    'Tenant: Harbour Ltd Landlord: Mill & Sons KG Date: 9 May 2026',
    ['Tenant: Harbour Ltd', 'Landlord: Mill & Sons KG', 'Date: 9 May 2026'],
  ],
  [
    '1. Term: 2 years 2. Notice: 3 months 3. Penalty for late Delivery: EUR 5.00',
    ['Term: 2 years', '2. Notice: 3 months', '3. Penalty for late Delivery: EUR 5.00'],
  ],
  ['The Parties agree: Payment is due in May.', ['The Parties agree: Payment is due in May.']],
])('a form that a layout has run together: %s', (text, lines) => {
  expect(read(text).statements.map(({ words }) => words)).toEqual(lines);
});
