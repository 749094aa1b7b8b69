import { expect, test } from 'vitest';
import { decodeText, isText } from './encoding.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test.each([
  ['iso-2022-kr', '\u001b$)C\n\u000eFD@L=c\u000f (Python)', '\n파이썬 (Python)'],
  ['iso-2022-cn', '\u001b$)A\u000e<:Ky\u000f, done', '己所, done'],
  ['hz-gb-2312', 'In GB: ~{<:Ky2;S{#,NpJ)l6HK!#~} 1~~2, ~\nbye', 'In GB: 己所不欲，勿施於人。 1~2, bye'],
])('letters of two bytes in %s, named or not', (name, coded, text) => {
  const bytes = bytesOf(coded);
  expect([isText(bytes), decodeText(bytes).text, decodeText(bytes, name).text]).toEqual([true, text, text]);
});

test.each(['~{name}~ is a path', 'A ~{b~} of one byte', '~{ab}', 'cost ~5 and ~{<:Ky~}', 'plain'])(
  'other tildes and braces stay: %s',
  (text) => expect(decodeText(bytesOf(text)).text).toBe(text),
);
