import { expect, test } from 'vitest';
import { mailFile, textFile } from '../../../tools/fixtures/mail-writer.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readMime } from './mime.ts';

const bytes = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\r\n'), 'latin1');

async function read(...lines: readonly string[]): Promise<readonly string[]> {
  return (await partsOf(bytes(...lines), 'mail.eml')).flatMap(blockTexts);
}

/** The files of a message, each as name and text. */
async function filesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const files = (await openBytes(bytes(...lines), 'mail.eml')).innerFiles?.(0) ?? [];
  return Promise.all(files.map(async (file) => `${file.name}: ${Buffer.from(await file.bytes()).toString('latin1')}`));
}

const refusal = async (...lines: readonly string[]): Promise<unknown> =>
  openBytes(bytes(...lines), 'mail.eml').then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFile ? [error.outcome, error.notice.code] : error),
  );

const head = ['From: a@example.org', 'Subject: Re: offer'];

test('a message is its subject, its head and its text; its part is called by the subject', async () => {
  const message = bytes(
    'From: =?utf-8?q?Ann_M=C3=BCller?= <ann@example.org>',
    'To: "Bob, Jr." <bob@example.org>, "carl@example.org" <carl@example.org>',
    'Cc: Friends: dora@example.org, emil@example.org;',
    'Subject: =?iso-8859-1?Q?Re=3A_Angebot_f=FCr?=',
    ' =?iso-8859-1?Q?_M=E4rz?=',
    'Date: Thu, 26 Nov 2026 18:04:34 +0000',
    '',
    'Dear Bob,',
    '',
    'the offer is attached.',
  );
  const document = await openBytes(message, 'mail.eml');
  const [part, ...others] = await partsOf(message, 'mail.eml');
  expect([document.title, document.parts, part?.label, others]).toEqual([
    'Re: Angebot für März',
    1,
    'Re: Angebot für März',
    [],
  ]);
  expect(part && blockTexts(part)).toEqual([
    'heading 1: Re: Angebot für März',
    'field: From: Ann Müller <ann@example.org>\nTo: Bob, Jr. <bob@example.org>, carl@example.org\n' +
      'Cc: Friends: dora@example.org, emil@example.org\nDate: Thu, 26 Nov 2026 18:04:34 +0000',
    'paragraph: Dear Bob,',
    'paragraph: the offer is attached.',
  ]);
});

test('what a reply quotes is a quote; a flowed text is joined', async () => {
  expect(
    await read(
      ...head,
      'Content-Type: text/plain; format=flowed; delsp=no',
      '\r\nA long line \r\ngoes on.\r\n From here.\r\n\r\nBob wrote:\r\n> What is \r\n> the price?\r\n>> I see.',
      '\r\n-----Original Message-----\r\nOld words.',
    ),
  ).toEqual([
    'heading 1: Re: offer',
    'field: From: a@example.org',
    'paragraph: A long line goes on.\nFrom here.',
    'paragraph: Bob wrote:',
    'quote: What is the price?\nI see.',
    'quote: -----Original Message-----\nOld words.',
  ]);
});

test('a text that PGP signed is read without its frame', async () => {
  const text = [
    'Above it.',
    '-----BEGIN PGP SIGNED MESSAGE-----',
    'Hash: SHA256',
    '',
    'The rent is 900 euros.',
    '- - one point',
    '-----BEGIN PGP SIGNATURE-----',
    '',
    'iQEzBAEBCAAdFiEE',
    '-----END PGP SIGNATURE-----',
    'Below it.',
  ];
  expect((await read(...head, 'Content-Type: text/plain', `\r\n${text.join('\r\n')}`)).slice(-2)).toEqual([
    'paragraph: Above it.\nThe rent is 900 euros.\n- one point',
    'paragraph: Below it.',
  ]);
});

