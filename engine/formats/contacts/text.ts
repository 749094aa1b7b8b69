import { componentsOf, unescaped, type Component, type Property } from '../calendar/properties.ts';
import { decodeTransfer } from '../mail/transfer.ts';
import { PartBuilder, type BlockText } from '../part-builder.ts';
import { decodeText } from '../text/encoding.ts';
import { dayText } from './day.ts';

/** The contacts of an address book: who, where, how to be reached, and what is noted of them. Pure. */
export function contactsText(text: string): BlockText {
  const builder = new PartBuilder();
  for (const component of componentsOf(joined(text))) if (component.name === 'VCARD') addContact(builder, component);
  return builder;
}

/** Lines of version 2.1 that are quoted go on behind a "=" at their end. */
const joined = (text: string): string =>
  text.replaceAll(/^.*ENCODING=QUOTED-PRINTABLE.*(?:(?<==)\r?\n.*)*/gimu, (line) => line.replaceAll(/=\r?\n/gu, ''));

/** Fields with one text. */
const texts: readonly (readonly [label: string, property: string])[] = [
  ['Nickname', 'NICKNAME'],
  ['Title', 'TITLE'],
  ['Role', 'ROLE'],
];
const days: readonly (readonly [label: string, property: string])[] = [
  ['Birthday', 'BDAY'],
  ['Anniversary', 'ANNIVERSARY'],
];
/** Fields that say where or how, each with its kind: "Phone (work)". */
const ways: readonly (readonly [label: string, property: string])[] = [
  ['Phone', 'TEL'],
  ['Mail', 'EMAIL'],
  ['Address', 'ADR'],
  ['Messages', 'IMPP'],
  ['Web', 'URL'],
];

function addContact(builder: PartBuilder, { properties }: Component): void {
  const all = (name: string): readonly Property[] => properties.filter((each) => each.name === name);
  const first = (name: string): string =>
    all(name)[0] === undefined ? '' : oneLine(valueOf(all(name)[0] as Property));
  const company = listOf(all('ORG')[0], ', ');
  const name = first('FN') || nameOf(all('N')[0]);
  builder.heading(1, name || company);
  const fields: readonly (readonly [string, string])[] = [
    ...(name === '' ? [] : [['Organisation', company] as const]),
    ...texts.map(([label, property]) => [label, first(property)] as const),
    ...ways.flatMap(([label, property]) => all(property).map((each) => [labelOf(label, each), wayOf(each)] as const)),
    ...days.map(([label, property]) => [label, dayText(first(property))] as const),
    [
      'Categories',
      all('CATEGORIES')
        .map((each) => listOf(each, ', ', ','))
        .join(', '),
    ],
  ];
  const filled = fields.filter(([, value]) => value !== '');
  builder.add('field', filled.map(([label, value]) => `${label}: ${value}`).join('\n'));
  for (const note of all('NOTE'))
    for (const paragraph of valueOf(note)
      .replaceAll('\r\n', '\n')
      .split(/\n\s*\n/u))
      builder.add('paragraph', paragraph.trim());
}

/** "Dr. Ada Owl" of "Owl;Ada;;Dr.;". */
function nameOf(property: Property | undefined): string {
  if (property === undefined) return '';
  const [last = '', given = '', middle = '', before = '', after = ''] = partsOf(property, ';');
  return [before, given, middle, last, after].filter((part) => part !== '').join(' ');
}

const wayOf = (property: Property): string =>
  property.name === 'ADR'
    ? listOf(property, ', ')
    : oneLine(valueOf(property)).replace(/^(?:tel|mailto|im|xmpp):/iu, '');

const listOf = (property: Property | undefined, between: string, sign = ';'): string =>
  property === undefined
    ? ''
    : partsOf(property, sign)
        .filter((part) => part !== '')
        .join(between);

/** The parts of a value; a sign that is escaped parts nothing. */
const partsOf = (property: Property, sign: string): readonly string[] =>
  decoded(property)
    .split(sign === ';' ? /(?<!\\);/u : /(?<!\\),/u)
    .map((part) => oneLine(unescaped(part)));

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const kinds: ReadonlySet<string> = new Set(['home', 'work', 'cell', 'mobile', 'fax', 'pager', 'main', 'other']);

/** "Phone (work, fax)". Version 2.1 writes kinds without saying that they are. */
function labelOf(label: string, { parameters }: Property): string {
  const written = [parameters.get('TYPE') ?? '', ...Array.from(parameters.keys())].join(',').toLowerCase().split(',');
  const named = Array.from(new Set(written.filter((kind) => kinds.has(kind))));
  return named.length === 0 ? label : `${label} (${named.join(', ')})`;
}

const valueOf = (property: Property): string => unescaped(decoded(property));

/** A value as it is written, without the way in which its bytes are. */
function decoded({ value, parameters }: Property): string {
  const isQuoted =
    parameters.get('ENCODING')?.toUpperCase() === 'QUOTED-PRINTABLE' || parameters.has('QUOTED-PRINTABLE');
  if (!isQuoted) return value;
  const bytes = decodeTransfer(Buffer.from(value, 'latin1'), 'quoted-printable');
  return decodeText(bytes, parameters.get('CHARSET') ?? '').text;
}
