import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the sixteenth wording name. */
export const sixteenthNames: HouseNames = {
  firsts: {
    en: ['Hollis & Wray Partners', 'Dunmore Quay Ltd', 'Cordelia Vance', 'Three Larches Estate LLC'],
    de: ['Hofgut Ellerbach KG', 'Irmgard Vossen', 'Nordlicht Beteiligungs AG', 'Gebrüder Panitz OHG'],
  },
  seconds: {
    en: ['Tobias Ferreira', 'Larkspur Studio LLP', 'Mina Hadley', 'Meridian Joinery BV', 'Gwen Abernathy'],
    de: ['Henrik Lobeck', 'Team Falkenried GmbH', 'Carola Siebert', 'Kollektiv Backstein e. V.'],
  },
  sellers: {
    en: ['Petra Quill Design', 'Ashdown Glazing Ltd', 'The Cheese Cellar', 'Brightwater Electrics'],
    de: ['Glaserei Morgenroth', 'Käsekeller Allgäu GmbH', 'Elektro Stadler', 'Textbüro Yvonne Karsch'],
  },
  buyers: {
    en: ['Wychwood Primary School', 'Lantern Hotel', 'Edgar Solomon', 'Northgate Rowing Club'],
    de: ['Hotel Lindenwirt', 'Grundschule Am Anger', 'Matthias Rohde', 'Chorverein Eintracht 1904'],
  },
  people: {
    en: ['Beatrice Lang', 'Samuel Otieno', 'Ingrid Halvorsen', 'Dominic Farrow', 'Priya Chandran', 'Lewis Maddox'],
    de: ['Ulrike Bender', 'Torsten Wiegand', 'Selma Demir', 'Konrad Pfister', 'Anja Lindemann'],
  },
  places: {
    en: ['Ireland', 'British Columbia', 'Massachusetts', 'Cyprus', 'Guernsey', 'Hong Kong', 'Norway'],
    de: ['Liechtenstein', 'Sachsen', 'Hessen', 'Vorarlberg', 'Leipzig', 'Tirol'],
  },
  addresses: {
    en: [
      '41 Chandlers Row, Whitby',
      'Suite 600, 12 Birch Avenue, Boston',
      'Gate Lodge, Kinsale',
      '8 Orchard Close, Bath',
      '19 Fennel Street, Ghent',
      'The Old Forge, Hexham',
    ],
    de: [
      'Gerbergasse 17, 99084 Erfurt',
      'Seeweg 3, 88131 Lindau',
      'Alte Mühle 12, 04105 Leipzig',
      'Rosental 9, 53111 Bonn',
      'Kornmarkt 2, 6020 Innsbruck',
    ],
  },
  goods: {
    en: [
      'window panes',
      'wiring',
      'cheddar wheels',
      'brochure layout',
      'putty',
      'call-out',
      'light fittings',
      'proofs',
    ],
    de: ['Isolierglas', 'Steckdosen', 'Bergkäse', 'Textkorrektur', 'Anfahrt', 'Fensterkitt', 'Leuchten'],
  },
};
