import { describe, expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { contentPage, pdfFile, proseLines, textPage, type TextLine } from '../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../fixtures/documents.ts';

const prose = (index: number): readonly TextLine[] =>
  proseLines([
    `The keeper of house ${index} wrote down when the storm came, and which of the boats were out that night.`,
    `In the morning of day ${index} all but two were back, and nobody spoke of it until the spring of the next year.`,
  ]);

/** The texts of pages with prose and, on each, the lines that `edges` gives for its index. */
async function texts(count: number, edges: (index: number) => readonly TextLine[], fromPart = 1) {
  const pages = Array.from({ length: count }, (_, index) => textPage([...prose(index), ...edges(index)]));
  const parts = await partsOf(pdfFile(pages), 'pages.pdf', fromPart);
  return parts.map(({ text }) => text);
}

const alone = async (index: number): Promise<string> =>
  (await partsOf(pdfFile([textPage(prose(index))]), 'page.pdf'))[0]?.text ?? '';

describe('running lines are no part of the text', () => {
  test.each<[string, number, (index: number) => readonly TextLine[]]>([
    ['a header', 3, () => [{ x: 72, y: 810, text: 'The Lighthouse Review' }]],
    ['left and right ones', 4, (index) => [{ x: 72, y: 810, text: index % 2 === 0 ? 'The Lighthouse' : 'Third part' }]],
    ['a page number', 3, (index) => [{ x: 290, y: 30, text: String(index + 7) }]],
    [
      'a page number beside a section',
      3,
      (index) => [
        { x: 72, y: 810, text: ['Storm', 'Harbour', 'Boats'][index] ?? '' },
        { x: 500, y: 810, text: String(index + 7) },
      ],
    ],
    [
      'a revision with its year beside the page among all',
      3,
      (index) => [
        { x: 72, y: 30, text: 'Rev. C, May 2020' },
        { x: 500, y: 30, text: `${index + 1}/3` },
      ],
    ],
    ['the same in one line', 2, (index) => [{ x: 72, y: 30, text: `Rev. C, May 2020 ${index + 1} / 2`, size: 13 }]],
    ['"2 of 3" behind numbers', 3, (index) => [{ x: 72, y: 30, text: `v1.2 of 3.4.2020, ${index + 1} of 3` }]],
    ['a number on a single page', 1, () => [{ x: 290, y: 30, text: '- 12 -' }]],
    ['numbers that wide margins lift', 3, (index) => [{ x: 290, y: 160, text: String(index + 7) }]],
    ['a lifted number on a single page', 1, () => [{ x: 290, y: 180, text: '12' }]],
    ['"Page 3 of 10" on a single page', 1, () => [{ x: 290, y: 30, text: 'Page 3 of 10' }]],
    ['its source on a single page', 1, () => [{ x: 72, y: 30, text: 'Downloaded from example.org on 3 May', size: 8 }]],
  ])('%s', async (_, count, edges) => {
    expect(await texts(count, edges)).toEqual(
      await Promise.all(Array.from({ length: count }, (__, index) => alone(index))),
    );
  });

  test('the page says how many lines were left out', async () => {
    const edges = [
      { x: 72, y: 810, text: 'Downloaded from example.org' },
      { x: 290, y: 30, text: 'Page 3 of 10' },
    ];
    const [part] = await partsOf(pdfFile([textPage([...prose(0), ...edges])]), 'page.pdf');
    expect(part?.omissions).toEqual([notice('running-lines-left-out', { count: 2 })]);
  });

  test('lines that count something else than pages stay', async () => {
    const sums = (index: number): string => `Marks in 2020 and 2021: ${index + 3}/${index + 4}`;
    const marks = await texts(2, (index) => [{ x: 72, y: 30, text: sums(index) }]);
    expect(marks.map((text) => /: (\S+)$/u.exec(text)?.[1])).toEqual(['3/4', '4/5']);
  });

  test('what stands in the text stays, also when it repeats', async () => {
    const repeated = (): readonly TextLine[] => [{ x: 72, y: 400, text: 'Signed by the keeper' }];
    for (const text of await texts(3, repeated)) expect(text).toContain('Signed by the keeper');
  });

  test('the number of a page near to a line that ends before it', async () => {
    const note = { x: 72, y: 100, text: 'Date: 2 March.' };
    const [text] = await texts(1, () => [note, { x: 290, y: 92, text: '1' }]);
    expect(text).toBe((await texts(1, () => [note]))[0]);
  });

  test.each([
    ['an amount right below others', 1, (): readonly TextLine[] => [192, 180].map((y) => ({ x: 290, y, text: '640' }))],
    ['a lifted line of words', 3, (): readonly TextLine[] => [{ x: 72, y: 180, text: 'Signed by the keeper' }]],
  ])('%s stays', async (_, count, edges) => {
    const last = edges().at(-1)?.text ?? '';
    for (const text of await texts(count, edges)) expect(text.endsWith(last)).toBe(true);
  });

  test('a page has the same text wherever reading begins', async () => {
    const edges = (index: number): readonly TextLine[] => [
      { x: 72, y: 810, text: index < 4 ? 'First part' : 'Second part' },
      { x: 290, y: 30, text: `Page ${index + 1}` },
    ];
    const all = await texts(12, edges);
    for (const from of [2, 5, 12]) expect(await texts(12, edges, from)).toEqual(all.slice(from - 1));
  });
});

test('sections that count from page to page, larger than the text, are no running lines', async () => {
  const sections = ['Wages of the quarry', 'Wages by trade', 'Sources'];
  const read = await texts(3, (index) => [{ x: 72, y: 800, text: `${index + 1} ${sections[index] ?? ''}`, size: 15 }]);
  expect(read.map((text) => text.split('\n')[0])).toEqual(['1 Wages of the quarry', '2 Wages by trade', '3 Sources']);
});

test('the first line of a page is none where a larger title below has its words', async () => {
  const page = textPage([
    { x: 200, y: 825, text: 'Weights and measures' },
    { x: 72, y: 800, text: 'Weights and measures', size: 15 },
    ...prose(0),
  ]);
  const [part] = await partsOf(pdfFile([page]), 'page.pdf');
  expect(part?.text).toBe(`Weights and measures\n\n${await alone(0)}`);
});

test('other headers above the same rule are none on each page that has it', async () => {
  const page = (header: string, text: string) =>
    contentPage(
      [`72 810 Td (${header})`, `72 770 Td (${text})`, `72 756 Td (and came home in the morning, wet and cold.)`]
        .map((shown) => `BT /F1 10 Tf ${shown} Tj ET`)
        .join('\n') + '\nq 0.4 w 72 806 m 320 806 l S Q\n',
    );
  const file = pdfFile([
    page('The first boat', 'The boat with the lamp left at midnight'),
    page('The second boat', 'The other boat followed without a lamp'),
  ]);
  expect((await partsOf(file, 'pages.pdf')).map(({ text }) => text)).toEqual([
    'The boat with the lamp left at midnight and came home in the morning, wet and cold.',
    'The other boat followed without a lamp and came home in the morning, wet and cold.',
  ]);
});
