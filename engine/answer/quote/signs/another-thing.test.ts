import { expect, test } from 'vitest';
import { termsOf } from '../../../search/terms.ts';
import { asked } from '../evidence/evidence.ts';
import { ofAnotherThing } from './another-thing.ts';

const lease = termsOf('The rent is 940 euros. It is due on the third. The tenant pays a deposit of 2,000 euros.');
const of = (question: string, text: string, before: string, heading = '', inDocument = lease): number =>
  ofAnotherThing(
    asked(question, new Map()),
    { text, before, heading, title: '', name: '' },
    { inDocument, anywhere: [...lease, 'salary'] },
  );

test.each([
  ['When is the deposit due?', 'It is due on the third.', 'The rent is 940 euros.', '', -4],
  ['When is the security deposit due?', 'It is due on the third.', 'The rent is 940 euros.', '', -4],
  ['When is the rent due?', 'It is due on the third.', 'The rent is 940 euros.', '', 0],
  ['When is the rent due?', 'It is due on the third.', 'The landlord is paid by transfer.', '2. Rent', 0],
  // No sentence names the thing by the question's word, so the document may call it otherwise.
  ['When is the fee due?', 'It is due on the third.', 'The charge is 940 euros.', '', 0],
  ['When is the deposit due?', 'The rent is due on the third.', '', '', -2],
  ['What is the salary per month?', 'The rent is 940 euros a month.', '', '', -2],
  ['What is the salary per month?', 'The salary is 3,940 euros a month.', '', '', 0],
  ['What is the salary per month?', 'The sum is 3,940 euros a month.', '', 'Salary', 0],
  // Nothing found says "fee", so that the charge may be the fee.
  ['What is the fee per month?', 'The charge is 940 euros a month.', '', '', 0],
])('%s – %s behind %s %s', (question, text, before, heading, worth) => {
  expect(of(question, text, before, heading)).toBe(worth);
});

test.each([
  ['When is the deposit due?', 'Due date: 3 July 2025', 'INVOICE', -4],
  ['When is the deposit due?', 'Payment within 30 days.', 'INVOICE', -4],
  ['When is the deposit due?', 'Please pay the fee by 3 May.', '', -4],
  ['When is the deposit due?', 'Please pay the deposit by 3 May.', '', 0],
  ['When is the deposit due?', 'Due date: 3 July 2025', 'Deposit', 0],
  ['When is the deposit due?', 'Deposit: 2,000 euros, on moving in', '', 0],
  ['When is the fee due?', 'Due date: 3 July 2025', 'INVOICE', 0],
  ['When is the last day to pay for the deposit?', 'Please pay the fee by 3 May.', '', 0],
  ['When was the deposit paid?', 'Paid: 28 November', '', 0],
])('in a document that does not name the thing: %s – %s below %s', (question, text, heading, worth) => {
  expect(of(question, text, '', heading, termsOf('Letterheads and cards'))).toBe(worth);
});

test.each([
  ['Es ist am dritten Werktag fällig.', -4],
  ['Es sollen alle Schlüssel da sein.', 0],
  ['Es gibt zwei Schlüssel.', 0],
  ['Es gelten die Preise der Liste.', 0],
])('"es" may stand for nothing: %s', (text, worth) => {
  const found = termsOf('Das Entgelt beträgt 940 Euro. Es ist am dritten fällig. Die Kaution wird verzinst.');
  expect(of('Wann ist die Kaution fällig?', text, 'Das Entgelt beträgt 940 Euro.', '', found)).toBe(worth);
});

test('a document that names the thing elsewhere may mean it with its due date', () => {
  expect(of('When is the deposit due?', 'Due date: 3 July 2025', '')).toBe(0);
});
