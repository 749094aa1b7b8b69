import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the seventh wording name. */
export const seventhNames: HouseNames = {
  firsts: {
    en: ['Blackthorn Analytics Inc.', 'Severn Bridge Estates Ltd', 'Quillfeather Media LLC', 'Northgate Foods plc'],
    de: ['Lindenhof Immobilien GmbH', 'Datenwerk Süd AG', 'Optik Habermann KG'],
  },
  seconds: {
    en: ['Marisol Vega', 'Tamarind Logistics Ltd', 'Oakes & Fenner LLP', 'Priya Raman', 'Glasswing Studios Inc.'],
    de: ['Florian Aumüller', 'Bäckerei Stoll GmbH', 'Nordlicht Praxis GbR', 'Helga Brandt'],
  },
  sellers: {
    en: ['Harbour Print Works Ltd', 'Lennox Carver & Co', 'Bluebell Catering LLC', 'Sterling Fibre plc'],
    de: ['Malerbetrieb Okafor GmbH', 'Ingenieurbüro Sass', 'Weinhaus Trarbach KG'],
  },
  buyers: {
    en: ['Foxglove Nurseries Ltd', 'St Brendan’s School', 'Palomar Dental Inc.', 'The Corner Theatre'],
    de: ['Hotel Seeblick GmbH', 'Stadtbücherei Wesel', 'Autohaus Ritter KG'],
  },
  people: {
    en: ['Margaret Doyle', 'Samuel Okoro', 'Ines Calder', 'Victor Lindqvist', 'Hannah Bright', 'Gordon Pike'],
    de: ['Ulrike Sommer', 'Matthias Krug', 'Elif Demir', 'Joachim Berger', 'Silke Arndt'],
  },
  places: {
    en: ['Munich', 'Ireland', 'Vermont', 'Scotland', 'Singapore', 'Rotterdam', 'Malta'],
    de: ['Hamburg', 'Leipzig', 'Wien', 'Zürich', 'Kassel', 'Mainz'],
  },
  addresses: {
    en: ['400 Commerce Street, Nashville', '12 Wharf Lane, Bristol', '3 College Green, Dublin', '71 Elm Avenue, Leeds'],
    de: ['Marktstraße 14, 34117 Kassel', 'Am Wall 3, 28195 Bremen', 'Rosenweg 22, 55116 Mainz'],
  },
  goods: {
    en: ['proofreading', 'banner printing', 'payroll service', 'canapés', 'fibre splice', 'site survey', 'flyers A5'],
    de: ['Fassadenanstrich', 'Statikprüfung', 'Riesling 0,75 l', 'Gerüstmiete', 'Vermessung', 'Tapezierarbeiten'],
  },
};
