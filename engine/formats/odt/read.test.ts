import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { chartObject } from '../odf/fixtures/chart-object.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { flatFile, odtFile, paragraph, style } from './fixtures/odt-file.ts';

/** The blocks of a text of one part. */
const blocks = async (body: string, styles?: string): Promise<readonly string[]> =>
  (await partsOf(odtFile(body, styles), 'letter.odt')).flatMap(blockTexts);

const simple = `<text:h text:outline-level="2">Scope</text:h>${paragraph('All of <text:span>it</text:span>.')}`;

test('a text is read packed and flat, whatever its name', async () => {
  const read = ['heading 2: Scope', 'paragraph: All of it.'];
  expect((await partsOf(odtFile(simple), 'letter.docx')).flatMap(blockTexts)).toEqual(read);
  expect((await partsOf(flatFile(simple), 'letter.xml')).flatMap(blockTexts)).toEqual(read);
});

test('titles and captions are known by the styles that theirs are based on', async () => {
  const styles = style('P1', 'Title') + style('P2', 'Table') + style('Table', 'Caption') + style('P3', 'P3');
  const body = ['P1', 'P2', 'P3'].map((name) => paragraph(name, name)).join('');
  expect(await blocks(body, styles)).toEqual(['heading 1: P1', 'caption: P2', 'paragraph: P3']);
});

test('bold lines are the headings of a text that names none', async () => {
  const bold = '<style:text-properties fo:font-weight="bold"/>';
  const styles = style('B', 'Standard', bold) + `<style:style style:name="T" style:family="text">${bold}</style:style>`;
  const plain = paragraph('It is due on the third day of each month, whatever the weather may be.');
  const body =
    paragraph('Rent', 'B') + plain + paragraph('<text:span text:style-name="T">2.1 Keys</text:span>') + plain;
  expect((await blocks(body, styles)).map((block) => block.slice(0, 19))).toEqual([
    'heading 1: Rent',
    'paragraph: It is du',
    'heading 2: 2.1 Keys',
    'paragraph: It is du',
  ]);
});

test('headings are numbered by the outline', async () => {
  const outline = `<text:outline-style>
    <text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>
    <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
    <text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>`;
  const heading = (level: number, more = '') => `<text:h text:outline-level="${level}" ${more}>Title</text:h>`;
  expect(
    await blocks(
      heading(1) + heading(2) + heading(2) + heading(3) + heading(1, 'text:is-list-header="true"') + heading(1),
      outline,
    ),
  ).toEqual([
    'heading 1: I. Title',
    'heading 2: I.1 Title',
    'heading 2: I.2 Title',
    'heading 3: Title',
    'heading 1: Title',
    'heading 1: II. Title',
  ]);
});

const listStyle = `<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
  <text:list-level-style-bullet text:level="3" text:bullet-char="\uf0b7">
  <style:text-properties style:font-name="Symbol"/></text:list-level-style-bullet></text:list-style>`;
const item = (content: string, more = '') => `<text:list-item ${more}>${content}</text:list-item>`;
const list = (items: string, more = '') => `<text:list ${more}>${items}</text:list>`;

test('list items have the marks that are shown; lists go on, start anew, or start where they are told', async () => {
  const own = 'text:style-name="L"';
  const inner = list(item(paragraph('rent') + list(item(paragraph('monthly')))) + item(paragraph('deposit')));
  const body = [
    list(
      item(paragraph('Terms') + paragraph('More of it.') + inner) + item(paragraph('End')),
      'text:style-name="L" xml:id="a"',
    ),
    paragraph('Between.'),
    list(item(paragraph('Notice') + list(item(paragraph('in writing')))), `${own} text:continue-numbering="true"`),
    list(item(paragraph('One'), 'text:start-value="7"') + item(paragraph('Two')), own),
    list(item(paragraph('Goes on')), `${own} text:continue-list="a"`),
    list(`<text:list-header>${paragraph('No number')}</text:list-header>`, own),
  ];
  expect(await blocks(body.join(''), listStyle)).toEqual([
    'list-item: 1. Terms',
    'paragraph: More of it.',
    'list-item: (a) rent',
    'list-item: • monthly',
    'list-item: (b) deposit',
    'list-item: 2. End',
    'paragraph: Between.',
    'list-item: 3. Notice',
    'list-item: (a) in writing',
    'list-item: 7. One',
    'list-item: 8. Two',
    'list-item: 4. Goes on',
    'paragraph: No number',
  ]);
});

