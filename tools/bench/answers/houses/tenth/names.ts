import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the tenth wording name. */
export const tenthNames: HouseNames = {
  firsts: {
    en: ['Calder Valley Mills Ltd', 'Sunrise Care Homes plc', 'Vantage Point Studios', 'Tidewater Ferries Inc.'],
    de: ['Bergbahn Oberland AG', 'TSV Rotweiler e. V.', 'Druckhaus Lenz GmbH & Co. KG'],
  },
  seconds: {
    en: ['Northern Spinners Ltd', 'Ingrid Solheim', 'Apex Lifts GmbH', 'Pinhole & Daughters', 'Marcus Adeyemi'],
    de: ['Feinbein Gebäudedienste GmbH', 'Lukas Hartwig', 'Codewerk Süd UG', 'Annegret Thoma'],
  },
  sellers: {
    en: ['Marsh Lane Motors', 'Dalton Surveyors LLP', 'Pear Tree Printing Co.', 'Ostler Electrical Ltd'],
    de: ['Tischlerei Nagel', 'Hanne Winkler', 'Getränke Kolb OHG'],
  },
  buyers: {
    en: ['Riverbank Nursery School', 'Castle Inn', 'Tremayne Estates Ltd', 'Mrs Joan Pickering'],
    de: ['Pension Alpenblick', 'Stadt Weiden', 'Zahnarztpraxis Dr. Ulm'],
  },
  people: {
    en: ['Oliver Stannard', 'Priya Raman', 'Bridget Hollis', 'Tomas Novak', 'Celia Whitcombe', 'Hugh Barrow'],
    de: ['Dieter Falk', 'Monika Seidl', 'Emre Yildiz', 'Christa Lorenzen', 'Joachim Pohl'],
  },
  places: {
    en: ['Denmark', 'Ontario', 'Bavaria', 'Cornwall', 'Geneva', 'Hong Kong', 'Lisbon'],
    de: ['Nürnberg', 'Graz', 'Bremen', 'Basel', 'Erfurt', 'Trier'],
  },
  addresses: {
    en: ['2 Weavers Yard, Halifax', '77 Front Street, Toronto', 'Quay House, Falmouth', '16 Bredgade, Copenhagen'],
    de: ['Seestraße 41, 83700 Rottach', 'Lange Gasse 5, 90403 Nürnberg', 'Mühlweg 12, 92637 Weiden'],
  },
  goods: {
    en: ['oil filter', 'labour', 'site survey', 'leaflets', 'rewiring', 'brake pads', 'colour proofs'],
    de: ['Türblatt', 'Beratungsstunde', 'Kiste Saft', 'Regalbretter', 'Anfahrt', 'Leergut'],
  },
};
