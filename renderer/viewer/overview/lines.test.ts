import { expect, test } from 'vitest';
import type { Fact, Overview } from '../../../common/domain/overview.ts';
import { overviewLines, stripFacts } from './lines.ts';

const said = { part: 1, start: 0, end: 3, text: 'abc' };
const fact = (role: Fact['role'], text: string, called = ''): Fact => ({ role, value: text, text, called, said });
const overview: Overview = {
  kind: 'contract',
  kindConfidence: 1,
  facts: [
    fact('party', 'Aldous Ltd', 'landlord'),
    fact('party', 'Marta Lindqvist', 'tenant'),
    fact('signed', '12 August 2024'),
    fact('effective', '1 September 2024'),
    fact('amount', '€1,140', 'Rent'),
    fact('amount', '€3,420', 'Rent'),
  ],
  dates: [],
  terms: [{ term: 'Premises', said }],
  outline: [],
  sentences: [],
  read: { parts: 1, unread: 0, sentences: 3 },
};

test('facts of one label stand on one line, terms come last', () => {
  expect(overviewLines(overview).map(({ label, items }) => [label, ...items.map(({ text }) => text)])).toEqual([
    ['Landlord', 'Aldous Ltd'],
    ['Tenant', 'Marta Lindqvist'],
    ['Signed', '12 August 2024'],
    ['Begins', '1 September 2024'],
    ['Rent', '€1,140', '€3,420'],
    ['Defined terms', 'Premises'],
  ]);
});

test('the strip tells who and when first', () => {
  expect(stripFacts(overview).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Landlord: Aldous Ltd',
    'Tenant: Marta Lindqvist',
    'Begins: 1 September 2024',
    'Signed: 12 August 2024',
  ]);
});