test('the text reads as it is now; what is hidden is not read', async () => {
  const styles =
    style('H', 'Standard', '<style:text-properties text:display="none"/>') +
    '<style:style style:name="T" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const notShown = '<text:span text:style-name="T"> not</text:span>';
  const body = `<text:tracked-changes><text:changed-region><text:deletion>${paragraph('deleted')}</text:deletion>
    </text:changed-region></text:tracked-changes>
    ${paragraph(`It <text:change-start/>is<text:change-end/> <text:change/>so${notShown}.`)}
    ${paragraph('hidden', 'H')}
    <text:section text:display="none"><text:section>${paragraph('hidden')}</text:section>
    ${paragraph('hidden')}</text:section>
    <text:section>${paragraph('Shown.')}</text:section>
    ${paragraph('<text:hidden-paragraph text:is-hidden="true"/>hidden')}`;
  expect(await blocks(body, styles)).toEqual(['paragraph: It is so.', 'paragraph: Shown.']);
  expect((await openBytes(odtFile(body, styles), 'letter.odt')).omissions()).toContainEqual(
    notice('deleted-text-unread', { count: 7 }),
  );
});

test('spaces, tabs, breaks, fields, raised numbers and boxes are as they are printed', async () => {
  const styles = `<style:style style:name="S" style:family="text">
    <style:text-properties style:text-position="super 58%"/></style:style>`;
  const body = paragraph(
    `a \n b<text:s text:c="2"/>c<text:tab/><text:date>1 May</text:date><text:line-break/>` +
      `m<text:span text:style-name="S">2</text:span>` +
      `<draw:frame draw:name="F"><draw:text-box>${paragraph('In the box')}</draw:text-box></draw:frame> \u00ad`,
  );
  expect(await blocks(body, styles)).toEqual(['paragraph: a b  c\t1 May\nm²', 'paragraph: In the box']);
});

