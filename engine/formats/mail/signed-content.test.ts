import { expect, test } from 'vitest';
import { partsOf, blockTexts } from '../fixtures/documents.ts';
import { signedContent } from './signed-content.ts';

/** A value of BER with its length, or with two zeros at its end. */
function value(kind: number, parts: readonly Uint8Array[], isOpen = false): Buffer {
  const bytes = Buffer.concat(parts);
  if (isOpen) return Buffer.concat([Buffer.of(kind, 0x80), bytes, Buffer.of(0, 0)]);
  const length = bytes.length < 128 ? [bytes.length] : [0x82, bytes.length >> 8, bytes.length & 255];
  return Buffer.concat([Buffer.of(kind, ...length), bytes]);
}

/** What a signature of S/MIME wraps, without certificates and signers. */
function signed(message: string, isOpen: boolean): Buffer {
  const identifier = (last: number): Buffer => value(0x06, [Buffer.from('2a864886f70d0107', 'hex'), Buffer.of(last)]);
  const halves = [message.slice(0, 9), message.slice(9)].map((half) => value(0x04, [Buffer.from(half)]));
  const held = isOpen ? value(0x24, halves, true) : value(0x04, [Buffer.from(message)]);
  const content = value(0x30, [identifier(1), value(0xa0, [held], isOpen)], isOpen);
  const data = value(0x30, [value(0x02, [Buffer.of(1)]), value(0x31, []), content, value(0x31, [])], isOpen);
  return value(0x30, [identifier(2), value(0xa0, [data], isOpen)], isOpen);
}

const message = 'Content-Type: text/plain\r\n\r\nThe lease ends in May.\r\n';

test.each([
  ['with lengths', false],
  ['in pieces, without lengths', true],
])('the message that a signature wraps is read: %s', async (_, isOpen) => {
  const lines = [
    'From: a@example.org',
    'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
    'Content-Transfer-Encoding: base64',
    '',
    signed(message, isOpen).toString('base64'),
  ];
  const [part] = await partsOf(Buffer.from(lines.join('\r\n')), 'mail.eml');
  expect(part && blockTexts(part)).toEqual(['field: From: a@example.org', 'paragraph: The lease ends in May.']);
});

test('what is cut off, lies or holds no message has none', () => {
  for (const isOpen of [false, true]) {
    const whole = signed(message, isOpen);
    for (let length = 0; length < whole.length; length++) signedContent(whole.subarray(0, length));
  }
  const deep = Buffer.alloc(40_000, Buffer.of(0x30, 0x80));
  expect([deep, Buffer.from('30ff', 'hex'), Buffer.from('no signature'), new Uint8Array()].map(signedContent)).toEqual(
    Array.from({ length: 4 }),
  );
});
