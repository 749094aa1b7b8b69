import { expect, test } from 'vitest';
import { contentPage, pdfFile } from '../../../../tools/fixtures/pdf-writer.ts';
import { blockTexts, partsOf } from '../../fixtures/documents.ts';
import { levelsOf, tagged } from '../tags.ts';
import { line, shown } from './fixture.ts';

/** A line with the role of its element. */
type Tagged = readonly [role: string, text: string];

/** A file with tags: a line of the size of the text for each element. */
function taggedFile(lines: readonly Tagged[], drawn = '', roles = ''): Uint8Array<ArrayBuffer> {
  const elements = lines.map((_, at) => `${4 + at} 0 R`).join(' ');
  // After the elements stand the font, the contents and the page.
  const page = 4 + lines.length + 2;
  const objects = [
    `<< /Type /StructTreeRoot /K [${elements}] /ParentTree << /Nums [0 [${elements}]] >> /RoleMap << ${roles} >> >>`,
    ...lines.map(([role], at) => `<< /Type /StructElem /S /${role} /P 3 0 R /Pg ${page} 0 R /K ${at} >>`),
  ];
  const content = lines
    .map(([role, text], at) => `/${role} << /MCID ${at} >> BDC ${line(72, 700 - 14 * at, text)} EMC`)
    .join('\n');
  return pdfFile([{ ...contentPage(content + drawn), entries: '/StructParents 0' }], undefined, {
    objects,
    catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 3 0 R',
  });
}

const blocksOf = async (file: Uint8Array): Promise<readonly string[]> => {
  const [part] = await partsOf(file, 'tags.pdf');
  return part === undefined ? [] : blockTexts(part);
};

test('headings are those that the file tells, whatever they look like', async () => {
  const lines: readonly Tagged[] = [
    ['H1', 'Lease of the house'],
    ['P', 'The tenant pays the rent,'],
    ['P', 'and nothing else.'],
    ['H2', 'the rent'],
    ['P', 'It is due in May.'],
  ];
  expect(await blocksOf(taggedFile(lines))).toEqual([
    'heading 1: Lease of the house',
    'paragraph: The tenant pays the rent, and nothing else.',
    'heading 2: the rent',
    'paragraph: It is due in May.',
  ]);
});

test('roles that a file gives names of its own are those that they stand for', async () => {
  const lines: readonly Tagged[] = [
    ['Headline', 'Lease of the house'],
    ['Body', 'The tenant pays the rent.'],
  ];
  expect(await blocksOf(taggedFile(lines, '', '/Headline /H3 /Body /P'))).toEqual([
    'heading 3: Lease of the house',
    'paragraph: The tenant pays the rent.',
  ]);
});

test('in a file that tells its headings, lines that look like one are none', async () => {
  const lines: readonly Tagged[] = [
    ['H1', 'Lease of the house'],
    ['P', 'The tenant pays the rent.'],
  ];
  const looks =
    line(72, 620, '3.1 Scope of the lease') + line(72, 590, 'It ends in May,') + line(72, 576, 'and no later.');
  const marked = `/P << /MCID 1 >> BDC ${looks} EMC`;
  expect((await blocksOf(taggedFile(lines, marked))).filter((block) => block.startsWith('heading'))).toEqual([
    'heading 1: Lease of the house',
  ]);
  // Without tags it is one.
  expect((await blocksOf(pdfFile([contentPage(looks)])))[0]).toBe('heading 2: 3.1 Scope of the lease');
});

test('what a file marks as no part of its text is left out at the edges of a page, and said', async () => {
  const lines: readonly Tagged[] = Array.from({ length: 8 }, (_, at) => [
    'P',
    `The tenant pays the rent of month ${at}.`,
  ]);
  const footer = `/Artifact << /Type /Pagination >> BDC ${line(72, 40, 'Harbour Holdings')} EMC`;
  const [part] = await partsOf(taggedFile(lines, footer), 'tags.pdf');
  expect([part?.text.includes('Harbour'), part?.omissions.map(({ code }) => code)]).toEqual([
    false,
    ['running-lines-left-out'],
  ]);
});

test('levels come from the roles around a stretch of content', () => {
  const content = (id: string) => ({ type: 'content', id });
  const tree = {
    role: 'Root',
    children: [
      { role: 'Title', children: [content('a')] },
      { role: 'H2', children: [{ role: 'Span', children: [content('b')] }] },
      { role: 'Sect', children: [{ role: 'Sect', children: [{ role: 'H', children: [content('c')] }] }] },
      { role: 'P', children: [content('d')] },
      { role: 'H9', children: [content('e')] },
    ],
  };
  expect([...levelsOf(tree)]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 0],
    ['e', 6],
  ]);
});

test('an item has the tag of the mark around it; what is told of nothing has none', () => {
  const item = (str: string) => ({ str, dir: 'ltr', width: 1, transform: [1, 0, 0, 1, 0, 0], fontName: 'f' });
  const begin = (tag: string, id: string | null) => ({ type: 'beginMarkedContentProps', tag, id });
  const end = { type: 'endMarkedContent' };
  const entries = [item('a'), begin('H1', 'x'), item('b'), begin('Span', null), item('c'), end, end, item('d')];
  const inArtifact = [begin('Artifact', null), begin('P', 'x'), item('e'), end, end];
  const found = tagged([...entries, ...inArtifact], new Map([['x', 1]]));
  expect(found.flatMap((entry) => ('str' in entry ? [[entry.str, entry.tag]] : []))).toEqual([
    ['a', undefined],
    ['b', 1],
    ['c', 1],
    ['d', undefined],
    ['e', -1],
  ]);
});

test('the text of an element stands for all of its content, and for its picture', async () => {
  const elements = [
    '/S /Span /ActualText (Office hours) /K [0 1]',
    '/S /P /K 2',
    '/S /Figure /Alt (a seal) /ActualText (Town of Owls) /K 3',
    '/S /Figure /Alt (a tree) /K 4',
  ];
  const objects = [
    '<< /Type /StructTreeRoot /K [4 0 R 5 0 R 6 0 R 7 0 R] ' +
      '/ParentTree << /Kids [<< /Limits [0 0] /Nums [0 [4 0 R 4 0 R 5 0 R 6 0 R 7 0 R]] >>] >> >>',
    ...elements.map((entries) => `<< /Type /StructElem /P 3 0 R /Pg 10 0 R ${entries} >>`),
  ];
  const contents = [
    shown('(Of) Tj (x) Tj'),
    line(90, 700, 'ce h0urs'),
    line(72, 670, 'A paragraph.'),
    'q 60 0 0 40 72 600 cm 0 0 1 1 re f Q',
    'q 60 0 0 40 72 500 cm 0 0 1 1 re f Q',
  ];
  const content = contents.map((drawn, at) => `/Span << /MCID ${at} >> BDC ${drawn} EMC`).join('\n');
  const file = pdfFile([{ ...contentPage(content), entries: '/StructParents 0' }], undefined, {
    objects,
    catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 3 0 R',
  });
  expect(await blocksOf(file)).toEqual(['paragraph: Office hours A paragraph.', 'paragraph: Town of Owls']);
});
