import { expect, test } from 'vitest';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { calendar } from './detect.ts';

const bytes = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'utf8');
const calendarOf = (...lines: readonly string[]): Uint8Array =>
  bytes('BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', '');
const read = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await partsOf(calendarOf(...lines), 'a.ics')).flatMap(blockTexts);

test.each([
  ['20231213T120000/20231213T150000', '2023-12-13 12:00 – 15:00'],
  ['20231213T120000/PT1H', '2023-12-13 12:00, 1 h'],
  ['20231213T120000Z/20231214T150000Z', '2023-12-13 12:00 – 2023-12-14 15:00 (UTC)'],
])('a series may have periods: %s', async (period, expected) => {
  expect(await read('BEGIN:VEVENT', 'SUMMARY:a', `RDATE;VALUE=PERIOD:${period}`, 'END:VEVENT')).toEqual([
    'heading 1: a',
    `field: Also on: ${expected}`,
  ]);
});

test('an appointment: what, when, where, who, and what is said of it', async () => {
  expect(
    await read(
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART;TZID=Europe/Berlin:20240315T100000',
      'DTEND;TZID=Europe/Berlin:20240315T113000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Budget\\, part 1',
      'LOCATION:Room 4',
      'ORGANIZER;CN=Ada Owl:mailto:ada@example.org',
      'ATTENDEE;CN="Fox, Bob";PARTSTAT=ACCEPTED:mailto:bob@example.org',
      'ATTENDEE:mailto:eve@example.org',
      'DESCRIPTION:Bring the fig',
      ' ures.\\n\\nAll of them: yes.',
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'END:VALARM',
      'END:VEVENT',
    ),
  ).toEqual([
    'heading 1: Budget, part 1',
    'field: When: 2024-03-15 10:00 – 11:30 (Europe/Berlin)\nRepeats: every week, 3 times\nWhere: Room 4\n' +
      'Organizer: Ada Owl <ada@example.org>\nAttendees: Fox, Bob <bob@example.org>, eve@example.org',
    'paragraph: Bring the figures.',
    'paragraph: All of them: yes.',
  ]);
});

test.each([
  ['a day', ['DTSTART;VALUE=DATE:20240315', 'DTEND;VALUE=DATE:20240316'], '2024-03-15'],
  ['days', ['DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240302'], '2024-02-28 – 2024-03-01'],
  [
    'over midnight',
    ['DTSTART:20240315T220000Z', 'DTEND:20240316T010000Z'],
    '2024-03-15 22:00 – 2024-03-16 01:00 (UTC)',
  ],
  [
    'a flight',
    ['DTSTART;TZID=Europe/Oslo:20240315T080000', 'DTEND;TZID=Asia/Tokyo:20240316T060000'],
    '2024-03-15 08:00 (Europe/Oslo) – 2024-03-16 06:00 (Asia/Tokyo)',
  ],
  ['a duration', ['DTSTART:20240315T080000', 'DURATION:PT1H30M'], '2024-03-15 08:00, 1 h 30 min'],
  ['no time', ['DTSTART:soon'], 'soon'],
])('when it is: %s', async (_, lines, expected) => {
  expect(await read('BEGIN:VEVENT', ...lines, 'END:VEVENT')).toEqual([`field: When: ${expected}`]);
});

test('days that a series has besides, and those it leaves out', async () => {
  expect(
    await read(
      'BEGIN:VEVENT',
      'DTSTART;TZID=Europe/Berlin:20240304T100000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
      'RDATE;VALUE=DATE:20240306',
      'EXDATE;TZID=Europe/Berlin:20240401T100000,20240408T100000',
      'EXDATE:20240415T080000Z',
      'END:VEVENT',
    ),
  ).toEqual([
    'field: When: 2024-03-04 10:00 (Europe/Berlin)\nRepeats: every week on Monday\nAlso on: 2024-03-06\n' +
      'Except on: 2024-04-01 10:00 (Europe/Berlin), 2024-04-08 10:00 (Europe/Berlin), 2024-04-15 08:00 (UTC)',
  ]);
});

test('tasks, what is cancelled, and what is cut off', async () => {
  expect(
    await read(
      'BEGIN:VTODO',
      'SUMMARY:Pay',
      'DUE;VALUE=DATE:20240401',
      'END:VTODO',
      'BEGIN:VEVENT',
      'SUMMARY:Talk',
      'STATUS:CANCELLED',
      'END:VEVENT',
      'BEGIN:VJOURNAL',
      'SUMMARY:Note',
    ),
  ).toEqual([
    'heading 1: Pay',
    'field: Due: 2024-04-01',
    'heading 1: Talk',
    'field: Status: CANCELLED',
    'heading 1: Note',
  ]);
});

test('components in each other without an end are read as one, and quickly', async () => {
  expect(await read(...Array.from({ length: 5_000 }, () => 'BEGIN:VEVENT'))).toEqual([]);
});

test('a calendar is known by its first line and called by its name', async () => {
  const { title } = await openBytes(calendarOf('X-WR-CALNAME:Team', 'BEGIN:VEVENT', 'SUMMARY:x', 'END:VEVENT'), 'a');
  expect([title, calendar.detect(bytes('See BEGIN:VCALENDAR'), 'a.ics')]).toEqual(['Team', false]);
});
