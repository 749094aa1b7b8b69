import { expect, test } from 'vitest';
import { part } from './fixture.ts';
import { overviewOf } from './overview.ts';

/** Days of a letter as `role day`. */
function days(line: string): readonly string[] {
  const parts = [part(1, 'Dear Ms Holm,', line, 'Kind regards')];
  const { dates } = overviewOf({ name: 'a.txt', title: '', format: 'text', language: '', parts, unread: 0 });
  return dates.map(({ role, value }) => `${role} ${value}`);
}

test('the first word of a line tells what its day is', () => {
  expect(['Due date: 3 July 2025', 'Fällig am 3. Juli 2025'].map(days)).toEqual([
    ['due 2025-07-03'],
    ['due 2025-07-03'],
  ]);
});

test('the end of a span of days is no deadline', () => {
  expect(
    [
      'Die Klassenfahrt führt vom 8. bis 12. Juni 2026 an die See.',
      'Period of insurance: 1 April 2025 to 31 March 2026',
      'Please pay the deposit by 15 December 2025.',
      'Bitte überweisen Sie eine Anzahlung von 60 € bis zum 15. Dezember 2025.',
      'The office is closed from 24 December to 2 January 2026.',
    ].map(days),
  ).toEqual([
    ['ends 2026-06-12'],
    ['effective 2025-04-01', 'ends 2026-03-31'],
    ['due 2025-12-15'],
    ['due 2025-12-15'],
    ['ends 2026-01-02'],
  ]);
});

test('a birthday is not the day of a letter', () => {
  expect(
    ['Patientin: Frau Ilse Wendt, geb. 03.02.1951', 'Date of birth: 3 February 1951', 'Date: 3 February 2025'].map(
      days,
    ),
  ).toEqual([['mentioned 1951-02-03'], ['mentioned 1951-02-03'], ['dated 2025-02-03']]);
});
