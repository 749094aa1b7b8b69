import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { frame, namespaces, odpFile, page, paragraph, type OdpFixture } from './fixtures/odp-file.ts';

const blocksOf = async (fixture: OdpFixture): Promise<readonly string[]> =>
  (await partsOf(odpFile(fixture), 'talk.odp')).flatMap(blockTexts);

test('each slide is a part; hidden ones say so', async () => {
  const styles =
    '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
  const pages = page(frame(paragraph('one'))) + page(frame(paragraph('two')), 'draw:style-name="dp2"');
  const parts = await partsOf(odpFile({ pages, styles }), 'talk.odp');
  expect(parts.map(({ number, label, text }) => [number, label, text])).toEqual([
    [1, 'Slide 1', 'one'],
    [2, 'Slide 2 (hidden slide)', 'two'],
  ]);
});

test('a slide is read by where things stand: the title first, no footer, groups as one', async () => {
  const at = (y: number): string => `svg:x="0cm" svg:y="${y}mm" svg:width="1in" svg:height="5mm"`;
  const pages = page(
    [
      frame(paragraph('footer'), [0, 19], 'presentation:class="footer"'),
      frame(paragraph('prompt'), [0, 1], 'presentation:class="outline" presentation:placeholder="true"'),
      `<draw:custom-shape ${at(90)}>${paragraph('last')}</draw:custom-shape>`,
      `<draw:g><draw:rect ${at(60)}>${paragraph('in group 2')}</draw:rect><draw:rect ` +
        `${at(50)}>${paragraph('in group 1')}</draw:rect></draw:g>`,
      `<draw:rect draw:transform="rotate (0.5) translate (0cm 2cm)">${paragraph('turned')}</draw:rect>`,
      frame(paragraph('The <text:span>plan</text:span>'), [0, 15], 'presentation:class="title"'),
    ].join(''),
  );
  expect(await blocksOf({ pages })).toEqual([
    'heading 1: The plan',
    'paragraph: turned',
    'paragraph: in group 1',
    'paragraph: in group 2',
    'paragraph: last',
  ]);
});

test('lists keep their levels and count as their styles say', async () => {
  const styles =
    '<text:list-style style:name="L1"><text:list-level-style-bullet/><text:list-level-style-number ' +
    'style:num-format="a"/></text:list-style>';
  const item = (inside: string): string => `<text:list-item>${inside}</text:list-item>`;
  const list =
    `<text:list text:style-name="L1"><text:list-header>${paragraph('no item')}</text:list-header>` +
    `${item(paragraph('first'))}` +
    `${item(`<text:list>${item(paragraph('below'))}${item(paragraph('too'))}</text:list>`)}</text:list>`;
  expect(await blocksOf({ pages: page(frame(list)), styles })).toEqual([
    'paragraph: no item',
    'list-item: • first',
    'list-item: a. below',
    'list-item: b. too',
  ]);
});

test('numbers of lists begin where their style says, and have the signs around them that it gives', async () => {
  const styles =
    '<text:list-style style:name="L1"><text:list-level-style-number style:num-format="1" text:start-value="3" ' +
    'style:num-prefix="(" style:num-suffix=")"/></text:list-style>';
  const item = (text: string): string => `<text:list-item>${paragraph(text)}</text:list-item>`;
  const list = `<text:list text:style-name="L1">${item('third')}${item('fourth')}</text:list>`;
  expect(await blocksOf({ pages: page(frame(list)), styles })).toEqual([
    'list-item: (3) third',
    'list-item: (4) fourth',
  ]);
});

