import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the fourth wording name. */
export const fourthNames: HouseNames = {
  firsts: {
    en: ['Whitcombe & Sons Ltd', 'Aldous Partners LLP', 'Marrable Group plc', 'Tillinghast, Inc.', 'Gannet Foods B.V.'],
    de: ['Gebrüder Kessler GmbH', 'Lindhorst AG', 'Stadtwerke Rauental GmbH'],
  },
  seconds: {
    en: [
      'Studio Verity Limited',
      'Jocelyn Hartnoll',
      'Perrin Cole Associates',
      'Okafor Logistics LLC',
      'Beth Sandringham',
    ],
    de: ['Maren Holtkamp', 'Feldkirch Systeme GmbH', 'Dr. Anselm Pohl', 'Ostsee-Technik KG'],
  },
  sellers: {
    en: ['Rowntree Hydraulics Ltd', 'Hollis & Grey', 'Pembury Water plc', 'Catkin Studio', 'Danvers Tool Corp.'],
    de: ['Malerbetrieb Sontheimer', 'Wiesner Elektrotechnik GmbH', 'Kanzlei Brückner und Partner'],
  },
  buyers: {
    en: ['The Orchard School', 'Milbourne Dental Practice', 'Kerrigan Homes Ltd', 'Vantage Cinema Group'],
    de: ['Hotel Seeblick GmbH', 'Gemeinde Altenau', 'Zahnarztpraxis Dr. Rehm'],
  },
  people: {
    en: ['Harriet Moss', 'Daniel Achebe', 'Judith Lamb', 'Rupert Vance', 'Priya Nair', 'Colin Ferris', 'Anna Wolski'],
    de: ['Hannelore Eck', 'Jürgen Tappert', 'Sabine Lorenz', 'Matthias Grothe', 'Yasemin Acar'],
  },
  places: {
    en: ['Munich', 'Ireland', 'Scotland', 'Jersey', 'Rotterdam', 'Singapore', 'Ontario'],
    de: ['Hamburg', 'München', 'Zürich', 'Wien', 'Dresden', 'Liechtenstein'],
  },
  addresses: {
    en: ['14 Bell Yard, Norwich', '200 Commerce Parkway, Dayton', 'The Old Maltings, Frome', '7 Linden Court, Cork'],
    de: ['Rosenweg 12, 30161 Hannover', 'Alte Gasse 3, 60313 Frankfurt', 'Marktstraße 88, 70372 Stuttgart'],
  },
  goods: {
    en: [
      'valve assembly',
      'site visit',
      'drafting of deed',
      'gearbox oil',
      'poster design',
      'safety training',
      'pump hire',
    ],
    de: [
      'Malerarbeiten Flur',
      'Steckdosen',
      'Beratungsgespräch',
      'Verteilerkasten',
      'Prüfung der Anlage',
      'Fahrtkosten',
    ],
  },
};
