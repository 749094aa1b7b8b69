import { expect, test } from 'vitest';
import { entry } from './fixture.ts';
import { calendarOf } from './ics.ts';

const now = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const ics = (...entries: Parameters<typeof calendarOf>[0]): string =>
  Buffer.from(
    calendarOf(entries, ({ said, name }) => ({ summary: said.text, description: `${said.text}\n${name}` }), now),
  ).toString('utf8');

/** The lines of a calendar as a reader sees them: unfolded, names and values apart, values unescaped. */
const read = (text: string): readonly (readonly [string, string])[] =>
  text
    .replaceAll(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(':');
      const value = line
        .slice(at + 1)
        .replaceAll(/\\([\\;,nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
      return [line.slice(0, at), value] as const;
    });

test('an event reads back as it was written', () => {
  const said = 'Pay rent, deposit; or C:\\costs by 1 September.';
  const properties = read(ics(entry('2024-09-01', said))).filter(([name]) => name !== 'UID');
  expect(properties).toEqual([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Carrel//Timeline//EN'],
    ['BEGIN', 'VEVENT'],
    ['DTSTAMP', '20260102T030405Z'],
    ['DTSTART;VALUE=DATE', '20240901'],
    ['SUMMARY', said],
    ['DESCRIPTION', `${said}\nlease.pdf`],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
});

test('no line is longer than 75 octets, no character is cut, and nothing is lost', () => {
  const said = `Die Kündigung ist spätestens zum Quartalsende möglich — ${'Größe 😀, '.repeat(30)}`.trim();
  const text = ics(entry('2024-09-01', said));
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  const summary = read(text).find(([name]) => name === 'SUMMARY');
  expect({ longest: longest <= 75, summary: summary?.[1], whole: !text.includes('\uFFFD') }).toEqual({
    longest: true,
    summary: said,
    whole: true,
  });
});

test('the same words have the same UID, others another; what a document says can’t end its line', () => {
  const uids = (text: string): readonly string[] =>
    read(text).flatMap(([name, value]) => (name === 'UID' ? [value] : []));
  const evil = 'Due.\r\nEND:VCALENDAR\r\nX-EVIL:1';
  const [one, two, three] = [entry('2024-09-01', 'a'), entry('2024-09-02', 'a'), entry('2024-09-03', evil)];
  const text = ics(one, two, three);
  expect({
    again: uids(text)[0] === uids(ics(one))[0],
    different: new Set(uids(text)).size,
    names: [...new Set(read(text).map(([name]) => name))].includes('X-EVIL'),
    ends: read(text).filter(([, value]) => value === 'VCALENDAR').length,
  }).toEqual({ again: true, different: 3, names: false, ends: 2 });
});

test('a month is no day and is left out', () => {
  expect(read(ics(entry('2024-09', 'In September 2024.'))).filter(([name]) => name === 'UID')).toEqual([]);
});
