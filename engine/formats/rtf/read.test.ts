import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const file = (body: string, head = ''): Uint8Array => bytes(`{\\rtf1\\ansi\\ansicpg1252\\deff0${head}\n${body}}`);

/** The blocks of a document of one part. */
const blocks = async (body: string, head?: string): Promise<readonly string[]> =>
  (await partsOf(file(body, head), 'letter.rtf')).flatMap(blockTexts);

test('an RTF file is known by its first bytes, whatever its name', async () => {
  expect((await partsOf(file('Words.\\par'), 'letter.doc')).flatMap(blockTexts)).toEqual(['paragraph: Words.']);
});

test('letters are of the code page of their font, of two bytes, or by number', async () => {
  const fonts = String.raw`{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204{\*\falt x}Times CYR;}
    {\f2\fnil\fcharset128 MS Mincho;}{\f3\fnil\fcharset2 Symbol;}{\f4\fnil\fcharset2 Wingdings;}}`;
  const cyrillic = String.raw`{\fonttbl{\f1 Arial Cyr;}}`;
  expect(await blocks(String.raw`\f1 \'c6\'e8\par`, cyrillic)).toEqual(['paragraph: Жи']);
  const body = String.raw`Gr\'f6\'dfe \f1 \'c6\'e8\'e7\'ed\'fc\f0  \f2 \'93\'fa\'96\'7b\f0  \f3 a\'b7\f4\'fe\f0\par
\u8364? 5, \uc2\u8211\'96x-\uc0\u233 t\u233\par
\uc1\u-10179?\u-8704? \u9731\endash .\par
\emdash\~\ldblquote a\rdblquote\_b\-c\{d\}\\\par`;
  expect(await blocks(body, fonts)).toEqual([
    'paragraph: Größe Жизнь 日本 α•☑',
    'paragraph: € 5, –-été',
    'paragraph: 😀 ☃.',
    'paragraph: —\u00a0“a”\u2011bc{d}\\',
  ]);
});

test('fields show their result, or what their code says where there is none', async () => {
  const field = (code: string, result = ''): string => `{\\field{\\*\\fldinst ${code}}{\\fldrslt ${result}}}`;
  const form = (type: number, words: string): string => `{\\*\\formfield{\\fftype${type}${words}}}`;
  const box = (words: string): string => field(`FORMCHECKBOX ${form(1, words)}`);
  const list = String.raw`{\*\ffl red}{\*\ffl blue}`;
  const body = [
    `See ${field('PAGEREF x', '12')}, ${field('{ IF }{\\field{\\*\\fldinst A}{\\fldrslt inner}}{ = 1}', 'shown')}.`,
    `${field('SYMBOL 252 \\\\f "Wingdings" \\\\s 10')} done, ${field('EQ \\\\f(1;2)')} cup`,
    `${box('\\ffres1')} yes ${box('\\ffres25\\ffdefres0')} no`,
    `${field(`{FORMDROPDOWN }${form(2, `\\ffres1${list}`)}`)} or`,
    `${field(`FORMDROPDOWN ${form(2, `\\ffdefres0${list}`)}`)}`,
    `${field('FORMCHECKBOX')}unknown ${field('DATE')}today`,
  ].map((text) => `${text}\\par `);
  expect(await blocks(body.join(''))).toEqual([
    'paragraph: See 12, shown.',
    'paragraph: ✓ done, 1/2 cup',
    'paragraph: ☒ yes ☐ no',
    'paragraph: blue or',
    'paragraph: red',
    'paragraph: unknown today',
  ]);
});

test.each([
  ['\\mac', String.raw`\'8a`, 'ä'],
  ['\\pc', String.raw`\'84`, 'ä'],
  ['\\pca', String.raw`\'b5`, 'Á'],
  ['\\ansicpg1251', String.raw`\'c6`, 'Ж'],
  ['\\ansicpg852', String.raw`\'88`, 'ł'],
  ['\\ansicpg857', String.raw`\'9f`, 'ş'],
  ['\\ansicpg862', String.raw`\'80`, 'א'],
  ['\\ansicpg866', String.raw`\'86`, 'Ж'],
  ['\\ansicpg99999', String.raw`\'e4`, 'ä'],
  ['\\mac', String.raw`{\fonttbl{\f0\fswiss Helvetica;}}\f0\'8a`, 'ä'],
  ['\\ansicpg1250', String.raw`{\fonttbl{\f0 Arial;}}\f0\'b3`, 'ł'],
  ['\\ansicpg65001', String.raw`{\fonttbl{\f0\fnil Arial;}}\f0\'c3\'b6`, 'ö'],
  ['\\ansicpg1251', String.raw`{\fonttbl{\f0\fcharset1 Arial;}}\f0\'c6`, 'Ж'],
  ['\\ansicpg1251', String.raw`{\fonttbl{\f0\fcharset0 Arial;}}\f0\'c6`, 'Æ'],
])('%s is a code page of the document', async (words, letter, text) => {
  const parts = await partsOf(bytes(`{\\rtf1${words} ${letter}\\par}`), 'x.rtf');
  expect(parts.map((part) => part.text)).toEqual([text]);
});

