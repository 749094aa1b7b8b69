import { expect, it } from 'vitest';
import { partiesIn } from './parties.ts';

it.each([
  [
    'Between Tidewater Instruments plc (the employer)\nand Marta Lindqvist (the employee)\n\n1. Position',
    ['party employer: Tidewater Instruments plc', 'party employee: Marta Lindqvist'],
  ],
  [
    'zwischen der Nordwind GmbH (nachfolgend „Vermieter“ genannt) und Herrn Karl Weber (nachfolgend „Mieter“ genannt)',
    ['party Vermieter: Nordwind GmbH', 'party Mieter: Herrn Karl Weber'],
  ],
  [
    'What our words mean\n\n"Franchisor" means Hollis & Wray Partners of Gate Lodge, Kinsale.\n\n"Franchisee" means ' +
      'Tobias Ferreira of 9 Mill Lane.\n\n"Opening Day" means May 3rd, 2024.',
    ['party Franchisor: Hollis & Wray Partners', 'party Franchisee: Tobias Ferreira'],
  ],
  // The clauses are numbered, not the parties.
  [
    'Parties: Holt Ltd ("the Company") and Ana Ruiz ("the Consultant")\n\n1. Services. The Consultant advises.\n' +
      '2. Period. This agreement starts on 15 April 2024.',
    ['party Company: Holt Ltd', 'party Consultant: Ana Ruiz'],
  ],
  [
    'This agreement is concluded by Rowmere Foods plc, 35 Canal Street, as Supplier, and by ' +
      'Larkhaven Ltd, as Purchaser.',
    ['party Supplier: Rowmere Foods plc', 'party Purchaser: Larkhaven Ltd'],
  ],
])('parties of a contract: %s', (text, expected) => {
  const parties = partiesIn(text).filter(({ role }) => role === 'party');
  expect(parties.map(({ role, called, name }) => `${role} ${called}: ${name.normal}`)).toEqual(expected);
});

it.each([
  [
    'Tax invoice\n\nMeadford Media Inc., 176 Station Road, Oslo Bill to: Marlwell Textiles B.V.',
    'Meadford Media Inc.',
    'Marlwell Textiles B.V.',
  ],
  ['Rechnung\n\nLieferant\tMarlford Glas GmbH\nKunde\tMerle Technik AG', 'Marlford Glas GmbH', 'Merle Technik AG'],
  [
    'Seagate Mutual Insurance · Claims · PO Box 200\n\nDear Ms Lindqvist,\n\nThank you',
    'Seagate Mutual Insurance',
    'Ms Lindqvist',
  ],
])('whom an invoice or a letter is from and to: %s', (text, from, to) => {
  const best = (role: string): string | undefined =>
    partiesIn(text)
      .filter((party) => party.role === role)
      .toSorted((a, b) => b.name.confidence - a.name.confidence)[0]?.name.normal;
  expect([best('from'), best('to')]).toEqual([from, to]);
});

it.each([
  ['Deed executed by Oakes Ltd and Sofia Marchetti and delivered on 3 May 2020', 'Oakes Ltd', 'Sofia Marchetti'],
  ['This order was agreed by Oakes Ltd and Halden AG in May.', 'Oakes Ltd', 'Halden AG'],
  [
    'Zwischen der Oakes GmbH und der freien Grafikerin Sofia Marchetti\nwird vereinbart:',
    'Oakes GmbH',
    'Sofia Marchetti',
  ],
  [
    'Zwischen der Oakes GmbH und dem unten genannten Mieter bzw. der Mieterin Sofia Marchetti\nwird vereinbart:',
    'Oakes GmbH',
    'Sofia Marchetti',
  ],
])('the parties of a sentence that tells what they do: %j', (text, first, second) => {
  const parties = partiesIn(text).filter(({ role }) => role === 'party');
  expect(parties.map(({ name }) => name.normal)).toEqual([first, second]);
});

it.each([
  [
    'Principal\tNorthgate Trust, 55 Mill Lane\nManufacturer\tDaniel Kovacs, 14 Harbour Road',
    'Northgate Trust',
    'Daniel Kovacs',
  ],
  [
    'Agreement 7\n\nProvider: Oakes Ltd\nSignature date: 3 May 2020\nUser: Sofia Marchetti',
    'Oakes Ltd',
    'Sofia Marchetti',
  ],
  [
    'Who runs the workshop: Oakes Ltd\nWho rents the bench: Sofia Marchetti\nSigned in May',
    'Oakes Ltd',
    'Sofia Marchetti',
  ],
  ['Supplied by: Oakes Ltd\nOrdered by: Halden S.à r.l.\nGo-live: May', 'Oakes Ltd', 'Halden S.à r.l.'],
])('the parties of a form, whatever their parts are called: %j', (text, first, second) => {
  const parties = partiesIn(text).filter(({ role }) => role === 'party');
  expect(parties.map(({ name }) => name.normal)).toEqual([first, second]);
});
