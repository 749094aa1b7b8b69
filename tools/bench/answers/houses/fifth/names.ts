import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the fifth wording name. */
export const fifthNames: HouseNames = {
  firsts: {
    en: [
      'Thornbury Cycles Ltd',
      'Castellan Insurance plc',
      'Ridgeway Brewing Co.',
      'Amberley Trust',
      'Novak & Reid LLP',
    ],
    de: ['Hofgut Lerchenau KG', 'Rheintal Papier AG', 'Optik Sommer GmbH'],
  },
  seconds: {
    en: ['Lionel Abbott', 'Harbourside Events Ltd', 'Quentin Stroud', 'Meridian Haulage plc', 'Fennel Kitchens LLC'],
    de: ['Franziska Behrens', 'Nordwind Logistik GmbH', 'Tobias Kern', 'Seidel Bau GmbH'],
  },
  sellers: {
    en: ['Bishop Brothers Roofing', 'Larch Hill Nursery Ltd', 'Silverline Couriers plc', 'Maud Everett Translations'],
    de: ['Tischlerei Hagedorn', 'Grünflächen Service GmbH', 'Praxis Dr. Winter', 'Druckhaus Elbe AG'],
  },
  buyers: {
    en: ['Parish of Saint Anne', 'Copperfield Books Ltd', 'Dalton Care Homes plc', 'Weaver Architects'],
    de: ['Bäckerei Lohse', 'Kulturverein Spree e. V.', 'Autohaus Brenner GmbH'],
  },
  people: {
    en: ['Gerald Pike', 'Olivia Marsh', 'Tunde Bello', 'Frances Keogh', 'Ivor Jenkins', 'Celia Norris', 'Leo Brandt'],
    de: ['Ulrike Sander', 'Heinz Kowalski', 'Monika Stein', 'Emre Yilmaz', 'Gisela Brandt'],
  },
  places: {
    en: ['Munich', 'Denmark', 'Wales', 'Malta', 'Bristol', 'Delaware', 'Queensland'],
    de: ['Hamburg', 'München', 'Bern', 'Leipzig', 'Graz', 'Luxemburg'],
  },
  addresses: {
    en: ['3 Tanner Street, Leeds', 'Unit 9, Dock Road, Hull', '1180 Birch Avenue, Portland', '22 Abbey Walk, Bath'],
    de: ['Lindenallee 5, 04109 Leipzig', 'Am Markt 17, 18055 Rostock', 'Kirchstraße 2, 79098 Freiburg'],
  },
  goods: {
    en: [
      'slate repair',
      'hedge trimming',
      'parcel to Cork',
      'user manual',
      'skip hire',
      'seed potatoes',
      'proof corrections',
    ],
    de: ['Einbauschrank', 'Rasenpflege', 'Broschüre A5', 'Untersuchung', 'Lieferung frei Haus', 'Heckenschnitt'],
  },
};
