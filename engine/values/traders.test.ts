import { expect, it } from 'vitest';
import { tradersIn } from './traders.ts';

const texts: readonly (readonly [string, string])[] = [
  [
    'Tarn Joinery Ltd\n4 Quay Street\n\nINVOICE 7\n\nCharged to: Marrow Press LLC',
    'Tarn Joinery Ltd → Marrow Press LLC',
  ],
  ['Recipient of services: Marrow Press LLC\nIssuing company: Tarn Joinery Ltd', 'Tarn Joinery Ltd → Marrow Press LLC'],
  ['Fee note\n\nHollis & Grey, 14 Bell Yard\n\nTo: The Orchard School', 'Hollis & Grey → The Orchard School'],
  ['INVOICE\n\nSold by\tSold to\nCatkin Studio\tMarrow Dental Practice', 'Catkin Studio → Marrow Dental Practice'],
  ['From the office of Catkin Studio Rendered to Marrow Press LLC under 7', 'Catkin Studio → Marrow Press LLC'],
  ['Rechnung 7\n\nSeewald Logistik AG erhält diese Rechnung.\n\nBrandt GmbH', 'Brandt GmbH → Seewald Logistik AG'],
  ['The lamps were ordered by The Orchard School.\n\nRemit to: Catkin Studio', 'Catkin Studio → The Orchard School'],
  ['Guest: The Orchard School\nHotel: Catkin Studio', 'Catkin Studio → The Orchard School'],
  ['Praxis: Catkin Studio\nPatientin: Frau Berta Kolb', 'Catkin Studio → Frau Berta Kolb'],
  ['Rechnung\n\nGuten Tag Gemeinde Lauben,\nanbei.\n\nBrandt GmbH', 'Brandt GmbH → Gemeinde Lauben'],
];

it.each(texts)('%s', (text, told) => {
  const names = tradersIn(text).map(({ name }) => name.normal);
  expect(names.join(' → ')).toBe(told);
});
