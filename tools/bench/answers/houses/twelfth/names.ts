import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the twelfth wording name. */
export const twelfthNames: HouseNames = {
  firsts: {
    en: ['Brauerei Adler Export GmbH', 'City of Tallborough', 'Meridian Tramways S.A.', 'Fairweather Brands Pty Ltd'],
    de: ['Landkreis Osterau', 'Feldmann & Söhne OHG', 'Universität Talheim'],
  },
  seconds: {
    en: [
      'Quayside Logistics B.V.',
      'Noor Rahman',
      'Tallborough Athletic Club',
      'Sandpiper Data Services Ltd.',
      'Holm & Ekberg AB',
    ],
    de: ['Ebru Aslan', 'Rheinlager Service GmbH', 'Kontor Wieland e.K.', 'Sachverständigenbüro Dr. Noll'],
  },
  sellers: {
    en: ['Larkspur Catering', 'Fennimore & Pugh', 'Hotel Miramar S.L.', 'Barrow Stone Works'],
    de: ['Praxis Dr. Edda Kühn', 'Gebr. Lohse Malerbetrieb', 'Weinhandlung Zimt UG'],
  },
  buyers: {
    en: ['St Aldate’s Hospital Trust', 'Okafor Consulting', 'Ms Helena Voss', 'The Round Table Theatre'],
    de: ['Gemeinde Auental', 'Familie Brinkmann', 'Kanzlei Stolz PartG mbB'],
  },
  people: {
    en: ['Ruth Ainsley', 'Javier Ortega', 'Dorothy Quill', 'Anil Mehta', 'Greta Sandberg', 'Patrick O’Dowd'],
    de: ['Hannes Rieger', 'Leyla Kaya', 'Ingeborg Thoms', 'Jonas Fink', 'Wiebke Harms'],
  },
  places: {
    en: ['Estonia', 'Queensland', 'Portugal', 'Quebec', 'Vienna', 'Cyprus', 'Northern Ireland'],
    de: ['Niedersachsen', 'Salzburg', 'Liechtenstein', 'Kassel', 'Rostock', 'Lübeck'],
  },
  addresses: {
    en: ['18 Pikk Street, Tallinn', 'Dock House, Cardiff', '210 Creek Road, Brisbane', 'Rua do Norte 9, Porto'],
    de: ['Hafenstraße 3, 18055 Rostock', 'Am Markt 11, 34117 Kassel', 'Getreidegasse 20, 5020 Salzburg'],
  },
  goods: {
    en: ['buffet for twenty', 'double room', 'dry-stone walling', 'conference projector', 'proof-reading', 'sandstone'],
    de: ['Beratung', 'Wandfarbe', 'Riesling', 'Gerüst', 'Untersuchung', 'Attest'],
  },
};
