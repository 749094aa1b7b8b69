import { expect, test } from 'vitest';
import { partsOf } from '../fixtures/documents.ts';
import { enrichedText } from './enriched.ts';

test.each([
  ['commands', '<bold>Bold</bold> and <Italic>slanted</Italic>', 'Bold and slanted'],
  ['a bracket of the text', '5 <<6 and <<<bold>x</bold>> >', '5 <6 and <x> >'],
  ['parameters', '<color><param>red</param>Red</color> <fontfamily><param>Times</param>text</fontfamily>', 'Red text'],
  ['line ends', 'one\nline\n\nnext\r\n\r\n\r\nlast', 'one line\nnext\n\nlast'],
  ['lines that stay', 'a\nb <nofill>c\nd</nofill>', 'a b c\nd'],
  ['an excerpt', 'He wrote:\n<excerpt>It is\n\nlate.</excerpt>\nIs it?', 'He wrote:\n> It is\n> late.\n Is it?'],
  ['what is no command', '1 < 2, a <b c> d', '1 < 2, a <b c> d'],
])('%s', (_, source, expected) => {
  expect(enrichedText(source)).toBe(expected);
});

test('a message is read without its commands', async () => {
  const message =
    'Subject: Rent\r\nContent-Type: text/enriched; charset=utf-8\r\n\r\n' +
    'The <bold>rent</bold>\r\nis 700.\r\n\r\n\r\nYours\r\n';
  const [part] = await partsOf(Buffer.from(message), 'rent.eml');
  expect(part?.text).toBe('Rent\n\nThe rent is 700.\n\nYours');
});
