import { expect, test } from 'vitest';
import { withDates } from './relative-dates.ts';

test.each([
  ['Which contracts end this year?', 'Which contracts end in 2026?'],
  ['Invoices of last year', 'Invoices of 2025'],
  ['Which leases expire before the next month?', 'Which leases expire before January 2027?'],
  ['Which invoices were due last month?', 'Which invoices were due in November 2026?'],
  ['Welche Verträge laufen nächstes Jahr aus?', 'Welche Verträge laufen in 2027 aus?'],
  ['Welche Rechnungen wurden in diesem Monat gestellt?', 'Welche Rechnungen wurden in Dezember 2026 gestellt?'],
  ['Which contracts are older than two years?', 'Which contracts are dated before 24 December 2024?'],
  ['Welche Verträge sind älter als 6 Monate?', 'Welche Verträge sind vor dem 24. Juni 2026?'],
  ['Contracts signed in the last three months', 'Contracts signed since 24 September 2026'],
  ['Rechnungen aus den letzten zwei Wochen', 'Rechnungen seit dem 10. Dezember 2026'],
  ['Invoices between 1 January and 31 March 2025', 'Invoices between 1 January 2025 and 31 March 2025'],
  ['How long does each contract last per year?', 'How long does each contract last per year?'],
])('%s', (question, dated) => {
  expect(withDates(question, new Date(2026, 11, 24))).toBe(dated);
});
