import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const split = (text: string): readonly string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['abbreviations, initials, decimals', ['Dr. J. Smith paid 3.50 e.g. in May.', 'He left.']],
  ['questions and quotes', ['“Who is there?”', 'Nobody!', 'Then we go.']],
  ['German', ['Am 3. März kam z. B. Frau Müller, vgl. S. 4, an.', 'Das war bzw. ist so.']],
  ['sections', ['This is shown in Section 3.', 'The next part follows.']],
  ['dots that stand for more', ['He waited …', 'Then he spoke.']],
])('%s', (_, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('an empty line ends a sentence without a mark', () => {
  expect(split('A title\n\nThe text.')).toEqual(['A title', 'The text.']);
});

test('sentences cover all text but white space, once and in order', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('a', 'B', '.', '. ', ' ', '\n\n', '?', 'e.g. ', '1', '。', '”', 'ä', '😀'))
        .map((parts) => parts.join('')),
      (text) => {
        expect(split(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
  );
});

test('each row of a table is a sentence of its own', () => {
  const text = 'Article\tPrice\nTea\t3.20\nCoffee\t2.80\n\tindented, it goes\n\ton.';
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Article\tPrice',
    'Tea\t3.20',
    'Coffee\t2.80\n\tindented, it goes\n\ton.',
  ]);
});

test('a number before an article ends a sentence, and an ordinal none', () => {
  const text = 'Es liegt in der Lindenstraße 18. Das Haus ist neu. Am 3. März kam er. It is plot 7. The rent is due.';
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Es liegt in der Lindenstraße 18.',
    'Das Haus ist neu.',
    'Am 3. März kam er.',
    'It is plot 7.',
    'The rent is due.',
  ]);
});

test('each field of a form is a sentence of its own', () => {
  const text = 'Policy number: HB/2291\nInsurer: Marches Mutual\nInsurance Society\nValid until: 14 April 2025';
  expect(split(text)).toEqual([
    'Policy number: HB/2291',
    'Insurer: Marches Mutual\nInsurance Society',
    'Valid until: 14 April 2025',
  ]);
});

test('a number is an ordinal behind a word that only ends like one that counts, and none behind figures', () => {
  expect(
    split('Sie war vom 14. bis 19. Februar dort. Zahlen Sie auf 5001 0517 90. Einwendungen sind möglich.'),
  ).toEqual(['Sie war vom 14. bis 19. Februar dort.', 'Zahlen Sie auf 5001 0517 90.', 'Einwendungen sind möglich.']);
});

test('an amount before a capital letter ends a sentence', () => {
  expect(split('The lock costs £64. A deposit is due.')).toEqual(['The lock costs £64.', 'A deposit is due.']);
});

test.each([
  'Der 2. Absatz gilt für den 1. Mai und den 3. Advent.',
  'Am 2. und 3. Januar ist geschlossen.',
  'Montag, 3. August, und in der 5. Etage.',
  '4. Kündigung der Wohnung.',
  'Nach seiner 2. Operation ging es ihm gut.',
])('%s is one sentence', (sentence) => {
  expect(split(sentence)).toEqual([sentence]);
});

test('a number behind the end of a sentence begins the next one', () => {
  expect(split('The tenant pays. 2. Landlord and agent inspect. 3. Notice is given.')).toEqual([
    'The tenant pays.',
    '2. Landlord and agent inspect.',
    '3. Notice is given.',
  ]);
});