test('headings are known by outline levels, by names of styles, and by what styles are based on', async () => {
  const styles = String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 Kapitel;}{\s2\sbasedon0 heading 2;}
    {\s3\sbasedon2 Own;}{\s4 caption;}{\*\cs10 Strong;}{\s5\sbasedon5 Loop;}}`;
  const body = String.raw`{\pard\s1 One\par}{\pard\s2 Two\par}{\pard\s3 Three\par}{\pard\s4 Four\par}\pard\s5 Five\par
\pard\outlinelevel3 Six\par\pard\s1\outlinelevel9 Seven\par`;
  expect(await blocks(body, styles)).toEqual([
    'heading 1: One',
    'heading 2: Two',
    'heading 2: Three',
    'caption: Four',
    'paragraph: Five',
    'heading 4: Six',
    'paragraph: Seven',
  ]);
});

test('bold lines are the headings of a document that names none', async () => {
  const body = String.raw`{\b Rent\par}It is due on the third day of each month, whatever the weather.\par`;
  expect(await blocks(body)).toEqual([
    'heading 1: Rent',
    'paragraph: It is due on the third day of each month, whatever the weather.',
  ]);
});

test('list items have the marks that their program drew', async () => {
  const fonts = String.raw`{\fonttbl{\f0 Arial;}{\f3\fcharset2 Symbol;}}`;
  const body =
    String.raw`{\listtext\pard\plain 2.1.3\tab}Clause\par{\pntext\f3\'B7\tab}` +
    String.raw`{\*\pn\pnlvlblt{\pntxtb\'B7}}Dot\par
Plain\par`;
  expect(await blocks(body, fonts)).toEqual(['list-item: 2.1.3 Clause', 'list-item: • Dot', 'paragraph: Plain']);
});

test('the text reads as it is now; hidden text and fields’ codes are not read, headers come behind', async () => {
  const body = String.raw`{\header Page top\par}{\*\unknown data}{\deleted old }{\revised new }{\v hidden }word
{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt  link}}{\deleted\par}
, on the same line\par{\pict\pngblip 89504e47}{\upr{old}{\*\ud{new}}}\par`;
  expect(await blocks(body)).toEqual([
    'paragraph: new word link, on the same line',
    'paragraph: new',
    'note: Page top',
  ]);
  expect((await openBytes(file(body), 'letter.rtf')).omissions()).toEqual([
    notice('hidden-text-unread', { count: 6 }),
    notice('deleted-text-unread', { count: 3 }),
    notice('pictures-unread', { count: 1 }),
  ]);
});

test('headers and footers are read once, for the pages that show them; numbers of pages are not', async () => {
  const edges = String.raw`{\headerf First page\par}{\headerl Left\par}{\header All\par}
{\footer Page 1\par Account 12\par}`;
  const text = String.raw`Words.\par{\header All\par}`;
  expect(await blocks(edges + text)).toEqual(['paragraph: Words.', 'note: All', 'note: Account 12']);
  expect(await blocks(String.raw`\facingp\titlepg${edges}${text}`)).toEqual([
    'paragraph: Words.',
    'note: First page',
    'note: Left',
    'note: All',
    'note: Account 12',
  ]);
});

test('notes stand behind the block that has their marks, comments at the end of the part', async () => {
  const body = String.raw`\aftnnrlc Costs{\super\chftn}{\footnote\pard{\super\chftn} of both\par} and{\super\chftn
}{\footnote\ftnalt{\super\chftn} at the end}*{\footnote * own mark}{\*\atnid AO}{\*\atnauthor A. Owl}\chatn
{\*\annotation{\*\atndate 1}Right?}, m{\super 2}, sum{\super 4}\par Next.\par`;
  expect(await blocks(body)).toEqual([
    'paragraph: Costs ¹ and ⁱ*, m², sum ⁴',
    'note: ¹ of both',
    'note: ⁱ at the end',
    'note: * own mark',
    'paragraph: Next.',
    'note: A. Owl: Right?',
  ]);
});

test('a sign that some programs write inside groups hides nothing, nor do properties of equations show', async () => {
  const body = String.raw`{\field{\fldrslt \*\cs12\cf2 shown}}{\*\moMath{\mnaryPr{\mgrow on}}{\mr x}}\par`;
  expect(await blocks(body)).toEqual(['paragraph: shownx']);
});

test('a text box is read once, behind its paragraph', async () => {
  const body = String.raw`Anchor{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard In the box\par}}
{\shprslt{\*\do In the box}}}\par`;
  expect(await blocks(body)).toEqual(['paragraph: Anchor', 'paragraph: In the box']);
});

