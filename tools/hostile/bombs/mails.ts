import { compoundFile } from '../../../engine/formats/package/fixtures/compound-file.ts';
import { text, type Bomb } from './bomb.ts';

const date = 'Date: Thu, 26 Nov 2026 18:04:34 +0000';
/** The line before each message of a mailbox. */
const envelope = 'From a@b.c Thu Nov 26 18:04:34 2026';
const head = `From: Ann <ann@example.org>\r\nTo: bob@example.org\r\n${date}\r\nSubject: Hello\r\nMIME-Version: 1.0\r\n`;
const mail = (rest: string): Uint8Array => text(head + rest);
const parts = (boundary: string): string =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n`;

/** A compound file with one number written over. */
function damagedCompound(at: number, value: number): Uint8Array {
  const bytes = Buffer.from(compoundFile(['Root Entry', '__properties_version1.0', '__nameid_version1.0', 'x']));
  bytes.writeUInt32LE(value, at);
  return bytes;
}

/** Messages: parts in each other, many of them, long ones. */
export const mailBombs: readonly Bomb[] = [
  {
    name: 'eml: a hundred thousand parts in each other',
    ending: 'eml',
    make: () => mail(Array.from({ length: 1e5 }, (_, i) => parts(`b${i}`)).join('') + '\r\nIn.'),
  },
  {
    name: 'eml: parts in each other with one boundary',
    ending: 'eml',
    make: () => mail(parts('b').repeat(1e5) + '\r\nIn.'),
  },
  {
    name: 'eml: a thousand messages in each other',
    ending: 'eml',
    make: () => mail(`Content-Type: message/rfc822\r\n\r\n${head}`.repeat(1_000) + '\r\nIn.'),
  },
  {
    name: 'eml: a hundred thousand files',
    ending: 'eml',
    make: () =>
      mail(
        parts('b') +
          '\r\nText.\r\n' +
          '--b\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nx\r\n'.repeat(1e5) +
          '--b--',
      ),
  },
  {
    name: 'eml: a header of 100 million letters',
    ending: 'eml',
    make: () => mail(`X: ${'a'.repeat(1e8)}\r\n\r\nText.`),
  },
  { name: 'eml: a million headers', ending: 'eml', make: () => mail('X: a\r\n'.repeat(1e6) + '\r\nText.') },
  {
    name: 'eml: a million encoded words',
    ending: 'eml',
    make: () => text(`From: a@b.c\r\n${date}\r\nSubject:${' =?utf-8?B?YQ==?='.repeat(1e6)}\r\n\r\nText.`),
  },
  {
    name: 'eml: a million addresses',
    ending: 'eml',
    make: () => text(`From: a@b.c\r\n${date}\r\nSubject: s\r\nTo: ${'a@b.c, '.repeat(1e6)}x@y.z\r\n\r\nText.`),
  },
  {
    name: 'eml: comments in each other in an address',
    ending: 'eml',
    make: () =>
      text(`From: ${'('.repeat(1e6)}a@b.c\r\nDate: Thu, 26 Nov 2026 18:04:34 +0000\r\nSubject: s\r\n\r\nText.`),
  },
  {
    name: 'eml: HTML a hundred thousand deep',
    ending: 'eml',
    make: () => mail(`Content-Type: text/html\r\n\r\n${'<div>'.repeat(1e5)}In.`),
  },
  { name: 'eml: a text of 150 million letters', ending: 'eml', make: () => mail(`\r\n${'a'.repeat(1.5e8)}`) },
  {
    name: 'mbox: a million messages',
    ending: 'mbox',
    make: () => text(`${envelope}\nFrom: a@b.c\n${date}\nSubject: s\n\nText.\n\n`.repeat(1_000_000)),
  },
  {
    name: 'mbox: a million lines that begin like one',
    ending: 'mbox',
    make: () => text(`${envelope}\nFrom: a@b.c\nSubject: s\n${date}\n\n${'From \n>From x\n'.repeat(1_000_000)}`),
  },
  {
    name: 'mhtml: a hundred thousand parts',
    ending: 'mhtml',
    make: () =>
      text(
        [
          'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/',
          'Subject: s\r\nMIME-Version: 1.0',
          'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n',
          '--b\r\nContent-Type: text/html\r\n\r\n<p>Text.</p>',
          ...Array.from({ length: 1e5 }, () => '--b\r\nContent-Type: image/png\r\nContent-ID: <a>\r\n\r\nx'),
          '--b--',
        ].join('\r\n'),
      ),
  },
  {
    name: 'msg: a table of sectors that leads to itself',
    ending: 'msg',
    make: () => damagedCompound(512 + 4, 1),
    isQuick: true,
  },
  {
    name: 'msg: a directory that begins behind the end',
    ending: 'msg',
    make: () => damagedCompound(48, 0x7fff_ffff),
    isQuick: true,
  },
  {
    name: 'msg: a thousand million tables of sectors',
    ending: 'msg',
    make: () => damagedCompound(44, 1e9),
    isQuick: true,
  },
  {
    name: 'msg: a directory whose entries are each other’s children',
    ending: 'msg',
    make: () => {
      const bytes = Buffer.from(damagedCompound(44, 1));
      for (let i = 0; i < 4; i++) for (const at of [68, 72, 76]) bytes.writeUInt32LE(i ^ 1, 1_024 + i * 128 + at);
      return bytes;
    },
    isQuick: true,
  },
  {
    name: 'msg: five hundred empty streams',
    ending: 'msg',
    make: () =>
      compoundFile([
        'Root Entry',
        '__properties_version1.0',
        ...Array.from({ length: 450 }, (_, i) => `__attach_version1.0_#${i}`),
      ]),
    isQuick: true,
  },
];