const alternative = (plain: string, html: string): readonly string[] => [
  ...head,
  `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\n${plain}\r\n--b`,
  `Content-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
];

test('of two forms of a text the plain one is read where it says the same, else the HTML', async () => {
  const same = await read(...alternative('Hello *Bob*, see http://example.org', '<p>Hello <b>Bob</b>, see</p>'));
  const other = await read(...alternative('Your program can show no HTML.', '<p>The price is 5 euros.</p>'));
  const table = await read(...alternative('Rent 5\nHeat 6', '<table><tr><td>Rent<td>5<tr><td>Heat<td>6</table>'));
  expect([same, other, table].map((blocks) => blocks.slice(2))).toEqual([
    ['paragraph: Hello *Bob*, see http://example.org'],
    ['paragraph: The price is 5 euros.'],
    ['table: Rent\t5\nHeat\t6'],
  ]);
});

test.each([
  ['quoted-printable in UTF-8', 'quoted-printable', 'utf-8', 'Gr=C3=BC=C3=9Fe a=\r\nus K=C3=B6ln=20'],
  ['base64 in Latin-1', 'base64', 'iso-8859-1', Buffer.from('Grüße aus Köln', 'latin1').toString('base64')],
  ['bytes in Latin-1, which say UTF-8', '8bit', 'utf-8', 'Gr\u00fc\u00dfe aus K\u00f6ln'],
  ['bytes of no named charset', '8bit', 'x-unknown', 'Gr\u00fc\u00dfe aus K\u00f6ln'],
])('a text as %s', async (_, encoding, charset, text) => {
  const type = `Content-Type: text/plain; charset=${charset}`;
  const blocks = await read(...head, type, `Content-Transfer-Encoding: ${encoding}`, '', text);
  expect(blocks.at(-1)).toBe('paragraph: Grüße aus Köln');
});

test('files have their names, however these are written, and are none where they only belong to the look', async () => {
  const part = (type: string, ...rest: readonly string[]): readonly string[] => [
    '--m',
    `Content-Type: ${type}`,
    ...rest,
  ];
  expect(
    await filesOf(
      ...head,
      'Content-Type: multipart/mixed; boundary="m"\r\n\r\n--m\r\n\r\nText.',
      ...part('application/pdf; name*0*=utf-8\'\'Angebot%20f; name*1*=%C3%BCr; name*2=".pdf"', '', 'one'),
      ...part('application/pdf', 'Content-Disposition: attachment; filename="=?utf-8?q?=C3=84?= b.pdf"', '', 'two'),
      ...part('application/pdf', 'Content-Disposition: attachment; filename="../../etc/a.pdf"', '', 'three'),
      ...part('application/pdf', 'Content-Disposition: attachment; filename="C:\\x\\a.pdf"', '', 'four'),
      ...part('application/pdf', 'Content-Disposition: attachment; filename="..-..-etc-a.pdf"', '', 'five'),
      ...part('application/pdf', '', 'six'),
      ...part('image/png; name=logo.png', 'Content-ID: <l>', 'Content-Disposition: inline', '', 'seven'),
      ...part('message/rfc822', '', 'Subject: Inner / note', '', 'eight'),
      ...part('application/pgp-signature; name=signature.asc', '', 'nine'),
      '--m--',
    ),
  ).toEqual([
    'Angebot für.pdf: one',
    'Ä b.pdf: two',
    '..-..-etc-a.pdf: three',
    'C:-x-a.pdf: four',
    '..-..-etc-a (2).pdf: five',
    'application.pdf: six',
    'Inner - note.eml: Subject: Inner / note\r\n\r\neight',
  ]);
});

test('a file that is written into the text is a file, and no text', async () => {
  const message = [
    ...head,
    '',
    'See:',
    'begin 644 a.txt',
    '+:&5L;&\\@=V]R;&0',
    '`',
    'end',
    'Bye.',
    'begin 644 no file',
  ];
  expect([await read(...message), await filesOf(...message)]).toEqual([
    ['heading 1: Re: offer', 'field: From: a@example.org', 'paragraph: See:\nBye.\nbegin 644 no file'],
    ['a.txt: hello world'],
  ]);
});