test('a table has spans by the edges of its cells, header rows and cells of several paragraphs', async () => {
  const body = String.raw`\trowd\trhdr\cellx1000\clmgf\cellx2000\clmrg\cellx3000
\pard\intbl Item\cell Sum\cell\cell\row
\trowd\clvmgf\cellx1000\cellx1510\cellx2990\pard\intbl A\cell Net\par Gross\cell x{\footnote note}\cell\row
\trowd\clvmrg\cellx1000\cellx3000\pard\intbl\cell wide\cell\row\pard After.\par`;
  const [part] = await partsOf(file(body), 'table.rtf');
  const place = { rowSpan: 1, columnSpan: 1, header: false, address: '' };
  expect(part?.text).toBe('Item\tSum\nA\tNet\nGross\tx\nwide\n\nnote\n\nAfter.');
  expect(part?.blocks[0]).toEqual({
    kind: 'table',
    start: 0,
    end: 27,
    continues: false,
    cells: [
      { ...place, start: 0, end: 4, row: 0, column: 0, header: true },
      { ...place, start: 5, end: 8, row: 0, column: 1, columnSpan: 3, header: true },
      { ...place, start: 9, end: 10, row: 1, column: 0, rowSpan: 2 },
      { ...place, start: 11, end: 20, row: 1, column: 1 },
      { ...place, start: 21, end: 22, row: 1, column: 2, columnSpan: 2 },
      { ...place, start: 23, end: 27, row: 2, column: 1, columnSpan: 3 },
    ],
  });
});

test('title and language are those of the file; what is not read is named', async () => {
  const body =
    String.raw`\deflang1031{\info{\author A. Owl}{\title Der Vertrag}}` +
    String.raw`{\object\objemb{\*\objclass Excel.Sheet.8}
{\*\objdata 0105}{\result{\pict 00}}}\par`;
  const document = await openBytes(file(body), 'x.rtf');
  expect([document.title, document.language, document.omissions()]).toEqual([
    'Der Vertrag',
    'de-DE',
    [notice('objects-unread', { count: 1, names: 'Excel.Sheet.8' }), notice('pictures-unread', { count: 1 })],
  ]);
});

test('a file that is cut off is read to there, and says so', async () => {
  const document = await openBytes(file('First.\\par {\\b Second').slice(0, -3), 'x.rtf');
  const texts: string[] = [];
  for await (const part of document.read(1)) texts.push(part.text);
  expect([texts, document.omissions()]).toEqual([['First.\n\nSeco'], [notice('rtf-cut-off')]]);
});

test('binary data is passed over, though it has braces; a size that lies ends the file', async () => {
  expect(await blocks('a{\\pict\\bin4 }}}}}b\\par')).toEqual(['paragraph: ab']);
  expect(await blocks('a{\\pict\\bin999999999 }b\\par')).toEqual(['paragraph: a']);
});

test('words that are names in JavaScript are words like any others', async () => {
  expect(await blocks(String.raw`a\constructor\toString\valueOf b\par`)).toEqual(['paragraph: ab']);
});

test('groups in each other without end are refused', async () => {
  await expect(openBytes(bytes(`{\\rtf1 ${'{'.repeat(100_000)}`), 'x.rtf')).rejects.toEqual(
    new UnreadableFile('unsupported', 'xml-too-deep'),
  );
});

test('any bytes behind the first are a document, or are refused with a reason', async () => {
  const word = fc.constantFrom(
    '\\par',
    '\\cell',
    '\\row',
    '\\trowd',
    '\\cellx9',
    '{',
    '}',
    '\\footnote',
    '\\u1',
    "\\'",
    'x',
    '\\*',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 60 }), async (words) => {
      const parts = await partsOf(bytes(`{\\rtf1${words.join('')}`), 'x.rtf');
      expect(parts.every(({ text, blocks: all }) => all.every(({ end }) => end <= text.length))).toBe(true);
    }),
  );
});

test('cells of a table in a cell are parted by tabs, and none stands behind the last of a row', async () => {
  const nested = (a: string, b: string): string =>
    String.raw`\pard\intbl\itap2 ${a}\nestcell ${b}\nestcell{\*\nesttableprops\trowd\cellx1000\cellx2000\nestrow}` +
    String.raw`{\nonesttables\par}`;
  const cells = nested('A', 'B') + nested('C', '');
  const table = String.raw`\trowd\cellx3000\cellx6000\pard\intbl Outer\par ${cells}\pard\intbl After\cell Two\cell\row`;
  const [part] = await partsOf(Buffer.from(`{\\rtf1 ${table}\\pard End\\par}`), 'nested.rtf');
  expect(part?.text).toBe('Outer\nA\tB\nC\nAfter\tTwo\n\nEnd');
});
