import type { HouseNames } from '../plan.ts';

/** Who and what the documents of the ninth wording name. */
export const ninthNames: HouseNames = {
  firsts: {
    en: ['Harbour Lights Hotels Ltd', 'Kestrel Bikes GmbH', 'Northgate Schools Trust', 'Pellworm Foods plc'],
    de: ['Stadtwerke Lindau GmbH', 'Möbelhaus Brandl AG', 'Klinikum Seeblick gGmbH'],
  },
  seconds: {
    en: ['Sofia Marchetti', 'Greenfield Logistics Ltd', 'Oakhurst Media LLP', 'Daniel Kovacs', 'Silverline IT Inc.'],
    de: ['Heinz Obermeier', 'Voss Kältetechnik GmbH', 'Jana Petersen', 'Rhenus Lagerhaus KG'],
  },
  sellers: {
    en: ['Bramley Catering Ltd', 'Thornton & Hale LLP', 'Quickprint Services LLC', 'Lakeside Nurseries plc'],
    de: ['Elektro Baumann GmbH', 'Kanzlei Dr. Wendt', 'Blumen Sommer KG'],
  },
  buyers: {
    en: ['Ashdown Theatre Ltd', 'Hillcrest Dental Practice', 'Marlow Rowing Club', 'Fairview Homes Inc.'],
    de: ['Grundschule am Park', 'Autohaus Reiter GmbH', 'Gasthof zur Linde'],
  },
  people: {
    en: ['Amelia Brooks', 'Rajesh Menon', 'Helen Forster', 'Peter Lindqvist', 'Grace Okafor', 'Martin Doyle'],
    de: ['Ulrike Engel', 'Holger Brandt', 'Sabine Krause', 'Mehmet Aydin', 'Renate Vogel'],
  },
  places: {
    en: ['Munich', 'Scotland', 'Texas', 'Norway', 'Singapore', 'Vienna', 'Malta'],
    de: ['Hamburg', 'Leipzig', 'Salzburg', 'Zürich', 'Kassel', 'Rostock'],
  },
  addresses: {
    en: ['14 Harbour Road, Bristol', '310 Elm Avenue, Austin', '8 Nygata, Bergen', '55 Mill Lane, York'],
    de: ['Am Markt 9, 34117 Kassel', 'Hafenstraße 3, 18055 Rostock', 'Linzer Gasse 20, 5020 Salzburg'],
  },
  goods: {
    en: ['buffet lunch', 'legal advice', 'posters A1', 'rose bushes', 'delivery', 'table hire', 'flyers'],
    de: ['Steckdosen', 'Beratung', 'Tischgestecke', 'Kabel', 'Montage', 'Grabpflege'],
  },
};