test('letters of the private area are what their font shows', async () => {
  const face = (name: string, family: string) => `<style:font-face style:name="${name}" svg:font-family="${family}"/>`;
  const faces =
    face('Wingdings', 'Wingdings') + face('Wingdings2', 'Wingdings') + face('Wingdings 21', '&apos;Wingdings 2&apos;');
  const named = (name: string, font: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${font}/></style:style>`;
  const styles =
    faces +
    named('T1', 'style:font-name="Wingdings2"') +
    named('T2', 'style:font-name="Wingdings 21"') +
    named('T3', 'fo:font-family="Webdings"');
  const sign = (kind: string, letter: string) => `<text:span text:style-name="${kind}">${letter}</text:span>`;
  const body = paragraph(
    `${sign('T1', '\uf0fc')} ${sign('T2', '\uf052')} ${sign('T3', '\uf061')} \uf061 ${sign('T1', 'plain')}`,
  );
  expect(await blocks(body, styles)).toEqual(['paragraph: ✓ ☑ ✔ α plain']);
});

test('notes stand behind the block that has their marks, comments at the end of the part', async () => {
  const note = (mark: string, text: string) =>
    `<text:note><text:note-citation>${mark}</text:note-citation>
      <text:note-body>${paragraph(text)}</text:note-body></text:note>`;
  const comment = `<office:annotation><dc:creator>A. Owl</dc:creator><dc:date>2020</dc:date>
    ${paragraph('Right?')}</office:annotation>`;
  const body = paragraph(`Costs${note('1', 'of both')} and${note('iv', 'at the end')}${comment}`) + paragraph('Next.');
  expect(await blocks(body)).toEqual([
    'paragraph: Costs ¹ and ⁱᵛ',
    'note: ¹ of both',
    'note: ⁱᵛ at the end',
    'paragraph: Next.',
    'note: A. Owl: Right?',
  ]);
});

test('a table has spans, header rows, repeated cells and cells of several paragraphs', async () => {
  const cell = (content: string, more = '') => `<table:table-cell ${more}>${content}</table:table-cell>`;
  const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;
  const [tall, wide] = ['table:number-rows-spanned="2"', 'table:number-columns-spanned="2"'];
  const body = `<table:table><table:table-column/><table:table-header-rows>
    ${row(cell(paragraph('Item'), tall) + cell(paragraph('Sum'), wide) + '<table:covered-table-cell/>')}
    </table:table-header-rows>
    ${row(`<table:covered-table-cell/>${cell(paragraph('Net') + paragraph('Gross'))}${cell(paragraph('VAT'))}`)}
    ${row(cell(paragraph('x'), 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"')}</table:table>`;
  const [part] = await partsOf(odtFile(body), 'table.odt');
  const place = { rowSpan: 1, columnSpan: 1, header: false, address: '' };
  expect(part?.text).toBe('Item\tSum\nNet\nGross\tVAT\nx\tx\nx\tx');
  expect(part?.blocks).toEqual([
    {
      kind: 'table',
      start: 0,
      end: 30,
      continues: false,
      cells: [
        { ...place, start: 0, end: 4, row: 0, column: 0, rowSpan: 2, header: true },
        { ...place, start: 5, end: 8, row: 0, column: 1, columnSpan: 2, header: true },
        { ...place, start: 9, end: 18, row: 1, column: 1 },
        { ...place, start: 19, end: 22, row: 1, column: 2 },
        { ...place, start: 23, end: 24, row: 2, column: 0 },
        { ...place, start: 25, end: 26, row: 2, column: 1 },
        { ...place, start: 27, end: 28, row: 3, column: 0 },
        { ...place, start: 29, end: 30, row: 3, column: 1 },
      ],
    },
  ]);
});

test('fields of forms from Word are the box or the choice that they show', async () => {
  const param = (name: string, value: string): string => `<field:param field:name="${name}" field:value="${value}"/>`;
  const field = (type: string, params: string): string =>
    `<field:fieldmark field:type="vnd.oasis.opendocument.field.${type}">${params}</field:fieldmark>`;
  const entries = ['Single', 'Married'].map((entry) => param('Dropdown_ListEntry', entry)).join('');
  const body =
    paragraph(`${field('FORMCHECKBOX', param('Checkbox_Checked', 'true'))} Pets`) +
    paragraph(`${field('FORMCHECKBOX', '')} Garden`) +
    paragraph(`State: ${field('FORMDROPDOWN', entries + param('Dropdown_Selected', '1'))}`);
  expect(await blocks(body)).toEqual(['paragraph: ☒ Pets', 'paragraph: ☐ Garden', 'paragraph: State: Married']);
});

test('a chart is its titles and the table that it is drawn from', async () => {
  const chart = '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame>';
  const bytes = odtFile(paragraph(`See here.${chart}`), '', '', '', [chartObject('Object 1', '')]);
  const document = await openBytes(bytes, 'x.odt');
  expect([(await partsOf(bytes, 'x.odt')).flatMap(blockTexts), document.omissions()]).toEqual([
    ['paragraph: See here.', 'caption: Growth', 'caption: Regions', 'table: \tSales\nNorth\t9.1\nSouth\t8'],
    [],
  ]);
});

const formula = (prefix: string, inside: string): string =>
  `<${prefix}math xmlns${prefix === '' ? '' : ':math'}="http://www.w3.org/1998/Math/MathML">${inside}</${prefix}math>`;
const root =
  '<semantics><mrow><mi>x</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></mrow>' +
  '<annotation encoding="StarMath 5.0">x={a+b} over 2</annotation></semantics>';
const frame = (object: string): string =>
  paragraph(`Let <draw:frame><draw:object ${object}</draw:object><draw:image/></draw:frame> hold.`);

test.each([
  ['a formula', formula('', root), 'Let x=(a+b)/2 hold.'],
  [
    'a formula of OpenOffice',
    formula('math:', '<math:msup><math:mi>c</math:mi><math:mn>2</math:mn></math:msup>'),
    'Let c² hold.',
  ],
  ['a root', formula('', '<msqrt><mi>x</mi></msqrt>'), 'Let √x hold.'],
])('%s stands in its line', async (_, source, expected) => {
  const object = { name: 'Object 1/content.xml', content: source };
  const packed = odtFile(frame('xlink:href="./Object 1">'), '', '', '', [object]);
  const flat = flatFile(frame(`>${source}`));
  const read = async (bytes: Uint8Array, name: string) => [
    (await partsOf(bytes, name)).map(({ text }) => text),
    (await openBytes(bytes, name)).omissions(),
  ];
  expect([await read(packed, 'x.odt'), await read(flat, 'x.fodt')]).toEqual([
    [[expected], []],
    [[expected], []],
  ]);
});

test('a chart in a flat file is inside of its frame', async () => {
  const { content } = chartObject('Object 1', '');
  const inside = String(content).replaceAll('office:document-content', 'office:document');
  const bytes = flatFile(
    paragraph(`See here.<draw:frame><draw:object>${inside}</draw:object><draw:image/></draw:frame>`),
  );
  const document = await openBytes(bytes, 'x.fodt');
  expect([(await partsOf(bytes, 'x.fodt')).flatMap(blockTexts), document.omissions()]).toEqual([
    ['paragraph: See here.', 'caption: Growth', 'caption: Regions', 'table: \tSales\nNorth\t9.1\nSouth\t8'],
    [],
  ]);
});

test('what is not read is named', async () => {
  const body = paragraph('<draw:frame draw:name="Sheet of costs"><draw:object/><draw:image/></draw:frame>');
  const document = await openBytes(odtFile(body), 'x.odt');
  expect(document.omissions()).toEqual([notice('objects-unread', { count: 1, names: 'Sheet of costs' })]);
});

test('a row that says it stands a million times is read a hundred times', async () => {
  const body = `<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell>${paragraph('x')}
    </table:table-cell></table:table-row></table:table>`;
  const [part] = await partsOf(odtFile(body), 'bomb.odt');
  expect(part?.text.length).toBe(199);
});

test('a text behind a password is one that needs a password', async () => {
  const manifest = `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
    <m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>`;
  const opened = openBytes(odtFile(simple, '', manifest), 'x.odt');
  await expect(opened).rejects.toEqual(new UnreadableFile('encrypted', 'package-encrypted'));
});

test.each([
  ['a text without its end', flatFile(simple).slice(0, -30), 'malformed', 'file-damaged'],
  ['a package without its content', odtFile(simple).slice(0, -60), 'malformed', 'file-damaged'],
  [
    'lists in each other without end',
    odtFile('<text:list><text:list-item>'.repeat(300)),
    'unsupported',
    'xml-too-deep',
  ],
])('%s: refused', async (_, bytes, outcome, code) => {
  const refused = await openBytes(bytes, 'x.odt').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnreadableFile);
  expect(refused).toMatchObject({ outcome, notice: { code } });
});

test('headers and footers are read once, behind the text, but those that are off and numbers of pages', async () => {
  const page = (edges: string) => `<style:master-page style:name="Standard">${edges}</style:master-page>`;
  const master =
    page(`<style:header>${paragraph('Harbour Ltd')}</style:header>
      <style:header-first style:display="false">${paragraph('Off')}</style:header-first>
      <style:footer>${paragraph('Page <text:page-number>1</text:page-number>')}
        ${paragraph('Account 1234')}</style:footer>`) +
    page(`<style:header>${paragraph('Harbour Ltd')}</style:header>`);
  const parts = await partsOf(odtFile(paragraph('Dear Ms Lane'), '', '', master), 'letter.odt');
  expect(parts.flatMap(blockTexts)).toEqual(['paragraph: Dear Ms Lane', 'note: Harbour Ltd', 'note: Account 1234']);
});

test('hidden text is told as left out', async () => {
  const body =
    paragraph('Shown <text:hidden-text text:is-hidden="true">secret</text:hidden-text>') +
    `<text:section text:display="none">${paragraph('all of it')}</text:section>`;
  const document = await openBytes(odtFile(body), 'letter.odt');
  expect(document.omissions()).toEqual([notice('hidden-text-unread', { count: 13 })]);
});
