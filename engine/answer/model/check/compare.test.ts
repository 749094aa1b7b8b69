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
  ['The lessor is Halden Ltd.', 'It is made between Corvid Ltd (the lessor) and Halden Ltd (the lessee).', 'binding'],
  ['Nine roofs were visited, 71 of them twice.', '71 roofs were visited, nine of them twice.', 'binding'],
  ['Unplug the lid before opening the pump.', 'Unplug the pump before opening the lid.', 'roles'],
  ['Das Angebot von Moll ist niedriger als das von Holm.', 'Holm bot an, was niedriger ist als bei Moll.', 'roles'],
  ['Die Ebner gewährt der Volksbank Kredit.', 'Die Volksbank gewährt Frau Ebner Kredit.', 'roles'],
  ['Der Weg ist 2 Meter lang.', 'Der Weg ist 2 Kilometer lang.', 'figure'],
  ['The nurse checks the blood on Mondays in May.', 'The doctor checks the blood on Mondays in May.', 'replaced'],
])('%j is not %j: %s', (claim, text, why) => {
  expect(against(claim, text)).toBe(why);
});

test('who does something to whom is told where a pronoun stands for one of them', () => {
  expect([
    against('Aster Valves bought Fenwick in April.', 'We bought Aster Valves in April.', 'Fenwick grows.'),
    against('Mr Lund treated Dr. Nwosu with care.', 'Dr. Nwosu treated him with care.', 'Mr Lund came.'),
  ]).toEqual(['roles', 'roles']);
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
  ['Costs went down to 29 million.', 'Costs fell to 29 million.'],
  ['At least four drawings are shown.', 'Of the drawings at least four of them are shown.'],
  ['The wall was measured by Ann.', 'Ann measured the wall and found that it is not high.'],
  ['Die Gemeinde bekommt vom Land die Kosten erstattet.', 'Das Land erstattet der Gemeinde die Kosten.'],
  ['Die Wohnbau bezahlt die Ersatzteile.', 'Ersatzteile bezahlt die Wohnbau.'],
  ['Die Gewährleistungsfrist beträgt zwölf Monate.', 'Die Gewährleistung ist auf zwölf Monate beschränkt.'],
  ['Wine is excluded from the price.', 'Wine is not part of the price.'],
])('%j is what %j says', (claim, text) => {
  expect(against(claim, text)).toBeNull();
});

test('a credit is the amount that the page shows below zero', () => {
  expect(against('The credit is €800.', 'Credit: -800 €')).toBeNull();
});
