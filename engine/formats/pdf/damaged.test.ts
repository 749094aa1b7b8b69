import { describe, expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { contentPage, imagePage, noPage, pdfFile, textPage, type PdfPage } from '../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../fixtures/documents.ts';
import { unpackRuns } from '../../../common/domain/runs.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const pageNumber = (index: number): PdfPage => textPage([{ x: 72, y: 700, text: `This is page ${index + 1} of ten.` }]);
const tooLarge = `9${'0'.repeat(320)}`;
const whole = 'BT /F1 11 Tf 72 700 Td (These words are whole.) Tj ET ';

/** Ten pages; the fourth has one more piece of text, drawn by `operators`. */
const fourthWith = (operators: string): Uint8Array =>
  pdfFile(Array.from({ length: 10 }, (_, index) => (index === 3 ? contentPage(whole + operators) : pageNumber(index))));

const expected = Array.from({ length: 10 }, (_, index) => `This is page ${index + 1} of ten.`);

describe('text without a place does not spoil its page or its file', () => {
  test.each([
    ['no scale', '0 0 0 0 72 600 Tm (Lost words) Tj', 'Lost words', 1],
    ['no width', '0 0 0 1 72 600 Tm (Lost words) Tj', 'Lost words', 1],
    ['no height', '1 0 0 0 72 600 Tm (Lost words) Tj', 'Lost words', 1],
    ['no font size', '/F1 0 Tf 72 600 Td (Lost) Tj', 'Lost', 4],
    ['letters of no width', '0 Tz 72 600 Td (Lost) Tj', 'Lost', 4],
    ['a font size over all numbers', `/F1 ${tooLarge} Tf 72 600 Td (Lost) Tj`, 'Lost', 4],
    ['a matrix over all numbers', `1${'0'.repeat(308)} 0 0 1${'0'.repeat(308)} 72 600 Tm (L) Tj`, 'L', 1],
    ['a place far beyond the page', '1 0 0 1 2000000 600 Tm (Lost words) Tj', '', 0],
    ['a size far beyond the page', '3000000 0 0 3000000 72 600 Tm (L) Tj', 'L', 1],
    ['a matrix of no area', 'q 0 0 0 0 0 0 cm 72 600 Td (Lost words) Tj Q', 'Lost words', 1],
  ])('%s', async (_, operators, lost, count) => {
    const parts = await partsOf(fourthWith(`BT /F1 11 Tf ${operators} ET`), 'ten.pdf');
    expect(parts.map(({ text }) => text)).toEqual(
      expected.with(3, `These words are whole.${lost === '' ? '' : `\n\n${lost}`}`),
    );
    expect(parts.map(({ state }) => state)).toEqual(expected.map(() => 'read'));
    expect(parts.map(({ omissions }) => omissions)).toEqual(
      expected.map(() => []).with(3, count === 0 ? [] : ([notice('text-without-place', { count })] as never[])),
    );
    const runs = unpackRuns(parts[3]?.layout?.runs ?? new Uint8Array());
    expect(runs.map(({ start, end }) => parts[3]?.text.slice(start, end))).toEqual(['These', 'words', 'are', 'whole.']);
  });

  test('text that is squeezed onto a line keeps its place', async () => {
    const parts = await partsOf(fourthWith('BT /F1 11 Tf 1 1 1 1 72 600 Tm (squeezed) Tj ET'), 'ten.pdf');
    expect(parts.map(({ text }) => text)).toEqual(expected.with(3, 'These words are whole.\n\nsqueezed'));
    expect(parts.flatMap(({ omissions }) => omissions)).toEqual([]);
  });

  test('after a gap over all numbers the rest of a line has no place', async () => {
    const parts = await partsOf(fourthWith(`BT /F1 11 Tf 72 600 Td [(Kept) ${tooLarge} (lost)] TJ ET`), 'ten.pdf');
    expect(parts.map(({ text }) => text)).toEqual(expected.with(3, 'These words are whole.\n\nKept\n\nlost'));
  });
});

describe('a page that is damaged', () => {
  test.each([
    ['a box over all numbers', `0 0 ${tooLarge} 842`],
    ['a box larger than any page', '0 0 90000000 90000000'],
  ])('with %s has its text and says that nothing can be marked', async (_, box) => {
    const parts = await partsOf(pdfFile([pageNumber(0), { ...pageNumber(1), box }, pageNumber(2)]), 'boxes.pdf');
    expect(parts.map(({ text, layout, omissions }) => ({ text, size: layout?.width, omissions }))).toEqual([
      { text: expected[0], size: 595, omissions: [] },
      { text: expected[1], size: undefined, omissions: [notice('page-without-size')] },
      { text: expected[2], size: 595, omissions: [] },
    ]);
  });

  test.each([
    ['no area', '0 0 0 0'],
    ['names for numbers', '/A /B /C /D'],
    ['too few numbers', '0 0 595'],
  ])('with a box of %s is read', async (_, box) => {
    const parts = await partsOf(pdfFile([{ ...pageNumber(0), box }]), 'box.pdf');
    expect(parts.map(({ text, state }) => ({ text, state }))).toEqual([{ text: expected[0], state: 'read' }]);
  });

  test('and is none at all is unreadable; the pages around it are read, and numbers stay', async () => {
    const parts = await partsOf(pdfFile([pageNumber(0), noPage, pageNumber(2)]), 'no-page.pdf');
    expect(parts.map(({ number, text, state, omissions }) => ({ number, text, state, omissions }))).toEqual([
      { number: 1, text: expected[0], state: 'read', omissions: [] },
      { number: 2, text: '', state: 'unreadable', omissions: [notice('part-unreadable')] },
      { number: 3, text: expected[2], state: 'read', omissions: [] },
    ]);
  });

  test('in a file of such pages only makes the file damaged', async () => {
    await expect(partsOf(pdfFile([noPage, noPage]), 'no-pages.pdf')).rejects.toEqual(
      new UnreadableFile('malformed', 'file-damaged'),
    );
  });
});

test('a page of pictures is a picture, whatever the other pages are', async () => {
  const scan = { ...imagePage(), text: true };
  const numbered = {
    ...scan,
    content: {
      entries: '',
      bytes: new TextEncoder().encode('q 400 0 0 400 100 200 cm /Im Do Q BT /F1 9 Tf 300 30 Td (- 3 -) Tj ET'),
    },
  };
  const parts = await partsOf(
    pdfFile([pageNumber(0), imagePage(), numbered, textPage([]), pageNumber(4)]),
    'mixed.pdf',
  );
  expect(parts.map(({ state }) => state)).toEqual(['read', 'picture', 'picture', 'read', 'read']);
  expect(parts.map(({ text }) => text)).toEqual([expected[0], '', '', '', expected[4]]);
});
