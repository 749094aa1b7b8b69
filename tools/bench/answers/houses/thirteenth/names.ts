import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the thirteenth wording name. */
export const thirteenthNames: HouseNames = {
  firsts: {
    en: ['Marlowe Estates plc', 'Borough of Wexcombe', 'Institut Delacroix', 'Pemberton Foods Group Ltd'],
    de: ['Stadtwerke Ahrenburg GmbH', 'Klinikum Nordheide gGmbH', 'Verlag Sommerfeld AG'],
  },
  seconds: {
    en: ['Brightwater Services LLP', 'Amara Nwosu', 'Tessellate GmbH', 'The Copper Kettle', 'O’Hara Brothers Ltd'],
    de: ['Jens Petersen', 'Blank & Partner GbR', 'Aydin Gebäudetechnik GmbH', 'Marie-Luise Voigt'],
  },
  sellers: {
    en: ['Summit Print Ltd', 'Dalton & Reyes', 'Greenleaf Nurseries', 'Studio Vidal S.r.l.'],
    de: ['Elektro Bauer GmbH', 'Tischlerei Wessel', 'Anwaltskanzlei Dr. Roth'],
  },
  buyers: {
    en: ['Hillcrest School', 'Mr Tobias Lang', 'Orchard Living Ltd', 'Museum of Glass'],
    de: ['Seniorenheim Lindenhof', 'Frau Carla Brandt', 'Autohaus Keller KG'],
  },
  people: {
    en: ['Martha Lindqvist', 'Samuel Boateng', 'Fiona Kerr', 'Rashid Khan', 'Elena Petrova', 'Thomas Ashby'],
    de: ['Dieter Krause', 'Selma Yildiz', 'Anke Lorenz', 'Paul Wagner', 'Renate Busch'],
  },
  places: {
    en: ['Malta', 'Ontario', 'Denmark', 'Singapore', 'Wales', 'Geneva', 'New South Wales'],
    de: ['Hessen', 'Tirol', 'Basel', 'Bremen', 'Dresden', 'Graz'],
  },
  addresses: {
    en: ['7 Harbour Parade, Swansea', 'Unit 3, Elm Park, Leeds', '55 King Street, Toronto', 'Vesterbrogade 12, Aarhus'],
    de: ['Bahnhofstraße 21, 28195 Bremen', 'Waldweg 4, 01067 Dresden', 'Hauptplatz 9, 8010 Graz'],
  },
  goods: {
    en: ['leaflets', 'apple trees', 'contract review', 'desk lamps', 'logo design', 'garden soil'],
    de: ['Steckdosen', 'Einbauschrank', 'Erstberatung', 'Montage', 'Leuchten', 'Schriftsatz'],
  },
};
