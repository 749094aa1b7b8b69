import { describe, expect, test } from 'vitest';
import { partiesIn } from './parties.ts';

const partiesOf = (text: string): readonly string[] =>
  partiesIn(text)
    .filter(({ role }) => role === 'party')
    .map(({ called, name }) => (called === '' ? name.normal : `${called}: ${name.normal}`));

describe('lists of parties', () => {
  test.each([
    ['Parties: Holt Brewing Ltd; Ana Ruiz\nSubject: barrels', ['Holt Brewing Ltd', 'Ana Ruiz']],
    ['Parties: Holt Brewing Co. as the Buyer and Ana Ruiz as the Seller.', ['Holt Brewing Co.', 'Ana Ruiz']],
    [
      'Beteiligte: Stadt Lauben, Am Markt 1, und Planungsbüro Dr. Kern, Ring 2',
      ['Stadt Lauben', 'Planungsbüro Dr. Kern'],
    ],
    ['On this day the undersigned, Holt & Sons Ltd and Ana Ruiz, form a company.', ['Holt & Sons Ltd', 'Ana Ruiz']],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});

describe('tables of parties', () => {
  test.each([
    [
      'Name\tAddress\tReferred to as\nHolt Ltd\tDock House, Cardiff\t"Alpha"\nAna Ruiz\t9 Mill Lane\t"Beta"',
      ['Alpha: Holt Ltd', 'Beta: Ana Ruiz'],
    ],
    [
      'Party\tName\tAddress\nHirer\tHolt Ltd\tDock House\nOwner\tCity of Marlow\t9 Mill Lane',
      ['Hirer: Holt Ltd', 'Owner: City of Marlow'],
    ],
    ['1.1\tContractor\tHolt Ltd\n1.2\tBuilder\tAna Ruiz', ['Contractor: Holt Ltd', 'Builder: Ana Ruiz']],
    ['Order form\t\nVendor\tHolt Ltd\nSubscriber\tAna Ruiz', ['Vendor: Holt Ltd', 'Subscriber: Ana Ruiz']],
    ['Care plan\nPlan holder | Holt Ltd\n\nFitter | Ruiz & Sons', ['Plan holder: Holt Ltd', 'Fitter: Ruiz & Sons']],
    [
      'Betreiber: Schule am Park\nRing 2\nFachbetrieb: Holt OHG',
      ['Betreiber: Schule am Park', 'Fachbetrieb: Holt OHG'],
    ],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});

describe('sentences and forms that name parties', () => {
  test.each([
    [
      'The depositor is City of Marlow of Dock House. The warehouse keeper is Holt & Berg AB of 9 Mill Lane.',
      ['depositor: City of Marlow', 'warehouse keeper: Holt & Berg AB'],
    ],
    ['I, Ana Ruiz, singer, appoint Holt Ltd, 9 Mill Lane, as my manager.', ['Ana Ruiz', 'Holt Ltd']],
    ['Ich, Ana Ruiz, beauftrage die Universität Talheim mit einer Studie.', ['Ana Ruiz', 'Universität Talheim']],
    [
      'LANDLORD: Holt Estates of 9 Mill Lane\n\nTENANT: Ana Ruiz of Dock House',
      ['LANDLORD: Holt Estates', 'TENANT: Ana Ruiz'],
    ],
    ['PRINCIPAL Holt Coffee GmbH\n\nAGENT Ana Ruiz', ['PRINCIPAL: Holt Coffee GmbH', 'AGENT: Ana Ruiz']],
    ['LR2. Lessor: Holt Homes of 9 Mill Lane\nLR3. Lessee: Ana Ruiz', ['Lessor: Holt Homes', 'Lessee: Ana Ruiz']],
    [
      'Principal: Holt Studios. Carrier: Ana Ruiz. Made on 2 May 2020.',
      ['Principal: Holt Studios', 'Carrier: Ana Ruiz'],
    ],
    [
      'between\n\nHolt Hotels Ltd\n\n14 Harbour Road, Bristol\n\nand\n\nAna Ruiz\n\n3 Elm Avenue',
      ['Holt Hotels Ltd', 'Ana Ruiz'],
    ],
    ['Holt GmbH, Ring 2,\n\nund\n\nAna Ruiz, Weg 3,\n\nschließen diesen Vertrag.', ['Holt GmbH', 'Ana Ruiz']],
    ['Licensor: Holt Estates | Licensee: Ana Ruiz', ['Licensor: Holt Estates', 'Licensee: Ana Ruiz']],
    [
      '(A) Holt Ltd, Cardiff ("the Buyer"); and\n(B) Ana Ruiz, Cork ("the Seller").',
      ['Buyer: Holt Ltd', 'Seller: Ana Ruiz'],
    ],
    [
      'LEASE OF SHOP PREMISES\n\nLANDLORD: Holt Estates\nTENANT: Ana Ruiz',
      ['LANDLORD: Holt Estates', 'TENANT: Ana Ruiz'],
    ],
    ['Ana Ruiz, painter, grants Holt Hotels Ltd a licence to show it.', ['Ana Ruiz', 'Holt Hotels Ltd']],
    [
      'Lizenzgeber ist Ana Ruiz, Lizenznehmer ist Schule am Park.',
      ['Lizenzgeber: Ana Ruiz', 'Lizenznehmer: Schule am Park'],
    ],
    ['Holt Ltd is the customer. Ana Ruiz is the cleaner.', ['customer: Holt Ltd', 'cleaner: Ana Ruiz']],
    [
      'Die Holt GmbH ist die Vermieterin, und Ana Ruiz ist die Mieterin.',
      ['Vermieterin: Holt GmbH', 'Mieterin: Ana Ruiz'],
    ],
    ['Between: Holt Ltd [licensor] / Ana Ruiz [licensee]', ['licensor: Holt Ltd', 'licensee: Ana Ruiz']],
    ['BETWEEN THE UNDERSIGNED:\n\n1. SUBJECT\nSoap.\n\n2. LIFETIME\nA year.', []],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});
