import { PartBuilder, type BlockText } from '../part-builder.ts';
import { componentsOf, unescaped, type Component, type Property } from './properties.ts';
import { recurrenceText } from './recurrence.ts';
import { momentsText, timeText } from './times.ts';

/** What a person reads; time zones and who is free when are for programs. */
const shown = new Set(['VEVENT', 'VTODO', 'VJOURNAL']);
/** More people than one reads; the rest is counted. */
const mostPeople = 200;

/** The appointments, tasks and notes of a calendar: what, when, where, who, and what is said of it. Pure. */
export function calendarText(text: string): BlockText {
  const builder = new PartBuilder();
  for (const component of componentsOf(text)) if (shown.has(component.name)) addComponent(builder, component);
  return builder;
}

function addComponent(builder: PartBuilder, { properties }: Component): void {
  const all = (name: string): readonly Property[] => properties.filter((each) => each.name === name);
  const textOf = (name: string): string => unescaped(all(name)[0]?.value ?? '');
  const [start, due, completed] = [all('DTSTART')[0], all('DUE')[0], all('COMPLETED')[0]];
  builder.heading(1, textOf('SUMMARY').replaceAll(/\s+/gu, ' '));
  const fields: readonly (readonly [string, string])[] = [
    ['When', start === undefined ? '' : timeText(start, all('DTEND')[0], textOf('DURATION'))],
    ['Due', due === undefined ? '' : timeText(due, undefined, '')],
    ['Completed', completed === undefined ? '' : timeText(completed, undefined, '')],
    [
      'Repeats',
      all('RRULE')
        .map(({ value }) => recurrenceText(value))
        .join('; '),
    ],
    ['Also on', momentsText(all('RDATE'))],
    ['Except on', momentsText(all('EXDATE'))],
    ['Where', textOf('LOCATION')],
    ['Organizer', all('ORGANIZER').map(personOf).join(', ')],
    ['Attendees', peopleOf(all('ATTENDEE'))],
    ['Status', textOf('STATUS')],
    [
      'Categories',
      all('CATEGORIES')
        .map(({ value }) => unescaped(value))
        .join(', '),
    ],
    ['Link', textOf('URL')],
    [
      'Attached',
      all('ATTACH')
        .map(attachedName)
        .filter((name) => name !== '')
        .join(', '),
    ],
  ];
  const filled = fields.filter(([, value]) => value !== '');
  builder.add('field', filled.map(([name, value]) => `${name}: ${value.replaceAll(/\s+/gu, ' ')}`).join('\n'));
  for (const name of ['DESCRIPTION', 'COMMENT'])
    for (const { value } of all(name))
      for (const paragraph of unescaped(value).split(/\n\s*\n/u)) builder.add('paragraph', paragraph.trim());
}

function peopleOf(people: readonly Property[]): string {
  const named = people.slice(0, mostPeople).map(personOf);
  return [...named, ...(people.length > mostPeople ? [`… (${people.length})`] : [])].join(', ');
}

/** "Ada Owl <ada@example.org>". */
function personOf({ value, parameters }: Property): string {
  const address = value.trim().replace(/^mailto:/iu, '');
  const name = (parameters.get('CN') ?? '').trim();
  return name === '' || name === address ? address : `${name} <${address}>`;
}

/** An address, or what a file that lies in the calendar itself is called. */
const attachedName = ({ value, parameters }: Property): string =>
  parameters.get('FILENAME') ?? parameters.get('X-FILENAME') ?? (parameters.has('ENCODING') ? '' : value.trim());
