import { text, type Bomb } from './bomb.ts';

const calendar = (body: string): Uint8Array => text(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${body}\r\nEND:VCALENDAR\r\n`);
const event = (line: string): string => `BEGIN:VEVENT\r\nSUMMARY:Walk\r\n${line}\r\nEND:VEVENT\r\n`;
const card = (body: string): Uint8Array => text(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\n${body}\r\nEND:VCARD\r\n`);

/** Calendars and address books: length, count, and numbers that stand for many. */
export const organiserBombs: readonly Bomb[] = [
  { name: 'calendar: 500,000 appointments', ending: 'ics', make: () => calendar(event('X-A:1').repeat(500_000)) },
  {
    name: 'calendar: a line that is folded a million times',
    ending: 'ics',
    make: () => calendar(event(`DESCRIPTION:${'a\r\n '.repeat(1e6)}`)),
  },
  {
    name: 'calendar: a million people',
    ending: 'ics',
    make: () => calendar(event('ATTENDEE:mailto:a@example.org\r\n'.repeat(1e6))),
  },
  {
    name: 'calendar: appointments in each other, 100,000 deep',
    ending: 'ics',
    make: () => calendar('BEGIN:VEVENT\r\n'.repeat(1e5)),
  },
  {
    name: 'calendar: a line with a million parameters',
    ending: 'ics',
    make: () => calendar(event(`DTSTART${';X="'.repeat(1e6)}:20240101`)),
  },
  {
    name: 'calendar: repeats 2^31 times, every second of 10^9 years',
    ending: 'ics',
    make: () =>
      calendar(
        event('DTSTART:99991231T235959Z\r\nRRULE:FREQ=SECONDLY;INTERVAL=1;COUNT=2147483648;BYSETPOS=-999999999'),
      ),
    isQuick: true,
  },
  {
    name: 'calendar: a length of 10^300 weeks',
    ending: 'ics',
    make: () => calendar(event(`DTSTART:20240101T080000\r\nDURATION:P${'9'.repeat(300)}W`)),
    isQuick: true,
  },
  {
    name: 'contacts: a million people',
    ending: 'vcf',
    make: () => text('BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n'.repeat(1e6)),
  },
  {
    name: 'contacts: a picture of 45 MB',
    ending: 'vcf',
    make: () => card(`PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(45e6)}`),
  },
  {
    name: 'contacts: a million soft breaks',
    ending: 'vcf',
    make: () => card(`NOTE;ENCODING=QUOTED-PRINTABLE:${'=41=\r\n'.repeat(1e6)}`),
  },
  { name: 'contacts: a million telephones', ending: 'vcf', make: () => card('TEL;TYPE=home:1\r\n'.repeat(1e6)) },
  {
    name: 'contacts: an address of a million parts',
    ending: 'vcf',
    make: () => card(`ADR:${';'.repeat(1e6)}\r\nN:${';'.repeat(1e6)}`),
  },
  {
    name: 'contacts: cards in each other, 100,000 deep',
    ending: 'vcf',
    make: () => text('BEGIN:VCARD\r\n'.repeat(1e5)),
  },
];
