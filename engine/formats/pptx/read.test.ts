import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { paragraph, presentationFile, root, shape, type SlideFixture } from './fixtures/presentation-file.ts';

const read = (slides: readonly SlideFixture[], others: object = {}) =>
  partsOf(presentationFile({ slides, ...others }), 'talk.pptx');

async function blocksOf(slide: SlideFixture, others: object = {}): Promise<readonly string[]> {
  return (await read([slide], others)).flatMap(blockTexts);
}

const title = shape(paragraph('The plan'), { ph: 'type="title"' });

test.each([
  ['a power', '<m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>', 'c²'],
  ['a root', '<m:rad><m:e><m:r><m:t>a+b</m:t></m:r></m:e></m:rad>', '√(a+b)'],
  [
    'a fraction',
    '<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>a+1</m:t></m:r></m:den></m:f>',
    '1/(a+1)',
  ],
])('%s of a formula is on one line', async (_, math, expected) => {
  const formula =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>' +
    '<a14:m xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"><m:oMath ' +
    `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${math}</m:oMath></a14:m>` +
    '</mc:Choice><mc:Fallback><a:r><a:t>picture</a:t></a:r></mc:Fallback></mc:AlternateContent>';
  const shapes = shape(`<a:p><a:r><a:t>Let </a:t></a:r>${formula}</a:p>`);
  expect(await blocksOf({ shapes })).toEqual([`paragraph: Let ${expected}`]);
});

test('slides come in the order they are shown in, with the numbers they show; hidden ones say so', async () => {
  const slides = [
    { shapes: shape(paragraph('one')) },
    { shapes: shape(paragraph('two')), attributes: 'show="0"' },
    { shapes: shape(paragraph('three')) },
  ];
  const slideList = '<p:sldId r:id="s2"/><p:sldId r:id="s0"/><p:sldId r:id="s1"/>';
  const parts = await read(slides, { slideList, attributes: 'firstSlideNum="0"' });
  expect(parts.map(({ number, label, text }) => [number, label, text])).toEqual([
    [1, 'Slide 0', 'three'],
    [2, 'Slide 1', 'one'],
    [3, 'Slide 2 (hidden slide)', 'two'],
  ]);
});

test('the title is a heading, the body a list with levels, what runs along stands below', async () => {
  const body = [
    paragraph('first'),
    paragraph('below', '<a:pPr lvl="1"/>'),
    paragraph('no item', '<a:pPr><a:buNone/></a:pPr>'),
    paragraph('counted', '<a:pPr><a:buAutoNum type="alphaLcParenR"/></a:pPr>'),
    paragraph('too', '<a:pPr><a:buAutoNum type="alphaLcParenR"/></a:pPr>'),
    paragraph('deep', '<a:pPr lvl="1"><a:buAutoNum type="romanUcPeriod" startAt="4"/></a:pPr>'),
    paragraph('again', '<a:pPr><a:buAutoNum type="alphaLcParenR"/></a:pPr>'),
    '<a:p><a:r><a:t>two</a:t></a:r><a:br/><a:fld><a:t>lines</a:t></a:fld></a:p>',
  ].join('');
  const running = ['dt', 'ftr', 'sldNum']
    .map((type) => shape(paragraph(type), { ph: `type="${type}" idx="9"` }))
    .join('');
  expect(await blocksOf({ shapes: shape(body, { ph: 'idx="1"' }) + running + title })).toEqual([
    'heading 1: The plan',
    'list-item: • first',
    'list-item: ◦ below',
    'paragraph: no item',
    'list-item: a) counted',
    'list-item: b) too',
    'list-item: IV. deep',
    'list-item: c) again',
    'list-item: • two\nlines',
    'note: dt',
    'note: ftr',
  ]);
});

