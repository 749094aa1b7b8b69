import { expect, it } from 'vitest';
import { signatureParties } from './defined-parties.ts';
import { partiesIn } from './parties.ts';

const parties = (text: string): readonly string[] =>
  partiesIn(text)
    .filter(({ role }) => role === 'party')
    .map(({ called, name }) => `${called}: ${name.normal}`);

it.each([
  [
    'THIS DEED is made BY Oak Homes Ltd ("the Grantor") IN FAVOUR OF Maria Conti ("the Grantee") about a house.',
    ['Grantor: Oak Homes Ltd', 'Grantee: Maria Conti'],
  ],
  [
    'Stiftung Eichenhof, Gasse 4, 6020 Innsbruck (Auftraggeber) betraut Jonas Reiter (Auftragnehmer).',
    ['Auftraggeber: Stiftung Eichenhof', 'Auftragnehmer: Jonas Reiter'],
  ],
  [
    'Lease\n\nFrom Oak Homes Ltd (the "Landlord")\n\nTo Maria Conti, ' +
      '4 Mill Lane (the "Tenant") for the house (the "Premises")',
    ['Landlord: Oak Homes Ltd', 'Tenant: Maria Conti'],
  ],
  [
    'Order 12\n\nBuyer\tSeller\tDate of order\nThe Elm Trust\tMaria Conti\t3 May 2020',
    ['Buyer: The Elm Trust', 'Seller: Maria Conti'],
  ],
  [
    'Policy\n\nThe Insurer: Oak Mutual plc\n\nThe Insured: Maria Conti, ' +
      '4 Mill Lane\n\nA dispute between the Insurer and ' +
      'the Insured goes to court.',
    ['The Insurer: Oak Mutual plc', 'The Insured: Maria Conti'],
  ],
  ['This is between The Elm Trust of 3 High Street and Maria Conti.', [': The Elm Trust', ': Maria Conti']],
  [
    'Darlehen\n\nDarlehensgeber\tEiche & Partner mbB\nDarlehensnehmer\tJonas Reiter',
    ['Darlehensgeber: Eiche & Partner mbB', 'Darlehensnehmer: Jonas Reiter'],
  ],
])('parties by what a document calls them: %j', (text, expected) => {
  expect(parties(text)).toEqual(expected);
});

it.each([
  ['… agreed.\n\nSigned for Oak & Elm LLP\n\nSigned for Maria Conti\n', ['Oak & Elm LLP', 'Maria Conti']],
  ['… agreed.\n\nFor and on behalf of Oak Homes Ltd\nBy: Maria Conti', ['Oak Homes Ltd', 'Maria Conti']],
  ['… einig.\n\nFür die Eiche GmbH\tFür Jonas Reiter', ['Eiche GmbH', 'Jonas Reiter']],
  ['For the Landlord\tFor the Tenant\nOak Homes Ltd\tMaria Conti', ['Oak Homes Ltd', 'Maria Conti']],
  ['For use by the tenant only.', []],
])('parties by their signatures: %j', (text, expected) => {
  expect(signatureParties(text).map(({ name }) => name.normal)).toEqual(expected);
});
