import { expect, test } from 'vitest';
import type { ClauseReader } from '../../deps.ts';
import { today, toldPlan } from '../question/fixture.ts';
import { planKept, planRead } from './plan-read.ts';

/** Tells the same of every question: what it asks for, its form, and which documents it means. */
const readerOf = (heading: string, form: string, stance: string, share = 0.95): ClauseReader => ({
  read: async (head, texts) => {
    const label = head === 'form' ? form : head === 'stance' ? stance : heading;
    return texts.map(() => ({ [label]: share, one: (1 - share) / 2, another: (1 - share) / 2 }));
  },
});
const read = async (reader: ClauseReader | undefined, question: string, more: readonly string[] = []) =>
  planRead(reader, { question, today, more });

test.each([
  // Words that no field has.
  [
    'How far in advance must one speak up, for each contract?',
    'Notice period',
    'lookup',
    'open',
    'lookup: Notice period',
  ],
  ['Which contracts trundle on?', 'Automatic renewal', 'list', 'said', 'list: Automatic renewal [0 yes]'],
  ['Which contracts fizzle out?', 'Automatic renewal', 'list', 'denied', 'list: Automatic renewal [0 no]'],
  ['Which contracts leave the sky open?', 'Liability cap', 'list', 'denied', 'list: Liability cap [0 not-said]'],
  ['Which contracts gag us?', 'Confidentiality period', 'list', 'said', 'list: Confidentiality [0 yes]'],
  // The comparison stays, and so does a name.
  ['Which contracts gobble more than €500?', 'Fee', 'list', 'said', 'list: Fee [0 EUR500<>]'],
  [
    'What goodbye is due to part with Ana Ruiz, in each of their contracts?',
    'Notice period',
    'lookup',
    'said',
    'lookup: Notice period, Parties [1 contains Ana Ruiz]',
  ],
  // Words that were taken for another field's, and a noun that was taken for a name.
  ['Bills where no date to pay is named', 'Due date', 'list', 'denied', 'list: Due date [0 not-said]'],
  ['Laufzeiten der Verträge im Vergleich', 'Term', 'lookup', 'open', 'lookup: Term'],
  // No form of a question that is known.
  ['Small bills, I mean below €300', 'Total', 'list', 'said', 'list: Total [0 EUR<>300]'],
  ['Rank whatever the bills ask for, dearest on top', 'Total', 'extreme', 'open', 'extreme: Total most'],
])('%s', async (question, heading, form, stance, told) => {
  expect(toldPlan(await read(readerOf(heading, form, stance), question))).toBe(told);
});

test.each([
  // What the words tell stands: the same, a part of the same, or what vectors tell badly.
  ['What is the notice period of each contract?', 'Notice period', 0.99],
  ['Who is the tenant in each lease?', 'Parties', 0.99],
  ['Who sent each bill?', 'Buyer', 0.99],
  // Nothing is likely enough, or it is something that no field asks.
  ['What colour is the van in each contract?', 'Fee', 0.4],
  ['What colour is the van in each contract?', 'other', 0.99],
  // Documents of a kind whose questions were not learnt.
  ['What colour is the van in each report?', 'Fee', 0.99],
])('what words tell stands: %s (%s, %d)', async (question, heading, share) => {
  const plain = await read(undefined, question);
  expect(await read(readerOf(heading, plain.kind, 'open', share), question)).toEqual(plain);
});

test('a question that was read is read the same again from its columns, with those that were added', async () => {
  const question = 'Which contracts fizzle out?';
  const plan = await read(readerOf('Automatic renewal', 'list', 'denied'), question, ['fee', 'automatic renewal']);
  const again = planKept(question, today, plan.columns);
  expect([toldPlan(plan), toldPlan(again)]).toEqual([
    'list: Automatic renewal, Fee [0 no]',
    'list: Automatic renewal [0 no]',
  ]);
});

test('a rate that is asked for in so many words is not turned into its amount', async () => {
  const reader = readerOf('VAT', 'list', 'open');
  expect([
    toldPlan(await read(reader, 'VAT rate of each invoice')),
    toldPlan(await read(reader, 'Which invoices charge 5% VAT?')),
    toldPlan(await read(reader, 'Welche Rechnungen sind noch nicht bezahlt?')),
  ]).toEqual(['list: VAT rate', 'list: VAT rate [0 5..5]', 'list: Paid [0 no]']);
});

test('a day that is compared is never compared with a period', async () => {
  const reader = readerOf('Term', 'list', 'said');
  expect(toldPlan(await read(reader, 'Which contracts are older than two years?'))).toBe(
    'list: Date of signing [0 <>19787]',
  );
});

test('what is not understood asks nobody, whatever it is like', async () => {
  const plan = await read(readerOf('Liability cap', 'list', 'said'), 'Which contracts are risky?');
  expect([toldPlan(plan), plan.notUnderstood, planKept('Which contracts are risky?', today, []).notUnderstood]).toEqual(
    ['list:', 'risky', 'risky'],
  );
});