test('what is encrypted is refused, what is wrapped in its signature is said', async () => {
  const smime = (type: string): readonly string[] => [
    ...head,
    `Content-Type: application/pkcs7-mime; smime-type=${type}`,
  ];
  const document = await openBytes(bytes(...smime('signed-data'), '', 'MII='), 'mail.eml');
  expect([
    await refusal(...smime('enveloped-data'), '', 'MII='),
    await refusal(...head, 'Content-Type: multipart/encrypted; boundary=b', '', '--b', '', 'x', '--b--'),
    await refusal(...head, '', '-----BEGIN PGP MESSAGE-----', '', 'hQ=', '-----END PGP MESSAGE-----'),
    document.omissions().map(({ code }) => code),
  ]).toEqual([
    ['unsupported', 'mail-encrypted'],
    ['unsupported', 'mail-encrypted'],
    ['unsupported', 'mail-encrypted'],
    ['mail-signed-opaque'],
  ]);
});

test('parts in each other without end, or without number, end in a sentence', async () => {
  const nested = Array.from({ length: 60 }, (_, depth) => [
    `Content-Type: multipart/mixed; boundary=b${depth}`,
    '',
    `--b${depth}`,
  ]).flat();
  expect([
    await refusal(...head, ...nested, '', 'x'),
    await refusal(
      ...head,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      Array<string>(20_000).fill('--b\r\n\r\nx').join('\r\n'),
    ),
  ]).toEqual([
    ['malformed', 'mail-too-nested'],
    ['malformed', 'mail-too-nested'],
  ]);
});

test('a head without end is read to a bound, in no time', async () => {
  const many = await read(...head, Array<string>(200_000).fill('X-Spam: yes').join('\r\n'), '', 'Text.');
  const folded = await read(...head, Array<string>(200_000).fill(' folded').join('\r\n'), '', 'Text.');
  const addresses = await read(...head, `To: ${'a@example.org, '.repeat(50_000)}`, '', 'Text.');
  expect([many.at(-1), folded.at(-1), addresses.at(-1)]).toEqual(Array(3).fill('paragraph: Text.'));
});

test('base64 that lies, and a message that is cut off anywhere, are read as far as they go', async () => {
  const whole = mailFile({ subject: 'Re: offer', text: 'Text.' }, [textFile('a.txt', 'words '.repeat(50))]);
  const cuts = Array.from({ length: 40 }, (_, index) => 60 + Math.floor((index * (whole.length - 60)) / 40));
  const subjects = await Promise.all(
    cuts.map(async (end) => (await openBytes(whole.slice(0, end), 'mail.eml')).title.slice(0, 3)),
  );
  expect(new Set(subjects)).toEqual(new Set(['', 'Re:']));
  expect(
    Buffer.from(
      readMime(bytes('Content-Transfer-Encoding: base64', '', 'aGVs\u00ff!bG8', '=====', '#')).content(),
    ).toString(),
  ).toBe('hello');
});

const appointment = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'DTSTART:20240315T100000Z',
  'SUMMARY:Budget',
  'END:VEVENT',
  'END:VCALENDAR',
];

test.each([
  ['beside its description', ['Content-Type: multipart/alternative; boundary=b'], ['heading 1: Budget']],
  ['as a file beside the text', ['Content-Type: multipart/mixed; boundary=b'], ['heading 1: Budget']],
])('an invitation %s is part of the text', async (_, type, expected) => {
  const message = [
    ...head,
    ...type,
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Please come.',
    '--b',
    'Content-Type: text/calendar; method=REQUEST; name="invite.ics"',
    '',
    ...appointment,
    '--b--',
  ];
  expect((await read(...message)).slice(2)).toEqual([
    'paragraph: Please come.',
    ...expected,
    'field: When: 2024-03-15 10:00 (UTC)',
  ]);
  expect(await filesOf(...message)).toEqual([]);
});

test('an invitation that comes as a file too is found once; a file of another appointment stays', async () => {
  const file = (name: string, lines: readonly string[]): readonly string[] => [
    '--b',
    'Content-Type: application/ics',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    ...lines,
  ];
  const message = [
    ...head,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/calendar; method=REQUEST',
    '',
    ...appointment,
    ...file('invite.ics', appointment),
    ...file(
      'other.ics',
      appointment.map((line) => line.replace('Budget', 'Audit')),
    ),
    '--b--',
  ];
  expect((await read(...message)).slice(2)).toEqual(['heading 1: Budget', 'field: When: 2024-03-15 10:00 (UTC)']);
  expect((await filesOf(...message)).map((each) => each.split(':')[0])).toEqual(['other.ics']);
});
