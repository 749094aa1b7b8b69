import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the eighth wording name. */
export const eighthNames: HouseNames = {
  firsts: {
    en: ['Caldera Energy Ltd', 'Windrush Trust plc', 'Meridian Coffee GmbH', 'Aldous Interiors LLC'],
    de: ['Pfalzwerke Druck GmbH', 'Seidel Kosmetik AG', 'Hafenkontor Rostock KG'],
  },
  seconds: {
    en: ['Noor Haddad', 'Larkspur Consulting Ltd', 'Beacon Cleaning LLP', 'Thomas Wray', 'Ironbark Trading Inc.'],
    de: ['Carola Neumann', 'Schütte Transporte GmbH', 'Tobias Ernst', 'Krämer Verpackungen KG'],
  },
  sellers: {
    en: ['Whitfield Joinery Ltd', 'Amber Lane Translations', 'Delta Pump Services LLC', 'Crown Stationers plc'],
    de: ['Sanitär Kowalski GmbH', 'Architekturbüro Henning', 'Getränke Schulte KG'],
  },
  buyers: {
    en: ['Riverside Clinic Ltd', 'Abbey Road Hostel', 'Langdale Parish Council', 'Zephyr Sports Inc.'],
    de: ['Seniorenheim Abendrot gGmbH', 'Tischlerei Funk', 'Gemeinde Altdorf'],
  },
  people: {
    en: ['Patricia Nolan', 'Edward Mills', 'Chidi Eze', 'Laura Stein', 'Owen Parry', 'Fiona Hart'],
    de: ['Gabriele Roth', 'Stefan Busch', 'Aylin Yildiz', 'Werner Haas', 'Monika Frey'],
  },
  places: {
    en: ['Munich', 'Wales', 'Oregon', 'Denmark', 'Hong Kong', 'Geneva', 'Cyprus'],
    de: ['Hamburg', 'Dresden', 'Graz', 'Bern', 'Aachen', 'Potsdam'],
  },
  addresses: {
    en: ['27 Castle Street, Cardiff', '900 Pine Road, Portland', '6 Harbourside, Aarhus', '150 Queensway, Hull'],
    de: ['Domplatz 2, 52062 Aachen', 'Seestraße 40, 14467 Potsdam', 'Neumarkt 11, 01067 Dresden'],
  },
  goods: {
    en: ['oak staircase', 'translation DE-EN', 'pump repair', 'envelopes', 'handrail', 'certified copy', 'valve kit'],
    de: ['Rohrreinigung', 'Entwurfsplanung', 'Mineralwasser', 'Heizkörper', 'Bauleitung', 'Apfelsaft'],
  },
};
