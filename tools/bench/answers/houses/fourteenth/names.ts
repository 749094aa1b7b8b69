import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the fourteenth wording name. */
export const fourteenthNames: HouseNames = {
  firsts: {
    en: ['Northgate Housing Association', 'Hotel Belvedere SA', 'Ryder & Holt Motors Ltd', 'Parish of St Brendan'],
    de: ['Hausverwaltung Mertens GmbH', 'Grundschule am Anger', 'Möbelhaus Ritter KG'],
  },
  seconds: {
    en: ['Ines Calloway', 'Vandenberg Trading B.V.', 'Quayside Crafts CIC', 'Obi & Daughters', 'Larkspur Limited'],
    de: ['Kaffeerösterei Mohr OHG', 'Thea Winkler', 'Gebrüder Stolz GmbH', 'Milan Horvat e. K.'],
  },
  sellers: {
    en: ['The Anchor Inn', 'Fenland Power & Water', 'Dr Judith Okafor', 'Leo Brandt Illustration'],
    de: ['Dachdeckerei Hoppe', 'Dr. med. Ulla Kranz', 'Gemeindewerke Isental', 'Gasthof Zum Löwen'],
  },
  buyers: {
    en: ['Ms Harriet Cole', 'Peregrine Films Ltd', 'Mr & Mrs Duarte', 'Saltmarsh Rowing Club'],
    de: ['Familie Özdemir', 'Buchhandlung Seitenweise', 'Herr Konrad Ebel', 'Tanzschule Rhythmus GbR'],
  },
  people: {
    en: ['Gwen Pritchard', 'Malik Johnson', 'Sofia Andersson', 'Hector Ruiz', 'Priya Raman', 'Colin Mather'],
    de: ['Hanna Vogt', 'Emre Kaya', 'Lothar Pfeiffer', 'Birgit Sander', 'Tim Oswald'],
  },
  places: {
    en: ['Ireland', 'Estonia', 'Quebec', 'Scotland', 'Luxembourg', 'Victoria', 'Cyprus'],
    de: ['Bayern', 'Liechtenstein', 'Erfurt', 'Salzburg', 'Kiel', 'Luzern'],
  },
  addresses: {
    en: ['19 Tanner Row, York', 'The Old Forge, Kilkenny', '204 Lakeshore Road, Halifax', 'Rua do Ouro 8, Porto'],
    de: ['Am Markt 3, 99084 Erfurt', 'Lindenallee 17, 24103 Kiel', 'Seestraße 40, 6004 Luzern'],
  },
  goods: {
    en: ['double room', 'breakfast', 'electricity', 'cover drawing', 'X-ray', 'standing charge', 'revisions'],
    de: ['Dachziegel', 'Einzelzimmer', 'Beratung', 'Trinkwasser', 'Gerüst', 'Blutbild'],
  },
};
