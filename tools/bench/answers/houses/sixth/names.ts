import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the sixth wording name. */
export const sixthNames: HouseNames = {
  firsts: {
    en: ['Pilgrim Software Ltd', 'Hartwell & Lowe LLP', 'Delphine Cosmetics plc', 'Osprey Ferries B.V.'],
    de: ['Kranich Verlag GmbH', 'Bergmann Stahl AG', 'Ostertor Hausverwaltung KG'],
  },
  seconds: {
    en: ['Bryony Castle', 'Kestrel Catering Ltd', 'Imogen Foyle', 'Tallis Security LLC', 'Rook Lane Printers Ltd'],
    de: ['Jana Wendel', 'Elbtal Reinigung GmbH', 'Markus Thiele', 'Reiter Metallbau GmbH'],
  },
  sellers: {
    en: ['Juniper Landscapes Ltd', 'Cole & Daughters', 'Fastnet Broadband plc', 'Rosalind Byrne Design'],
    de: ['Elektro Falkner GmbH', 'Steuerkanzlei Moritz', 'Holzhandel Petersen KG'],
  },
  buyers: {
    en: ['Marlow Yacht Club', 'Bexley Nursing Home Ltd', 'Sutton Museum', 'Old Mill Bakery LLC'],
    de: ['Gasthof Linde', 'Kita Sonnenhof e. V.', 'Fischer Immobilien GmbH'],
  },
  people: {
    en: ['Bernard Wells', 'Sophie Lang', 'Kwame Mensah', 'Ruth Pearce', 'Alec Monroe', 'Dinah Frost'],
    de: ['Renate Vogel', 'Karl Ziegler', 'Anja Hoffmeister', 'Peter Lorenz', 'Selin Kaya'],
  },
  places: {
    en: ['Munich', 'Norway', 'Guernsey', 'Cardiff', 'Texas', 'Gibraltar', 'Antwerp'],
    de: ['Hamburg', 'München', 'Salzburg', 'Basel', 'Erfurt', 'Bremen'],
  },
  addresses: {
    en: ['8 Granary Row, Exeter', '55 Harbor View, Tacoma', 'Suite 4, Regent Chambers, York', '19 Quarry Hill, Truro'],
    de: ['Schulstraße 9, 99084 Erfurt', 'Hafenweg 31, 24103 Kiel', 'Burgplatz 1, 38100 Braunschweig'],
  },
  goods: {
    en: ['turfing', 'logo design', 'router', 'pond liner', 'monthly line rental', 'site clearance', 'brochure layout'],
    de: ['Lohnbuchhaltung', 'Kiefernbretter', 'Lampenmontage', 'Jahresabschluss', 'Kabel 50 m', 'Lieferpauschale'],
  },
};
