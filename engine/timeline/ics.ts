import { createHash } from 'node:crypto';
import type { TimelineEntry } from '../../common/domain/timeline.ts';
import { isDay } from '../../common/domain/timeline.ts';

/** Words of an event, made in the language of who exports. */
export interface EventWords {
  readonly summary: string;
  readonly description: string;
}

/** A line has at most so many octets, its line break not counted (RFC 5545, 3.1). */
const mostOctets = 75;

/**
 * Days as a calendar (RFC 5545): an event of a whole day for each. The same words of the same document have the same
 * UID, so that importing twice makes no second event. Months are left out: a calendar has no place for them.
 *
 * @param now milliseconds since the epoch
 */
export function calendarOf(
  entries: readonly TimelineEntry[],
  wordsOf: (entry: TimelineEntry) => EventWords,
  now: number,
): Uint8Array {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  const events = entries
    .filter(({ date }) => isDay(date))
    .flatMap((entry) => {
      const { summary, description } = wordsOf(entry);
      return [
        'BEGIN:VEVENT',
        `UID:${uidOf(entry)}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${entry.date.replaceAll('-', '')}`,
        `SUMMARY:${escaped(summary)}`,
        `DESCRIPTION:${escaped(description)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Carrel//Timeline//EN', ...events, 'END:VCALENDAR'];
  return Buffer.from(`${lines.map(folded).join('\r\n')}\r\n`);
}

const uidOf = ({ name, date, said }: TimelineEntry): string =>
  `${createHash('sha256').update([name, date, said.part, said.text].join('\n')).digest('hex').slice(0, 32)}@carrel`;

/** A text as a value: `\`, `;`, `,` and line breaks are written with a backslash; other control characters go. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A long line goes on behind a line break and a space; no character is cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
