import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { docxFile, item, level, paragraph, run } from './fixtures/docx-file.ts';

type Others = Parameters<typeof docxFile>[1];

/** The blocks of a document of one part. */
async function blocks(body: string, others?: Others): Promise<readonly string[]> {
  const parts = await partsOf(docxFile(body, others), 'letter.docx');
  return parts.flatMap(blockTexts);
}

async function omissions(body: string) {
  const document = await openBytes(docxFile(body), 'letter.docx');
  return document.omissions();
}

test('headings are known by names of styles, by outline levels, and by what styles are based on', async () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Klausel"><w:name w:val="Klausel"/><w:pPr><w:outlineLvl w:val="2"/>
      </w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Unter"><w:name w:val="Unter"/><w:basedOn w:val="Klausel"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>`;
  const styled = (style: string, more = '') => paragraph(style, `<w:pStyle w:val="${style}"/>${more}`);
  expect(
    await blocks(
      ['Titel', 'berschrift2', 'Klausel', 'Unter', 'Loop', 'Missing'].map((style) => styled(style)).join('') +
        styled('Klausel', '<w:outlineLvl w:val="9"/>') +
        styled('Loop', '<w:outlineLvl w:val="0"/>'),
      { styles },
    ),
  ).toEqual([
    'heading 1: Titel',
    'heading 2: berschrift2',
    'heading 3: Klausel',
    'heading 3: Unter',
    'paragraph: Loop',
    'paragraph: Missing',
    'paragraph: Klausel',
    'heading 1: Loop',
  ]);
});

const legal = `<w:abstractNum w:abstractNumId="7">
  ${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'lowerLetter', '(%3)')}
  ${level(3, 'lowerRoman', '(%4)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}
  ${level(1, 'bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/>
      </w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>`;

test('list items have the marks that Word shows; lists go on, start anew, or start where they are told', async () => {
  const body = [
    item('Scope', 1),
    item('Parties', 1, 1),
    item('Terms', 1, 1),
    item('rent', 1, 2),
    item('monthly', 1, 3),
    item('yearly', 1, 3),
    item('deposit', 1, 2),
    item('keys', 1, 3),
    item('End', 1),
    item('Notice', 1, 1),
    item('dot', 2),
    item('circle', 2, 1),
    item('Costs', 4),
    item('Law', 3),
    item('Court', 3, 1),
    item('none', 9),
    item('off', 0),
  ];
  expect(await blocks(body.join(''), { numbering: legal })).toEqual([
    'list-item: I. Scope',
    'list-item: 1.1 Parties',
    'list-item: 1.2 Terms',
    'list-item: (a) rent',
    'list-item: (i) monthly',
    'list-item: (ii) yearly',
    'list-item: (b) deposit',
    'list-item: (i) keys',
    'list-item: II. End',
    'list-item: 2.1 Notice',
    'list-item: • dot',
    'list-item: ◦ circle',
    'list-item: III. Costs',
    'list-item: IV. Law',
    'list-item: 4.1 Court',
    'paragraph: none',
    'paragraph: off',
  ]);
});

test('headings are numbered by their styles', async () => {
  const heading = (id: number) =>
    `<w:style w:type="paragraph" w:styleId="H${id}"><w:name w:val="heading ${id}"/><w:pPr><w:numPr>
      <w:numId w:val="5"/></w:numPr></w:pPr></w:style>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '§ %1', '<w:pStyle w:val="H1"/>')}
    ${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>')}</w:abstractNum>
    <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>`;
  const body = ['H1', 'H2', 'H2', 'H1'].map((style) => paragraph(style, `<w:pStyle w:val="${style}"/>`)).join('');
  expect(await blocks(body, { styles: heading(1) + heading(2), numbering })).toEqual([
    'heading 1: § 1 H1',
    'heading 2: 1.1 H2',
    'heading 2: 1.2 H2',
    'heading 1: § 2 H1',
  ]);
});

test('the text reads as it is now: insertions in, deletions out, what was moved once', async () => {
  const body = `
    <w:p><w:ins>${run('new ')}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>${run('word')}</w:p>
    <w:p><w:moveFrom>${run('moved')}</w:moveFrom></w:p>
    <w:p><w:moveTo>${run('moved')}</w:moveTo></w:p>
    <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('One paragraph ')}</w:p>${paragraph('since its end was deleted.')}
    <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('gone')}</w:tc><w:tc>${paragraph('gone')}</w:tc></w:tr>
    <w:tr><w:tc>${paragraph('stays')}</w:tc><w:tc>${paragraph('too')}</w:tc></w:tr></w:tbl>`;
  expect(await blocks(body)).toEqual([
    'paragraph: new word',
    'paragraph: moved',
    'paragraph: One paragraph since its end was deleted.',
    'table: stays\ttoo',
  ]);
});

