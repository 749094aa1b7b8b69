import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedExcerpt } from './marked-words.ts';

const shown = (passage: string, query: string): string =>
  markedExcerpt(passage, query)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('words that were looked for are marked, also in another form; short ones only as they are', () => {
  expect([
    shown('The tenant may terminate the lease.', 'termination of leases'),
    shown('Die Kündigung ist im März möglich.', 'kundigung MARZ'),
    shown('An art of war, an artist at war.', 'art war'),
    shown('Nothing of that kind.', 'lease'),
    shown('', 'lease'),
  ]).toEqual([
    'The tenant may [terminate] the [lease].',
    'Die [Kündigung] ist im [März] möglich.',
    'An [art] of [war], an artist at [war].',
    'Nothing of that kind.',
    '',
  ]);
});

test('of a long passage the stretch with most of the words is shown, whole words only', () => {
  const filler = 'word '.repeat(80);
  const excerpt = shown(`A lease. ${filler}The lease ends by notice. ${filler}`, 'lease notice');
  expect(excerpt).toMatch(/^… (word )+The \[lease\] ends by \[notice\]\. (word ?)+ …$/u);
  expect(excerpt.length).toBeLessThan(240);
});

test('an excerpt is a part of the passage', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900, unit: 'grapheme' }), fc.string({ maxLength: 40 }), (passage, query) => {
      const text = markedExcerpt(passage, query)
        .map((piece) => piece.text)
        .join('')
        .replace(/^… /u, '')
        .replace(/ …$/u, '');
      expect(passage.replaceAll(/\s+/gu, ' ').trim()).toContain(text);
    }),
  );
});
