import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from './fixtures/documents.ts';
import { realFiles, wordsWithoutSigns } from './fixtures/real-files.ts';

/**
 * Formats of pages, books and mail; each folder's README names the sources and the programs that made the expectations.
 */
const formats = ['html', 'mhtml', 'epub', 'mail', 'mbox', 'msg'] as const;

/** What we read and the other programs do not: texts that stand for pictures, and what they leave out of a book. */
const onlyOurs: Readonly<Record<string, readonly string[]>> = {
  'naturgruen-team.html': ['naturgruen ch', 'Teambild'],
  'naturgruen-team.mhtml': ['naturgruen ch', 'Teambild'],
  'testAltChunkMHT.mht': ['Red dot', 'Red dot'],
  'testMHTMLFirefox.mhtml': ['SourceForge net Logo'],
  'epub2_cover.epub': ['cover jpg'],
  'epub2_picture.epub': ['image jpg'],
  'wasteland.epub': [
    'The Waste Land T S Eliot Nam Sibyllam quidem Cumis ego ipse oculis meis vidi in ampulla pendere ' +
      'et cum illi pueri ' +
      'dicerent Σίβυλλα τί Θέλεις respondebat illa άποΘαγεῖγ Θέλϣ For Ezra Pound il miglior fabbro',
  ],
  // A line of the text that begins with "From " and is no separator, as it has no date.
  'mboxcl2.mbox': ['perl5 porters From'],
};

/** pandoc moves the headings of notes. */
const otherOrder: ReadonlySet<string> = new Set(['wasteland.epub']);

/** Its style sheets say how its lists count ("iv.", "D."), which pandoc does not read: see the test of their marks. */
const countsByStyle: ReadonlySet<string> = new Set(['formatting.epub']);

/** Words in order. */
const wordsOf = (text: string): string => wordsWithoutSigns(text).join(' ');

const files = formats.flatMap((format) => realFiles(format).map((file) => ({ ...file, name: basename(file.path) })));

test.each(files)('$name has the words that another program reads, in their order', async ({ path, name, expected }) => {
  const parts = await partsOf(readFileSync(path), name);
  // The lines of a message's head are ours in form; its subject is compared.
  const texts = parts.flatMap(({ text, blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'field')
      .map(({ start, end }) => {
        const words = text.slice(start, end);
        return countsByStyle.has(name) ? words.replace(/^[A-Za-z\d]+\. /u, '') : words;
      }),
  );
  const ours = (onlyOurs[name] ?? []).reduce(
    (words, only) => words.replace(`${only} `, ''),
    `${wordsOf(texts.join('\n'))} `,
  );
  // pandoc numbers the notes of a book itself.
  const unmarked = countsByStyle.has(name) ? expected.replaceAll(/^ *\d+\. /gmu, '') : expected;
  const theirs = wordsOf(name.endsWith('.epub') ? unmarked.replaceAll(/\[\d+\]/gu, ' ') : unmarked);
  const inOrder = (words: string): readonly string[] =>
    otherOrder.has(name) ? words.split(' ').toSorted() : words.split(' ');
  expect(inOrder(ours.trim())).toEqual(inOrder(theirs));
});

test('there are eight of each format at least', () => {
  expect(formats.map((format) => [format, realFiles(format).length >= 8])).toEqual(
    formats.map((format) => [format, true]),
  );
});

test('lists of formatting.epub have the marks of its style sheet; other scripts count in figures', async () => {
  const file = files.find(({ name }) => name === 'formatting.epub');
  const parts = await partsOf(readFileSync(file?.path ?? ''), 'formatting.epub');
  const marks = parts.flatMap(({ text, blocks }) =>
    blocks.filter(({ kind }) => kind === 'list-item').map(({ start, end }) => text.slice(start, end).split(/\s/u)[0]),
  );
  const figures = '1. 2. 3. 4. 5.';
  const bullets = (count: number): string => Array.from({ length: count }, () => '•').join(' ');
  expect(marks.join(' ')).toBe(
    [
      `1. ${figures} ${bullets(15)} a. b. c. d. e. i. ii. iii. iv. v. A. B. C. D. E.`,
      ...Array.from({ length: 4 }, () => figures),
      'I. II. III. IV. V. A. B. C. D. E. a. b. c. d. e.',
      ...Array.from({ length: 6 }, () => figures),
      `${bullets(11)} 25. 26. 27. 28. 29. L. LI. LII. LIII. LIV.`,
    ].join(' '),
  );
});
