import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';

const base64 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('base64');

test.each([
  ['UTF-7', '=?utf-7?Q?M+APw-ller?=', 'Müller'],
  ['UTF-7 by an older name', `=?UNICODE-1-1-UTF-7?B?${base64('Gr+APwA3w-e')}?=`, 'Grüße'],
  ['a code page of DOS', '=?cp850?Q?=81ber_uns?=', 'über uns'],
  ['a language behind it', '=?ibm437*de?Q?=81ber?=', 'über'],
  ['ISO-2022-KR', `=?iso-2022-kr?B?${base64('\u001b$)C\u000eFD@L=c\u000f')}?=`, '파이썬'],
  ['HZ', `=?hz-gb-2312?B?${base64('~{<:Ky~}')}?=`, '己所'],
  ['Korean with a syllable beyond EUC-KR', '=?euc-kr?Q?=8Cc=B9=E6?=', '똠방'],
  ['Big5 with a character of Hong Kong', '=?big5?Q?=9D=EF?=', '嘅'],
  ['encodings of the platform', '=?iso-8859-1?Q?M=FCller?=', 'Müller'],
])('a header in %s', async (_, header, read) => {
  const message = `From: ${header} <a@example.org>\nSubject: ${header}\n\nBody`;
  const [part] = await partsOf(Buffer.from(message), 'message.eml');
  expect(part?.text.split('\n').slice(0, 3)).toEqual([read, '', `From: ${read} <a@example.org>`]);
});

test.each(['unicode-1-1-utf-7', 'UTF-7', 'utf7'])('a body in %s, as its header names it', async (charset) => {
  const message = `Subject: s\nContent-Type: text/plain; charset="${charset}"\n\nGr+APwA3w-e, 5 +IKw-`;
  const [part] = await partsOf(Buffer.from(message), 'message.eml');
  expect(part?.text).toBe('s\n\nGrüße, 5 €');
});
