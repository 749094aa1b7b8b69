import { expect, test } from 'vitest';
import { UnreadableFile } from '../unreadable-file.ts';
import { xmlBounds, xmlEvents, type XmlEvent } from './xml-events.ts';
import { elementAt, xmlDocument, xmlTextOf, xmlTrees } from './xml-tree.ts';

const prefixes = { 'urn:word': 'w', 'urn:plain': '' };

async function eventsOf(bytes: Uint8Array, chunk = 1_000): Promise<readonly XmlEvent[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  );
  const events: XmlEvent[] = [];
  for await (const batch of xmlEvents(chunks, prefixes)) events.push(...batch);
  return events;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

const source = `<?xml version="1.0"?><!-- c --><q:a xmlns:q="urn:word" xmlns="urn:plain" q:x="1" y="&lt;">é&#x20AC;\
<b xmlns="urn:other" xmlns:z="urn:word" z:c=""><z:d/></b><![CDATA[<&>]]></q:a>`;
const events: readonly XmlEvent[] = [
  { kind: 'open', name: 'w:a', attributes: { 'w:x': '1', y: '<' } },
  { kind: 'text', text: 'é€' },
  { kind: 'open', name: '{urn:other}b', attributes: { 'w:c': '' } },
  { kind: 'open', name: 'w:d', attributes: {} },
  { kind: 'close', name: 'w:d' },
  { kind: 'close', name: '{urn:other}b' },
  { kind: 'text', text: '<&>' },
  { kind: 'close', name: 'w:a' },
];

test.each([
  ['UTF-8', utf8(source)],
  ['UTF-8 with a mark', utf8(`\ufeff${source}`)],
  ['UTF-16 with a mark', utf16(`\ufeff${source}`)],
  ['UTF-16 without one', utf16(source)],
  ['Latin', Uint8Array.from(Buffer.from(source.replace('?>', ' encoding="ISO-8859-1"?>'), 'latin1'))],
])('%s has the same events in one chunk and in chunks of three bytes', async (_, bytes) => {
  expect(await eventsOf(bytes)).toEqual(events);
  expect(await eventsOf(bytes, 3)).toEqual(events);
});

test('trees are the outermost elements of their names; what is around them stays events', async () => {
  const bytes = utf8('<a xmlns="urn:plain"><s><p>one<p>two</p></p></s><p x="3"/></a>');
  const items: unknown[] = [];
  for await (const item of xmlTrees(xmlEvents([bytes], prefixes), new Set(['p']))) items.push(item);
  expect(items).toEqual([
    { kind: 'open', name: 'a', attributes: {} },
    { kind: 'open', name: 's', attributes: {} },
    {
      kind: 'tree',
      element: {
        name: 'p',
        attributes: {},
        children: ['one', { name: 'p', attributes: {}, children: ['two'] }],
      },
    },
    { kind: 'close', name: 's' },
    { kind: 'tree', element: { name: 'p', attributes: { x: '3' }, children: [] } },
    { kind: 'close', name: 'a' },
  ]);
});

test('a document has paths and text', async () => {
  const root = await xmlDocument([utf8('<a xmlns="urn:plain"><b>x</b><b><c>y</c>z</b></a>')], prefixes);
  expect([xmlTextOf(root), xmlTextOf(elementAt(root, 'b')), elementAt(root, 'b', 'c')]).toEqual([
    'xyz',
    'x',
    undefined,
  ]);
});

const laughs = `<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;">]><a>&m;</a>`;
const outside = `<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>`;

test.each([
  ['entities that grow', utf8(laughs), 'unsupported', 'xml-entities'],
  ['an entity that is another file', utf8(outside), 'unsupported', 'xml-entities'],
  ['an entity that nobody defines', utf8('<a>&nbsp;</a>'), 'malformed', 'file-damaged'],
  ['an end that is missing', utf8('<a><b></b>'), 'malformed', 'file-damaged'],
  ['tags that cross', utf8('<a><b></a></b>'), 'malformed', 'file-damaged'],
  [
    'bytes that are no UTF-8',
    Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e),
    'malformed',
    'file-damaged',
  ],
  ['an encoding that nobody knows', utf8('<?xml version="1.0" encoding="x-none"?><a/>'), 'malformed', 'file-damaged'],
  ['elements without end in each other', utf8('<a>'.repeat(xmlBounds.depth + 1)), 'unsupported', 'xml-too-deep'],
  ['a text without end', utf8(`<a b="${'x'.repeat(xmlBounds.piece + 1_000_000)}"/>`), 'unsupported', 'xml-too-deep'],
  ['nothing', utf8(''), 'malformed', 'file-damaged'],
])('%s: refused', async (_, bytes, outcome, code) => {
  const refused = await eventsOf(bytes, 65_536).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnreadableFile);
  expect(refused).toMatchObject({ outcome, notice: { code } });
});

test('a type of document without entities of its own is passed over', async () => {
  expect(await eventsOf(utf8('<!DOCTYPE a PUBLIC "-//x" "http://example.org/a.dtd"><a xmlns="urn:plain"/>'))).toEqual([
    { kind: 'open', name: 'a', attributes: {} },
    { kind: 'close', name: 'a' },
  ]);
});
