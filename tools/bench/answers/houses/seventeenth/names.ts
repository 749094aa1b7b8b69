import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the seventeenth wording name. */
export const seventeenthNames: HouseNames = {
  firsts: {
    en: ['Harrowgate Properties Ltd', 'Castellan Foods plc', 'Brightmoor Engineering Ltd', 'Oakhurst Trading Inc.'],
    de: ['Alster Grundbesitz GmbH', 'Wiesental Maschinenbau AG', 'Hansekontor GmbH & Co. KG', 'Müller & Sohn KG'],
  },
  seconds: {
    en: ['Nimbus Systems Ltd', 'Eleanor Whitcombe', 'Fairlead Services LLC', 'Jonathan Ashby', 'Tessera Software B.V.'],
    de: ['Sabine Krüger', 'NetzWerk Süd GmbH', 'Thomas Reinhardt', 'Klarblick Dienste UG'],
  },
  sellers: {
    en: ['Pennine Office Supplies Ltd', 'Marlow & Finch Printers', 'Sterling Electrical Ltd', 'Greenacre Landscapes'],
    de: ['Bürobedarf Lange GmbH', 'Druckhaus Sommer', 'Elektro Brandt GmbH', 'Gartenbau Weiß'],
  },
  buyers: {
    en: ['Ashgrove Dental Practice', 'Kestrel Logistics Ltd', 'Amelia Thornton', 'Riverside Academy'],
    de: ['Praxis Dr. Hoffmann', 'Spedition Falk GmbH', 'Christine Vogel', 'Stadtwerke Lindau'],
  },
  people: {
    en: ['Martin Cole', 'Rebecca Sloane', 'David Ferris', 'Hannah Pryce', 'Oliver Grant', 'Laura Bennett'],
    de: ['Petra Schuster', 'Michael Wagner', 'Anna Lehmann', 'Stefan Becker', 'Julia Neumann'],
  },
  places: {
    en: ['England', 'Scotland', 'New York', 'Austria', 'Delaware', 'Singapore', 'Ireland'],
    de: ['Österreich', 'Hamburg', 'München', 'Frankfurt', 'Stuttgart', 'Köln'],
  },
  addresses: {
    en: [
      '14 Mill Lane, Leeds',
      '220 Harbour Road, Bristol',
      '3 Castle Square, Edinburgh',
      '77 Park Avenue, Albany',
      'Unit 5, Tudor Estate, Derby',
    ],
    de: [
      'Ringstraße 8, 20095 Hamburg',
      'Am Markt 21, 70173 Stuttgart',
      'Lindenallee 40, 50667 Köln',
      'Industrieweg 5, 86150 Augsburg',
    ],
  },
  goods: {
    en: ['desk chairs', 'printer paper', 'business cards', 'cable ducts', 'lawn mowing', 'hedge cutting', 'toner'],
    de: ['Bürostühle', 'Druckerpapier', 'Visitenkarten', 'Kabelkanäle', 'Rasenpflege', 'Heckenschnitt', 'Toner'],
  },
};
