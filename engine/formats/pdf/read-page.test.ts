import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Part, TextRun } from '../../../common/domain/part.ts';
import { rectsOfRange } from '../../../common/domain/rects.ts';
import { unpackRuns } from '../../../common/domain/runs.ts';
import { pdfFile, textPage, type TextLine } from '../../../tools/fixtures/pdf-writer.ts';
import { parseFile } from '../parse-file.ts';

/** Points by which a mark's ends may miss its words: pdf.js does not tell the widths of single characters. */
const tolerance = 2;

const sample = (name: string): string => fileURLToPath(new URL(`../../../e2e/pdf/${name}`, import.meta.url));

async function pagesOf(path: string): Promise<readonly Part[]> {
  const pages: Part[] = [];
  await parseFile(
    { kind: 'parse', path, fromPart: 1 },
    (message) => void (message.kind === 'part' && pages.push(message.part)),
  );
  return pages;
}

async function pageOf(lines: readonly TextLine[]): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'carrel-page-'));
  try {
    writeFileSync(join(folder, 'page.pdf'), pdfFile([textPage(lines)]));
    return (await pagesOf(join(folder, 'page.pdf')))[0] as Part;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lines = (x: number, top: number, texts: readonly string[]): readonly TextLine[] =>
  texts.map((text, index) => ({ x, y: top - 14 * index, text }));
const runsOf = ({ layout }: Part): readonly TextRun[] => (layout === null ? [] : unpackRuns(layout.runs));
const blocksOf = ({ text, blocks }: Part): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test('two columns are read one after the other, below the title that spans them', async () => {
  const left = [
    'The first column tells how the owls',
    'of the north hunt in the long night',
    'and where they sleep during the day',
    'when the sun stands low in the sky',
    'and nothing moves in all the woods.',
  ];
  const right = [
    'The second column is about falcons',
    'that live in the towers of the town',
    'and feed on pigeons the whole year',
    'though nobody has ever seen them do',
    'so, and few have looked for it yet.',
  ];
  const page = await pageOf([
    { x: 150, y: 780, text: 'Birds of the night and of the day', size: 18 },
    ...lines(60, 740, left),
    ...lines(310, 740, right),
  ]);
  expect(blocksOf(page)).toEqual([
    'heading: Birds of the night and of the day',
    `paragraph: ${[...left, ...right].join(' ')}`,
  ]);
});

test('a word split at a line end is joined, a hyphen of the word itself stays, paragraphs stay apart', async () => {
  const page = await pageOf([
    ...lines(60, 740, [
      'A well-known bird is the barn owl, whose infor-',
      'mation is heard at night, and which is well-',
      'known to people who live in the country.',
    ]),
    ...lines(60, 660, ['Another para-']),
    ...lines(60, 600, ['graph stands here.']),
  ]);
  expect(blocksOf(page)).toEqual([
    'paragraph: A well-known bird is the barn owl, whose information is heard at night, and which is well-known ' +
      'to people who live in the country.',
    'paragraph: Another para-',
    'paragraph: graph stands here.',
  ]);
});

test('every run leads back to its word', async () => {
  for (const page of await pagesOf(sample('multicolumn.pdf'))) {
    let end = 0;
    for (const run of runsOf(page)) {
      expect(run.start).toBeGreaterThanOrEqual(end);
      expect(page.text.slice(run.start, run.end)).toMatch(/^\S+$/u);
      end = run.end;
    }
    expect(
      runsOf(page)
        .map((run) => page.text.slice(run.start, run.end))
        .join(''),
    ).toBe(page.text.replace(/\s+/gu, ''));
  }
});

test('the two columns of a printed page, with words split at line ends joined', async () => {
  const [first] = await pagesOf(sample('multicolumn.pdf'));
  const text = first?.text ?? '';
  const places = [
    'consectetuer adipiscing elit',
    'Nam dui ligula',
    'Nulla malesuada porttitor',
    'Quisque ullamcorper',
    'Fusce mauris',
  ].map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a sentence is marked where another reader sees its words', async () => {
  const { sentence, words } = JSON.parse(readFileSync(new URL('golden-words.json', import.meta.url), 'utf8')) as {
    sentence: string;
    words: [string, number, number, number, number][];
  };
  const page = (await pagesOf(sample('pdflatex-4-pages.pdf')))[1] as Part;
  const start = page.text.indexOf(sentence);
  const rects = rectsOfRange(runsOf(page), start, start + sentence.length);
  const rows = [...Map.groupBy(words, ([, , yMin]) => yMin).values()];
  expect(rects.length).toBe(rows.length);
  for (const [index, row] of rows.entries()) {
    const { x = 0, y = 0, width = 0, height = 0 } = rects[index] ?? {};
    const expected = [
      Math.min(...row.map((word) => word[1])),
      Math.min(...row.map((word) => word[2])),
      Math.max(...row.map((word) => word[3])),
      Math.max(...row.map((word) => word[4])),
    ];
    for (const [side, value] of [x, y, x + width, y + height].entries())
      expect(Math.abs(value - (expected[side] ?? 0))).toBeLessThan(tolerance);
  }
});

test('a rotated page has the text of the upright one, and its marks lie inside the page as shown', async () => {
  const [upright] = await pagesOf(sample('habibi.pdf'));
  for (const page of await pagesOf(sample('habibi-rotated.pdf'))) {
    const shown = page.layout ?? { width: 0, height: 0 };
    expect(page.text).toBe(upright?.text);
    for (const { x, y, width, height } of runsOf(page))
      expect(x >= 0 && y >= 0 && x + width <= shown.width && y + height <= shown.height).toBe(true);
  }
});