test('notes stand behind the block that has their marks, comments at the end of the part', async () => {
  const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
  const body = `
    <w:p>${run('Costs')}<w:r><w:footnoteReference w:id="4"/></w:r>${run(' and')}<w:r>
      <w:endnoteReference w:id="2"/></w:r>
    ${run('*')}<w:r><w:footnoteReference w:id="5" w:customMarkFollows="1"/></w:r><w:r>
      <w:commentReference w:id="0"/></w:r></w:p>
    ${paragraph('Next.')}`;
  const others = {
    footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('---')}</w:footnote>${note(4, 'of both')}
      ${note(5, '* own mark')}`,
    endnotes: `<w:endnote w:id="2">${paragraph('at the end')}</w:endnote>`,
    comments: `<w:comment w:id="0" w:author="A. Owl">${paragraph('Is this right?')}</w:comment>`,
  };
  expect((await blocks(body, others)).map((block) => block.replaceAll(/\s+/gu, ' '))).toEqual([
    'paragraph: Costs ¹ and ⁱ*',
    'note: ¹ of both',
    'note: ⁱ at the end',
    'note: * own mark',
    'paragraph: Next.',
    'note: A. Owl: Is this right?',
  ]);
});

test('fields show their result; what they are made by is not text', async () => {
  const mark = (kind: string, more = '') => `<w:r><w:fldChar w:fldCharType="${kind}">${more}</w:fldChar></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const ticked = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>';
  const entry = (text: string) => `<w:listEntry w:val="${text}"/>`;
  const list = `<w:ffData><w:ddList><w:result w:val="1"/>${entry('Single')}${entry('Married')}</w:ddList></w:ffData>`;
  const body = `
    <w:p>${mark('begin')}${code('IF ')}${mark('begin')}${code('PAGE')}${mark('separate')}${run('inner')}${mark('end')}
    ${mark('separate')}${run('shown')}${mark('end')}${run(' after')}</w:p>
    <w:p>${mark('begin', ticked)}${code('FORMCHECKBOX')}${mark('end')}${run(' yes')}</w:p>
    <w:p>${mark('begin', list)}${code('FORMDROPDOWN')}${mark('separate')}${mark('end')}${run(' they are')}</w:p>
    <w:p>${mark('begin')}${code('SYMBOL 97 \\f "Symbol"')}${mark('end')}</w:p>
    <w:p>${mark('begin')}${code('SYMBOL 252 \\f Wingdings')}${mark('separate')}${mark('end')}${run('done')}</w:p>
    <w:p>${run('add ')}${mark('begin')}${code('EQ \\f(1;2)')}${mark('end')}${run(' cup, ')}
    ${mark('begin')}${code('EQ \\f(a + b;\\r(3;x))')}${mark('end')}${run(', CO')}
    ${mark('begin')}${code('EQ \\s\\do4(2)')}${mark('separate')}${mark('end')}${run(', ')}
    ${mark('begin')}${code('EQ \\r(2,500)')}${mark('end')}</w:p>
    <w:p>${mark('begin')}${code('TOC')}${run('lost')}</w:p>${paragraph('An end that is missing hides no more.')}
    <w:p><w:fldSimple w:instr="DATE">${run('1 May')}</w:fldSimple><w:hyperlink>${run(' link')}</w:hyperlink></w:p>`;
  expect(await blocks(body)).toEqual([
    'paragraph: shown after',
    'paragraph: ☒ yes',
    'paragraph: Married they are',
    'paragraph: α',
    'paragraph: ✓done',
    'paragraph: add 1/2 cup, (a + b)/(3√x), CO2, √(2,500)',
    'paragraph: An end that is missing hides no more.',
    'paragraph: 1 May link',
  ]);
});

test('words that are drawn as a picture, as a watermark is, are read', async () => {
  const shape = '<v:shape><v:textpath string="DRAFT COPY"/></v:shape>';
  expect(await blocks(`<w:p>${run('Body')}<w:r><w:pict>${shape}</w:pict></w:r></w:p>`)).toEqual([
    'paragraph: Body',
    'caption: DRAFT COPY',
  ]);
});

test('a text box is read once, behind its paragraph', async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const body = `<w:p>${run('Anchor')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">
      <w:drawing>${box('In the box')}</w:drawing>
    </mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In the box')}</v:textbox></w:pict></mc:Fallback>
      </mc:AlternateContent></w:r></w:p>`;
  expect(await blocks(body)).toEqual(['paragraph: Anchor', 'paragraph: In the box']);
});

