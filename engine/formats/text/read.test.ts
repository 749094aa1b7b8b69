import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { sectionsOf } from './paragraphs.ts';

const letter = 'Größe: 5 €\n\n  An indented “paragraph”\nof two lines.  \n \t\nЖизнь — 山\n';
const blocks = ['paragraph: Größe: 5 €', 'paragraph: An indented “paragraph”\nof two lines.', 'paragraph: Жизнь — 山'];

test.each([
  ['UTF-8', new TextEncoder().encode(letter)],
  [
    'UTF-8 with a mark and the line ends of Windows',
    new TextEncoder().encode(`\ufeff${letter.replaceAll('\n', '\r\n')}`),
  ],
  ['UTF-16, little-endian', new Uint8Array(Buffer.from(`\ufeff${letter}`, 'utf16le'))],
  ['UTF-16, big-endian', new Uint8Array(Buffer.from(`\ufeff${letter}`, 'utf16le').swap16())],
])('a text in %s is one part with its paragraphs', async (_, bytes) => {
  const parts = await partsOf(bytes, 'letter.txt');
  expect(parts.map(blockTexts)).toEqual([blocks]);
  expect(parts.map(({ text, layout, state, label }) => ({ text, layout, state, label }))).toEqual([
    { text: letter, layout: null, state: 'read', label: '' },
  ]);
});

test('a text that is no UTF-8 is read as Windows-1252, and the document says so', async () => {
  const bytes = Uint8Array.from([0x80, ...Buffer.from(' 5 f\u00fcr M\u00fcller', 'latin1')]);
  const document = await openBytes(bytes, 'old.txt');
  const texts: string[] = [];
  for await (const { text } of document.read(1)) texts.push(text);
  expect(texts).toEqual(['€ 5 für Müller']);
  expect(document.omissions()).toEqual([notice('encoding-guessed', { encoding: 'Windows-1252' })]);
});

test('sections cover the text, hold their bound, and their paragraphs cover what is not white space', () => {
  const line = fc.oneof(fc.constantFrom('', ' ', '\t'), fc.string({ unit: fc.constantFrom('a', ' ', '😀', 'é') }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 2, max: 40 }), (lines, most) => {
      const text = lines.join('\n');
      const sections = sectionsOf(text, most);
      expect(sections.map((section) => section.text).join('')).toBe(text);
      for (const section of sections) {
        expect(section.text.length).toBeLessThanOrEqual(most);
        expect(section.text.isWellFormed()).toBe(true);
        const shown = section.blocks.map(({ start, end }) => section.text.slice(start, end)).join('');
        expect(shown.replaceAll(/\s/gu, '')).toBe(section.text.replaceAll(/\s/gu, ''));
      }
    }),
  );
});

test('a long text is cut between paragraphs; one that is cut inside goes on', () => {
  expect(sectionsOf('One is here.\n\nTwo is a long one.', 18)).toEqual([
    { text: 'One is here.\n\n', blocks: [{ kind: 'paragraph', start: 0, end: 12, continues: false }] },
    { text: 'Two is a long one.', blocks: [{ kind: 'paragraph', start: 0, end: 18, continues: false }] },
  ]);
  expect(sectionsOf('Two is a long one.', 9).map((section) => section.blocks)).toEqual([
    [{ kind: 'paragraph', start: 0, end: 8, continues: true }],
    [{ kind: 'paragraph', start: 0, end: 9, continues: false }],
  ]);
});

test.each([
  'The last line of a page.\fThe next',
  'The last line of a page.\n\f\nThe next',
  'The last line of a page.\f\nThe next',
])('a page that ends with a form feed parts words: %j', async (text) => {
  const [part] = await partsOf(new TextEncoder().encode(text), 'pages.txt');
  expect(part === undefined ? [] : blockTexts(part)).toEqual([
    'paragraph: The last line of a page.',
    'paragraph: The next',
  ]);
});
