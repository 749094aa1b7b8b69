import { expect, test } from 'vitest';
import { withDates } from './relative-dates.ts';

test.each([
  ['Which contracts end this year?', 'Which contracts end in 2026?'],
  ['Invoices of last year', 'Invoices of 2025'],
  ['Which leases expire before the next month?', 'Which leases expire before January 2027?'],
  ['Which invoices were due last month?', 'Which invoices were due in November 2026?'],
  ['Welche Verträge laufen nächstes Jahr aus?', 'Welche Verträge laufen in 2027 aus?'],
  ['Welche Rechnungen wurden in diesem Monat gestellt?', 'Welche Rechnungen wurden in Dezember 2026 gestellt?'],
  ['How long does each contract last per year?', 'How long does each contract last per year?'],
])('%s', (question, dated) => {
  expect(withDates(question, new Date(2026, 11, 24))).toBe(dated);
});