test('tables and charts have their cells, other objects and pictures are counted', async () => {
  const cell = (text: string, attributes = ''): string =>
    `<table:table-cell ${attributes}>${paragraph(text)}</table:table-cell>`;
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
  const table =
    `<draw:frame svg:x="0cm" svg:y="0cm"><table:table table:use-first-row-styles="true">` +
    `${row(`${cell('Both', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}` +
    `${row(cell('Tea') + cell('3'))}</table:table></draw:frame>`;
  const object = (name: string): string =>
    `<draw:frame svg:x="0cm" svg:y="9cm"><draw:object xlink:href="./${name}"/><draw:image/></draw:frame>`;
  const chart =
    `<office:document-content ` +
    `${namespaces}><office:body><office:chart><chart:chart><chart:title>${paragraph('Growth')}</chart:title>` +
    `<table:table><table:table-header-rows>${row(cell('') + cell('Sales'))}</table:table-header-rows>` +
    `<table:table-rows>${row(cell('North') + cell('9.1'))}</table:table-rows></table:table>` +
    '</chart:chart></office:chart></office:body></office:document-content>';
  const bytes = odpFile({
    pages: page(table + object('Object 1') + object('Object 2') + '<draw:frame><draw:image/></draw:frame>'),
    others: [{ name: 'Object 1/content.xml', content: chart }],
  });
  const document = await openBytes(bytes, 'talk.odp');
  const blocks: (readonly string[])[] = [];
  for await (const part of document.read(1)) blocks.push(blockTexts(part));
  expect([blocks, document.omissions()]).toEqual([
    [['table: Both\nTea\t3', 'caption: Growth', 'table: \tSales\nNorth\t9.1']],
    [notice('slides-pictures', { count: 2 })],
  ]);
});

test('formulas are read on one line', async () => {
  const content = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>';
  const object = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame>';
  const bytes = odpFile({ pages: page(object), others: [{ name: 'Object 1/content.xml', content }] });
  const document = await openBytes(bytes, 'talk.odp');
  expect([(await partsOf(bytes, 'talk.odp')).flatMap(blockTexts), document.omissions()]).toEqual([
    ['paragraph: mc²'],
    [],
  ]);
});

test('notes of the speaker and comments stand below', async () => {
  const notes =
    `<presentation:notes>${frame(paragraph('Speak up'), [0, 0], 'presentation:class="notes"')}` +
    `${frame(paragraph('7'))}</presentation:notes>`;
  const comment =
    `<office:annotation><dc:creator>Ann</dc:creator>` +
    `<dc:date>2024</dc:date>${paragraph('Is it so?')}</office:annotation>`;
  expect(await blocksOf({ pages: page(comment + frame(paragraph('words')) + notes) })).toEqual([
    'paragraph: words',
    'note: Speak up',
    'note: Ann: Is it so?',
  ]);
});

test('a hundred thousand slides are cut, and said to be', async () => {
  const document = await openBytes(odpFile({ pages: page(frame(paragraph('x'))).repeat(100_000) }), 'talk.odp');
  expect([document.parts, document.omissions()]).toEqual([20_000, [notice('slides-cut', { most: 20_000 })]]);
  await document.close();
});

test('cells that repeat without end do not fill the memory', async () => {
  const table =
    '<draw:frame><table:table><table:table-row table:number-rows-repeated="99999999">' +
    '<table:table-cell ' +
    'table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell>' +
    '</table:table-row></table:table></draw:frame>';
  const [part] = await partsOf(odpFile({ pages: page(table) }), 'talk.odp');
  expect(part?.text.length).toBe(100 * 200 - 1);
});

test('a presentation that breaks off keeps the slides before', async () => {
  const document = await openBytes(
    odpFile({ pages: `${page(frame(paragraph('one')))}<draw:page><a b></draw:page>` }),
    'talk.odp',
  );
  const texts: string[] = [];
  for await (const { text } of document.read(1)) texts.push(text);
  expect([texts, document.omissions()]).toEqual([['one'], [notice('presentation-damaged')]]);
});

test.each([
  [
    'defines entities',
    odpFile({ pages: '', prolog: '<!DOCTYPE a [<!ENTITY b "boom">]>' }),
    'unsupported',
    'xml-entities',
  ],
  [
    'has groups in groups without end',
    odpFile({ pages: page('<draw:g>'.repeat(100_000)) }),
    'unsupported',
    'xml-too-deep',
  ],
  ['unpacks like a bomb', odpFile({ pages: ' '.repeat(40_000_000) }), 'unsupported', 'package-unpacks'],
  ['has no slides', odpFile({ pages: '' }), 'unsupported', 'presentation-without-slides'],
  ['is cut off', odpFile({ pages: page(frame(paragraph('x'))) }).slice(0, 400), 'malformed', 'file-damaged'],
])('a presentation that %s is refused', async (_, bytes, outcome, code) => {
  await expect(openBytes(bytes, 'talk.odp')).rejects.toMatchObject({ outcome, notice: { code } });
});

test('a footer, and a date that is fixed, is read where the slide before has another', async () => {
  const said =
    '<presentation:footer-decl presentation:name="f">Draft for the board</presentation:footer-decl>' +
    '<presentation:date-time-decl presentation:name="d" presentation:source="fixed">May 2024' +
    '</presentation:date-time-decl><presentation:date-time-decl presentation:name="now" ' +
    'presentation:source="current-date">today</presentation:date-time-decl>';
  const one = (date: string): string =>
    page(frame(paragraph('words')), `presentation:use-footer-name="f" presentation:use-date-time-name="${date}"`);
  const parts = await partsOf(odpFile({ pages: said + one('d') + one('now') }), 'talk.odp');
  expect(parts.map(blockTexts)).toEqual([
    ['paragraph: words', 'note: May 2024', 'note: Draft for the board'],
    ['paragraph: words'],
  ]);
});
