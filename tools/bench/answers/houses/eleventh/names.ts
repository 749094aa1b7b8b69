import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the eleventh wording name. */
export const eleventhNames: HouseNames = {
  firsts: {
    en: ['Harbour Mutual plc', 'The Glenmore Trust', 'Stonebridge Holdings Limited', 'Pacific Orchard LLC'],
    de: ['Nordlicht Kasse eG', 'Hofgut Ahrens GmbH', 'Stiftung Lindenhof'],
  },
  seconds: {
    en: [
      'Rowan Fitzgerald',
      'Blackwater Dairy Ltd',
      'Osei & Lindqvist LLP',
      'Marguerite Dubois',
      'Kestrel Systems Inc.',
    ],
    de: ['Jürgen Althaus', 'Metallbau Sievers KG', 'Dr. Petra Wolters', 'Seeger & Partner mbB'],
  },
  sellers: {
    en: ['Thistle Office Supplies', 'Mercer & Vaughan', 'Greenlane Nurseries Ltd', 'Anton Bauer Glaziers'],
    de: ['Elektro Hübner', 'Steuerkanzlei Brandt', 'Bäckerei Ostermann OHG'],
  },
  buyers: {
    en: ['Longford Parish Council', 'Bright Minds Academy', 'Ferris Logistics BV', 'Mr Daniel Okoro'],
    de: ['Kita Regenbogen e. V.', 'Hotel Zur Post', 'Ruth Sander'],
  },
  people: {
    en: ['Agnes Mulgrew', 'Peter Lindholm', 'Fatima Haddad', 'Gerald Knox', 'Lucy Abernathy', 'Samuel Otieno'],
    de: ['Karin Vogt', 'Matthias Brehm', 'Aylin Demir', 'Rolf Petersen', 'Ulrike Stein'],
  },
  places: {
    en: ['Scotland', 'Delaware', 'Ireland', 'New Zealand', 'Malta', 'Jersey', 'Singapore'],
    de: ['Österreich', 'Hessen', 'Sachsen', 'Tirol', 'Zürich', 'Luxemburg'],
  },
  addresses: {
    en: [
      '4 Canal Terrace, Leith',
      '310 Market Street, Wilmington',
      '9 Merrion Row, Dublin',
      '55 Strait Street, Valletta',
    ],
    de: ['Am Anger 7, 99084 Erfurt', 'Kaiserstraße 12, 60311 Frankfurt', 'Dorfplatz 3, 6020 Innsbruck'],
  },
  goods: {
    en: ['window pane', 'box of envelopes', 'rose bush', 'annual accounts', 'toner', 'garden bench', 'tax return'],
    de: ['Steckdose', 'Jahresabschluss', 'Brötchen', 'Sicherungskasten', 'Lohnabrechnung', 'Torte'],
  },
};