test('shapes are read by where they stand, those of a placeholder by where its layout or master has it', async () => {
  const layout = root(
    'p:sldLayout',
    `<p:cSld><p:spTree>${shape('', { ph: 'type="body" idx="7"', at: [0, 50] })}</p:spTree></p:cSld>`,
  );
  const shapes = [
    shape(paragraph('last'), { at: [0, 90] }),
    shape(paragraph('body', '<a:pPr><a:buNone/></a:pPr>'), { ph: 'type="body" idx="7"' }),
    shape(paragraph('right'), { at: [50, 0] }),
    `<p:grpSp><p:grpSpPr><a:xfrm><a:off x="0" y="1"/><a:ext cx="10" cy="10"/></a:xfrm></p:grpSpPr>` +
      `${shape(paragraph('in group 2'), { at: [9, 700] })}${shape(paragraph('in group 1'), { at: [9, 600] })}` +
      `</p:grpSp>`,
  ].join('');
  expect(await blocksOf({ shapes, parts: { slideLayout: layout } })).toEqual([
    'paragraph: in group 1',
    'paragraph: in group 2',
    'paragraph: right',
    'paragraph: body',
    'paragraph: last',
  ]);
});

const graphic = (inside: string): string =>
  `<p:graphicFrame><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></p:graphicFrame>`;

test('a table has its cells, and those under merged ones are not there', async () => {
  const cell = (text: string, attributes = ''): string =>
    `<a:tc ${attributes}><a:txBody>${paragraph(text)}</a:txBody></a:tc>`;
  const table =
    `<a:tbl><a:tblPr firstRow="1"/><a:tr>${cell('Both', 'gridSpan="2"')}${cell('under', 'hMerge="1"')}</a:tr>` +
    `<a:tr>${cell('Tea')}${cell('3')}</a:tr></a:tbl>`;
  const [part] = await read([{ shapes: graphic(table) }]);
  const [block] = part?.blocks ?? [];
  expect(part?.text).toBe('Both\nTea\t3');
  expect(block?.kind === 'table' ? block.cells : []).toMatchObject([
    { row: 0, column: 0, columnSpan: 2, header: true },
    { row: 1, column: 0, columnSpan: 1, header: false },
    { row: 1, column: 1, columnSpan: 1, header: false },
  ]);
});

