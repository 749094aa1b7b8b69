import { expect, test } from 'vitest';
import { compare, ready } from './compare.ts';

/** Why a sentence says something else than a claim; null where it does not. */
const against = (claim: string, text: string, elsewhere = '') =>
  compare(ready(claim), {
    sentence: ready(text),
    context: [],
    before: undefined,
    title: [],
    vocabulary: ready(`${text} ${elsewhere}`).words,
  }).contradiction;

test.each([
  ['The deposit is €900.', 'The deposit is €800.', 'figure'],
  ['The deposit is $800.', 'The deposit is €800.', 'figure'],
  ['The pipe is 20 feet long.', 'The pipe is 20 metres long.', 'figure'],
  ['Work ends on 4 July 2024.', 'Work ends on 4 June 2024.', 'figure'],
  ['Mr Brown signed the deed.', 'Mr White signed the deed.', 'name'],
  ['Bicycles stand in the hall.', 'Bicycles no longer stand in the hall.', 'negation'],
  ['Der Verkäufer haftet für Mängel.', 'Der Verkäufer haftet nicht für Mängel.', 'negation'],
  ['The wall is undamaged.', 'The wall is damaged.', 'negation'],
  ['The buyer informs the seller of faults.', 'The seller informs the buyer of faults.', 'roles'],
  ['The buyer is informed of faults by the seller.', 'The buyer informs the seller of faults.', 'roles'],
  ['Die Bank zahlt dem Kunden die Zinsen.', 'Der Kunde zahlt der Bank die Zinsen.', 'roles'],
  ['Adults pay 4 euros.', 'Adults pay 9 euros, children pay 4 euros.', 'binding'],
])('%j is not %j: %s', (claim, text, why) => {
  expect(against(claim, text)).toBe(why);
});

test('names that a sentence and its title have bear out nothing that is told of them', () => {
  const title = ready('Last will of Harold Finch');
  const sentence = ready('I appoint my niece Agnes Rowe to carry out this will.');
  const evidence = {
    sentence,
    context: [title],
    before: undefined,
    title: title.words,
    vocabulary: [...title.words, ...sentence.words],
  };
  const claims = [
    'It is dated to the executor of the estate of Harold Finch.',
    'Agnes Rowe is the sister of Harold Finch.',
    'Harold Finch founded Agnes Rowe.',
    'In the last will of Harold Finch, Agnes Rowe is appointed to carry out the will.',
  ];
  expect(claims.map((claim) => compare(ready(claim), evidence).contradiction)).toEqual([
    'untold',
    'untold',
    'untold',
    null,
  ]);
});

test.each([
  ['A deposit of 800 euros is due.', 'The deposit is €800.'],
  ['Work has to end by 4 June 2024.', 'Work ends no later than 4 June 2024.'],
  ['The seller is informed of faults by the buyer.', 'The buyer informs the seller of faults.'],
  ['Children pay 4 euros.', 'Adults pay 9 euros, children pay 4 euros.'],
  ['Für Mängel haftet der Verkäufer nicht.', 'Der Verkäufer haftet nicht für Mängel.'],
  ['Faults are not covered.', 'Faults are not covered, but accidents are.'],
])('%j is what %j says', (claim, text) => {
  expect(against(claim, text)).toBeNull();
});

test('a credit is the amount that the page shows below zero', () => {
  expect(against('The credit is €800.', 'Credit: -800 €')).toBeNull();
});