test('signs, hyphens, breaks, raised numbers and hidden text are as they are printed', async () => {
  const body = `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:tab/><w:t>co</w:t><w:noBreakHyphen/>
      <w:t>op\u00ad</w:t>
    <w:softHyphen/><w:t>era</w:t><w:br/><w:t>m</w:t></w:r>${run('2', '<w:vertAlign w:val="superscript"/>')}
      ${run(', costs')}
    ${run('3', '<w:vertAlign w:val="superscript"/>')}${run(' hidden', '<w:vanish/>')}
      ${run('x', '<w:rFonts w:ascii="Symbol"/>')}</w:p>`;
  expect(await blocks(body)).toEqual(['paragraph: ☑\tco\u2011opera\nm², costs ³ξ']);
});

test('a table has spans, header rows and cells of several paragraphs; a table in a cell is its text', async () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const inner = `<w:tbl>${row(cell(paragraph('x')) + cell(paragraph('y')))}</w:tbl>`;
  const wide = '<w:gridSpan w:val="2"/>';
  const body = `<w:tbl>
    ${row(cell(paragraph('Item'), '<w:vMerge w:val="restart"/>') + cell(paragraph('Sum'), wide), '<w:tblHeader/>')}
    ${row(cell(paragraph(''), '<w:vMerge/>') + cell(paragraph('Net') + paragraph('Gross')) + cell(inner))}</w:tbl>`;
  const [part] = await partsOf(docxFile(body), 'table.docx');
  const place = { rowSpan: 1, columnSpan: 1, header: false, address: '' };
  expect(part).toMatchObject({ text: 'Item\tSum\nNet\nGross\tx y' });
  expect(part?.blocks).toEqual([
    {
      kind: 'table',
      start: 0,
      end: 22,
      continues: false,
      cells: [
        { ...place, start: 0, end: 4, row: 0, column: 0, rowSpan: 2, header: true },
        { ...place, start: 5, end: 8, row: 0, column: 1, columnSpan: 2, header: true },
        { ...place, start: 9, end: 18, row: 1, column: 1 },
        { ...place, start: 19, end: 22, row: 1, column: 2 },
      ],
    },
  ]);
});

test('a table of one cell is a frame around its blocks', async () => {
  const body = `<w:tbl><w:tr><w:tc>${paragraph('First.')}${paragraph('Second.')}</w:tc></w:tr></w:tbl>`;
  expect(await blocks(body)).toEqual(['paragraph: First.', 'paragraph: Second.']);
});

test('of a word with its sound above it, the word is read', async () => {
  const [sound, word] = [run('とうきょう'), run('東京')];
  const body = `<w:p><w:r><w:ruby><w:rt>${sound}</w:rt><w:rubyBase>${word}</w:rubyBase></w:ruby></w:r></w:p>`;
  expect(await blocks(body)).toEqual(['paragraph: 東京']);
});

test('an equation is a line of text', async () => {
  const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
  const body = `<w:p>${run('So ')}<m:oMath><m:sSup><m:e>${t('x')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>${t('=')}
    <m:f><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f></m:oMath></w:p>`;
  expect(await blocks(body)).toEqual(['paragraph: So x²=(a+b)/2']);
});

test('what is not read is named', async () => {
  const object = (kind: string) => `<w:p><w:r><w:object><o:OLEObject ProgID="${kind}"/></w:object></w:r></w:p>`;
  const picture = '<w:p><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>';
  expect(await omissions(object('Excel.Sheet.12') + object('Package') + picture)).toEqual([
    notice('objects-unread', { count: 2, names: 'Excel.Sheet.12, Package' }),
    notice('pictures-unread', { count: 1 }),
  ]);
  expect(await omissions(picture + paragraph('A word among many. '.repeat(20)))).toEqual([]);
});

test('a long document has parts that begin with chapters, and is read again from any', async () => {
  const chapter = paragraph('Chapter', '<w:outlineLvl w:val="0"/>') + paragraph('word '.repeat(10_000)).repeat(2);
  const bytes = docxFile(chapter.repeat(3));
  const parts = await partsOf(bytes, 'book.docx');
  expect(parts.map(({ number, text }) => [number, text.slice(0, 7), text.length])).toEqual([
    [1, 'Chapter', 100_009],
    [2, 'Chapter', 100_009],
    [3, 'Chapter', 100_009],
  ]);
  expect(await partsOf(bytes, 'book.docx', 3)).toEqual(parts.slice(2));
});

test.each([
  ['elements in each other without end', `<w:p>${'<w:ins>'.repeat(1_000)}`, 'unsupported', 'xml-too-deep'],
  ['XML that is no XML', '<w:p>', 'malformed', 'file-damaged'],
])('%s: refused', async (_, body, outcome, code) => {
  const refused = await openBytes(docxFile(body), 'x.docx').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnreadableFile);
  expect(refused).toMatchObject({ outcome, notice: { code } });
});

test('tables in each other as deep as they may be are read', async () => {
  const depth = 90;
  const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('deep')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  expect(await blocks(body)).toEqual(['paragraph: deep']);
});