test('a chart is its title and its values, a diagram its words as a tree', async () => {
  const values = (kind: string, cache: string, ...points: readonly string[]): string =>
    `<c:${kind}><c:ref><c:f>A1</c:f></c:ref></c:${kind}>`.replace(
      /<c:ref>.*<\/c:ref>/u,
      `<c:numRef><c:${cache}><c:formatCode>0.0%</c:formatCode>` +
        `${points.map((point, index) => `<c:pt idx="${index}"><c:v>${point}</c:v></c:pt>`).join('')}` +
        `</c:${cache}></c:numRef>`,
    );
  const chart = root(
    'c:chartSpace',
    `<c:chart><c:title><c:tx><c:rich>${paragraph('Growth')}</c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser>` +
      `${values('tx', 'strCache', 'Sales')}${values('cat', 'strCache', 'North', 'South')}` +
      `${values('val', 'numCache', '0.25', '0.5')}` +
      '</c:ser></c:barChart></c:plotArea></c:chart>',
  );
  const point = (id: string, text: string, type = 'node'): string =>
    `<dgm:pt modelId="${id}" type="${type}"><dgm:t>${paragraph(text)}</dgm:t></dgm:pt>`;
  const link = (from: string, to: string, order: number): string =>
    `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
  const diagram = root(
    'dgm:dataModel',
    `<dgm:ptLst>${point('0', '', 'doc')}${point('2', 'Second')}${point('1', 'First')}${point('3', 'Below first')}` +
      `${point('4', 'drawn', 'pres')}</dgm:ptLst>` +
      `<dgm:cxnLst>${link('0', '1', 0)}${link('0', '2', 1)}${link('1', '3', 0)}${link('3', '1', 0)}</dgm:cxnLst>`,
  );
  const shapes = graphic('<c:chart r:id="chart"/>') + graphic('<dgm:relIds r:dm="diagramData"/>');
  expect(await blocksOf({ shapes, parts: { chart, diagramData: diagram } })).toEqual([
    'caption: Growth',
    'table: \tSales\nNorth\t25.0%\nSouth\t50.0%',
    'list-item: • First',
    'list-item: ◦ Below first',
    'list-item: • Second',
  ]);
});

test('notes of the speaker and comments of both kinds stand below', async () => {
  const notesSlide = root(
    'p:notes',
    `<p:cSld><p:spTree>${shape(paragraph('7'), { ph: 'type="sldNum"' })}` +
      `${shape(paragraph('Speak up'), { ph: 'type="body"' })}</p:spTree></p:cSld>`,
  );
  const old = root('p:cmLst', '<p:cm authorId="0"><p:text>Older words</p:text></p:cm>');
  const newer = root(
    'p188:cmLst',
    `<p188:cm authorId="{A}"><p188:replyLst><p188:reply authorId="x"><p188:txBody>${paragraph('Yes')}` +
      `</p188:txBody></p188:reply></p188:replyLst>` +
      `<p188:txBody>${paragraph('Is it so?')}</p188:txBody></p188:cm>`,
  );
  const commentAuthors = root('p:cmAuthorLst', '<p:cmAuthor id="0" name="Ann"/>');
  const authors = root('p188:authorLst', '<p188:author id="{A}" name="Bo"/>');
  const slides = [
    { shapes: title, parts: { notesSlide, comments: old } },
    { shapes: title, parts: { comments: newer } },
  ];
  const parts = await read(slides, { parts: { commentAuthors, authors } });
  expect(parts.map(blockTexts)).toEqual([
    ['heading 1: The plan', 'note: Speak up', 'note: Ann: Older words'],
    ['heading 1: The plan', 'note: Bo: Is it so?', 'note: Yes'],
  ]);
});

test('pictures are counted, and what is drawn for older programs is read where nothing else is', async () => {
  const shapes =
    `<p:pic/><mc:AlternateContent><mc:Choice>${shape(paragraph('new'))}</mc:Choice><mc:Fallback>` +
    `${shape(paragraph('old'))}</mc:Fallback></mc:AlternateContent>` +
    `<mc:AlternateContent><mc:Choice><p:contentPart/></mc:Choice><mc:Fallback>${shape(paragraph('drawn'))}` +
    `</mc:Fallback></mc:AlternateContent>`;
  const document = await openBytes(presentationFile({ slides: [{ shapes }] }), 'talk.pptx');
  const texts: string[] = [];
  for await (const { text } of document.read(1)) texts.push(text);
  expect([texts, document.omissions()]).toEqual([['new\n\ndrawn'], [notice('slides-pictures', { count: 1 })]]);
});

test('a footer, and a date that somebody wrote, is read where the slide before has another', async () => {
  const field = '<a:p><a:fld id="{1}" type="datetime1"><a:t>today</a:t></a:fld></a:p>';
  const slide = (footer: string, date: string) => ({
    shapes: [
      shape(paragraph('words')),
      shape(paragraph(footer), { ph: 'type="ftr" idx="11"' }),
      shape(date, { ph: 'type="dt" idx="10"' }),
      shape(paragraph('7'), { ph: 'type="sldNum" idx="12"' }),
    ].join(''),
  });
  const slides = [
    slide('Draft for the board', paragraph('May 2024')),
    slide('Draft for the board', field),
    slide('Final', field),
  ];
  expect((await read(slides)).map(blockTexts)).toEqual([
    ['paragraph: words', 'note: Draft for the board', 'note: May 2024'],
    ['paragraph: words'],
    ['paragraph: words', 'note: Final'],
  ]);
  // A reading that begins in the middle gives the same parts.
  const resumed = await partsOf(presentationFile({ slides }), 'talk.pptx', 2);
  expect(resumed.map(blockTexts)).toEqual([['paragraph: words'], ['paragraph: words', 'note: Final']]);
});
