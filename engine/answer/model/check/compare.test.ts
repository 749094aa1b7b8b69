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
  ['The invoice is due on 31 March 2026.', 'Date: 31 March 2026', 'untold'],
  ['Die Rechnung ist am 3. Mai 2024 fällig.', 'Rechnungsdatum: 3. Mai 2024', 'untold'],
  ['The contract ends on 1 June 2025.', 'Date of issue: 1 June 2025', 'untold'],
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
  ['The caterer provides the school with tables.', 'The school provides tables.', 'roles'],
  ['The club pays a deposit to members.', 'Members pay a deposit, which the club returns.', 'roles'],
  ['If the caterer cancels, the school owes half.', 'If the school cancels, it owes half.', 'roles'],
  ['Der Leiter vertrat die Ärztin im Urlaub.', 'Im Mai vertrat sie den Leiter im Urlaub.', 'roles'],
  ['First close the lid and then turn the switch.', 'First turn the switch and then close the lid.', 'roles'],
  ['Drehen Sie erst das Rad und dann den Griff.', 'Drehen Sie erst den Griff und dann das Rad.', 'roles'],
  ['Drivers were ill for 4 days, cyclists for 5.', 'Cyclists were ill for 4 days, drivers for 5.', 'roles'],
  ['Nach 10 Minuten Betrieb 30 Minuten ruhen.', 'Nach 30 Minuten Betrieb 10 Minuten ruhen.', 'binding'],
  ['Die Schlüssel übergibt die Nachbarin ab 15 Uhr.', 'Die Schlüssel übergibt der Wart ab 15 Uhr.', 'replaced'],
  ['Für Wertsachen haftet sie.', 'Für Wertsachen haftet sie nicht.', 'negation'],
  ['A list comes each May.', 'A list comes each April.', 'figure'],
  ['Profit fell to 19 million.', 'Profit fell from 19 million to 16 million.', 'binding'],
  ['Dogs are allowed on the stairs.', 'Dogs are banned on the stairs.', 'negation'],
  ['The rug in the hall needs repair.', 'The rug in the hall was damp and needs no repair.', 'negation'],
  ['The clinic keeps the data after a year.', 'The clinic deletes the data after a year.', 'negation'],
  ['She sold a boat to the widow.', 'In May she bought a boat from the widow.', 'roles'],
  ['Die Gäste übergeben dem Wirt die Schlüssel.', 'Der Wirt übergibt den Gästen die Schlüssel.', 'roles'],
  ['Our guests lend us tents in May.', 'We lend tents to our guests in May.', 'roles'],
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
  ['Profit fell to 16 million.', 'Sales rose to 90 million, while profit fell from 19 million to 16 million.'],
  ['A gives a two-year warranty.', 'A gives a warranty of two years, which does not include filters.'],
  ['The saw must not be used when it rains.', 'Never use the saw in the rain.'],
  ['Das Ausbringen von Dünger ist verboten.', 'Dünger darf nicht ausgebracht werden.'],
  ['Smoking is prohibited on the stairs.', 'Smoking is forbidden on the stairs.'],
  ['Bonfires were banned by 25 votes.', 'A motion to ban bonfires was carried with 25 votes.'],
  ['Snowfall remained unchanged.', 'Snowfall did not change.'],
  ['After a year, the records of applicants who were refused go.', 'Records of refused applicants go after a year.'],
  ['Cycling was 25 % lower.', 'Rain reduced cycling by a quarter.'],
  ['Ab 15 Uhr erhält man die Schlüssel vom Hausmeister.', 'Die Schlüssel übergibt der Hausmeister ab 15 Uhr.'],
  ['Im Jahr 2023 erhielt sie einen Preis.', '2023 bekam sie einen Preis.'],
  ['The fee that the tenant pays is due in May.', 'The tenant pays the fee in May.'],
  ['No need to repair the rug in the hall.', 'The rug in the hall was damp and needs no repair.'],
  ['The widow sold her a boat.', 'In May she bought a boat from the widow.'],
  ['He was unable to ride.', 'He never learned to ride.'],
  ['The visit took 30 minutes.', 'The visit took half an hour.'],
  ['The visit took ninety minutes.', 'The visit took an hour and a half.'],
  ['42 people came.', 'The meeting was opened before 42 members who came.'],
  ['The fee does not change next year.', 'The fee stays the same next year.'],
])('%j is what %j says', (claim, text) => {
  expect(against(claim, text)).toBeNull();
});

test('a credit is the amount that the page shows below zero', () => {
  expect(against('The credit is €800.', 'Credit: -800 €')).toBeNull();
});

test('a title bears out no verb of its own; a label with a value bears out what has that value', () => {
  expect([
    against('It is dated to the executor of the estate of Ada Finch.', 'Executor of the estate of Ada Finch'),
    against('The executor of the estate is Ada Finch.', 'Executor of the estate: Ada Finch'),
    against('A deposit of €800 has to be paid.', 'Deposit: €800'),
  ]).toEqual(['untold', null, null]);
});

test('a sentence that only points back is not where a claim of the sentence before is said', () => {
  const before = ready('Judge Ferreira dismissed the claim.');
  const sentence = ready('She held that the rent was reduced.');
  const evidence = { sentence, context: [before], before, title: [], vocabulary: [] };
  expect(
    ['The claim was dismissed.', 'Judge Ferreira held that the rent was lower.'].map(
      (claim) => compare(ready(claim), evidence).isSaidBefore,
    ),
  ).toEqual([true, false]);
});
