import { expect, test } from 'vitest';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function blocksOf(body: string): Promise<readonly string[]> {
  const parts = await partsOf(bytes(`<!doctype html><meta charset="utf-8"><body>${body}`), 'page.html');
  return parts.flatMap(blockTexts);
}

test('a page has a title, a language, and its text in blocks', async () => {
  const page = bytes(
    '<!DOCTYPE html><html lang="de-AT"><head><title> Die\n Miete </title></head><body><h1>Miete &amp; Kosten</h1>' +
      '<p>Sie beträgt <b>1.200&nbsp;€</b>\nim Monat.<br>Fällig am Ersten.<br><br>Sonst Zinsen.</p></body></html>',
  );
  const { title, language, parts } = await openBytes(page, 'page.html');
  expect({ title, language, parts }).toEqual({ title: 'Die Miete', language: 'de-AT', parts: 1 });
  expect((await partsOf(page, 'page.html')).flatMap(blockTexts)).toEqual([
    'heading 1: Miete & Kosten',
    'paragraph: Sie beträgt 1.200\u00a0€ im Monat.\nFällig am Ersten.',
    'paragraph: Sonst Zinsen.',
  ]);
});

test('a page is known by its name, or by how it begins where the name says nothing', async () => {
  const page = bytes('\n<!-- saved -->\n<!DOCTYPE html><p>Words');
  const names = await Promise.all(
    ['page.htm', 'page', 'page.aspx', 'page.txt'].map(async (name) => (await partsOf(page, name)).flatMap(blockTexts)),
  );
  const asText = ['paragraph: <!-- saved -->\n<!DOCTYPE html><p>Words'];
  expect(names).toEqual([['paragraph: Words'], ['paragraph: Words'], ['paragraph: Words'], asText]);
});

test('lists keep the marks that a browser draws', async () => {
  expect(
    await blocksOf(
      '<ol start=3 type=a><li>third<ul><li>inner</ul><li><p>fourth</p><p>goes on</p></ol>' +
        '<ol reversed><li>two<li>one</ol><ol type=I><li value=9>nine<li>ten</ol>' +
        '<ul style="list-style: none"><li>bare</ul>',
    ),
  ).toEqual([
    'list-item: c. third',
    'list-item: • inner',
    'list-item: d. fourth',
    'paragraph: goes on',
    'list-item: 2. two',
    'list-item: 1. one',
    'list-item: IX. nine',
    'list-item: X. ten',
    'paragraph: bare',
  ]);
});

test('tables have cells with spans and headers, and their caption before them', async () => {
  const [part] = await partsOf(
    bytes(
      '<table><caption>Rent</caption><thead><tr><th>Item<th colspan=2>Sum<tbody><tr><td rowspan=9>Flat' +
        '<td>1<br>2<td>3<tr><td>4<td>5</table>',
    ),
    'page.html',
  );
  const table = part?.blocks[1];
  expect(part && blockTexts(part)).toEqual(['caption: Rent', 'table: Item\tSum\nFlat\t1 2\t3\n4\t5']);
  expect(
    table?.kind === 'table' &&
      table.cells.map(({ start, end, row, column, rowSpan, columnSpan, header }) => [
        part?.text.slice(start, end),
        row,
        column,
        rowSpan,
        columnSpan,
        header,
      ]),
  ).toEqual([
    ['Item', 0, 0, 1, 1, true],
    ['Sum', 0, 1, 1, 2, true],
    ['Flat', 1, 0, 2, 1, false],
    ['1 2', 1, 1, 1, 1, false],
    ['3', 1, 2, 1, 1, false],
    ['4', 2, 1, 1, 1, false],
    ['5', 2, 2, 1, 1, false],
  ]);
});

test('a table that only puts things in places is read as what it holds', async () => {
  expect(
    await blocksOf(
      '<table><tr><td><h2>News</h2><p>Words.</p></td><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td></table>' +
        '<table role="presentation"><tr><td>left<td>right</table><table><tr><td>alone</table>',
    ),
  ).toEqual([
    'heading 2: News',
    'paragraph: Words.',
    'table: a\tb\nc\td',
    'paragraph: left',
    'paragraph: right',
    'paragraph: alone',
  ]);
});

test('what a browser does not show is no text; white text is', async () => {
  expect(
    await blocksOf(
      '<script>var a</script><style>b{}</style><template>c</template><noscript>d</noscript><p hidden>e</p>' +
        '<div style="color: red; display:none">f</div><!-- g --><del>h</del><p aria-hidden="true">shown</p>' +
        '<p style="color:#fff">white</p><svg><title>i</title><text>drawn</text></svg><dialog>j</dialog>' +
        '<math><semantics><mi>x</mi><annotation>k</annotation></semantics></math>',
    ),
  ).toEqual(['paragraph: shown', 'paragraph: white', 'paragraph: drawnx']);
});

test.each([
  ['a class', '.off{display:none}', '<p class="b off">gone</p><p class="on">shown</p>', ['paragraph: shown']],
  [
    'a name and an id',
    'p#x.y { color:red; display : none }',
    '<p id=x class=y>gone<p class=y>shown',
    ['paragraph: shown'],
  ],
  ['important', '.off{display:none!important} p.off{display:block}', '<p class=off>gone<p>shown', ['paragraph: shown']],
  ['in print alone', '@media print{.off{display:none}}', '<p class=off>shown', ['paragraph: shown']],
  [
    'until a second class',
    '.t{display:none}.t.on{display:block}',
    '<p class=t>gone<p class="t on">shown',
    ['paragraph: shown'],
  ],
  ['where more may show it', '.t{display:none} .tabs>.t{display:block}', '<p class=t>shown', ['paragraph: shown']],
  ['but its own style', '.t{display:none}', '<p class=t style="display:block">shown', ['paragraph: shown']],
  [
    'a cell',
    '.off{display:none}',
    '<table><tr><td>a<td class=off>b<td>c<tr><td>d<td>e<td>f</table>',
    ['table: a\tc\nd\te\tf'],
  ],
])('what a style sheet of the page hides by %s is no text', async (_, sheet, page, expected) => {
  expect(await blocksOf(`<style>/* .on{display:none} */${sheet}</style>${page}`)).toEqual(expected);
});

test.each([
  ['a fraction', '<mfrac><mn>1</mn><mn>2</mn></mfrac>', '1/2'],
  ['a fraction of sums', '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow> <mn>2</mn></mfrac>', '(a+b)/2'],
  ['a power', '<msup><mi>x</mi><mn>2</mn></msup>', 'x²'],
  ['a power of letters', '<msup><mi>e</mi><mrow><mi>i</mi><mi>x</mi></mrow></msup>', 'e^ix'],
  ['an index and a power', '<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>', 'x_1²'],
  ['roots', '<mroot><mi>y</mi><mn>3</mn></mroot><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '³√y√(x+1)'],
  [
    'a matrix',
    '<mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr><mtr><mtd>3</mtd><mtd>4</mtd></mtr></mtable>',
    '[1, 2; 3, 4]',
  ],
])('%s of MathML is on one line', async (_, formula, expected) => {
  expect(await blocksOf(`<p><math>${formula}</math></p>`)).toEqual([`paragraph: ${expected}`]);
});

test.each([
  ['a mark that leads to a note', '1,250<a role="doc-noteref" href="#n">2</a>.', '1,250 ².'],
  ['what its style raises', '1,250<span style="font-size:8pt; vertical-align: super">2</span>.', '1,250 ².'],
  ['a power that its style raises', '45 m<span style="vertical-align:super">2</span>', '45 m²'],
])('%s is no figure of what stands before it', async (_, page, expected) => {
  expect(await blocksOf(`<p>${page}</p>`)).toEqual([`paragraph: ${expected}`]);
});

test.each([
  ['a class', '.fn{vertical-align:super}', '<span class=fn>2</span>', '1,250 ².'],
  ['a length', 'span.up{font-size:70%;vertical-align:.4em}', '<span class=up>2</span>', '1,250 ².'],
  ['an id', '#n{color:red;vertical-align:text-top}', '<a id=n>2</a>', '1,250 ².'],
  ['nothing, as it stands on its line', '.fn{vertical-align:baseline}', '<span class=fn>2</span>', '1,2502.'],
  ['nothing, as it is lowered', '.fn{vertical-align:-2pt}', '<span class=fn>2</span>', '1,2502.'],
  ['a place of its own', '', '<span style="position:relative;top:-.4em;font-size:70%">2</span>', '1,250 ².'],
  ['a share of the line', '', '<span style="vertical-align:30%;font-size:70%">2</span>', '1,250 ².'],
])('what is raised by %s is no figure of what stands before it', async (_, sheet, mark, expected) => {
  expect(await blocksOf(`<style>${sheet}</style><p>1,250${mark}.</p>`)).toEqual([`paragraph: ${expected}`]);
});

test.each([
  ['<style>.c{list-style-type:lower-alpha}</style><ol class=c>', ['a.', 'b.']],
  ['<style>ol.c{list-style:upper-roman inside}</style><ol class=c start=4>', ['IV.', 'V.']],
  ['<ol style="list-style-type: upper-latin">', ['A.', 'B.']],
  ['<style>ol{list-style:none}</style><ol style="list-style-type:decimal">', ['1.', '2.']],
])('%s counts as its style says', async (list, marks) => {
  expect(await blocksOf(`${list}<li>x<li>x</ol>`)).toEqual(marks.map((mark) => `list-item: ${mark} x`));
});

test('menus are left out, unless a page has nothing else', async () => {
  expect([await blocksOf('<nav>Home</nav><footer>Imprint</footer>'), await blocksOf('<nav>Contents</nav>')]).toEqual([
    ['paragraph: Imprint'],
    ['paragraph: Contents'],
  ]);
});

test('quotes, code, captions, notes, definitions and fields are told apart', async () => {
  expect(
    await blocksOf(
      '<blockquote>You wrote<p>that</blockquote><pre>\n if a\n   b</pre>' +
        '<figure><img alt="x"><figcaption>Fig. 1</figure>' +
        '<aside role="doc-footnote">1 See there.</aside><dl><dt>Term<dd>Words</dl>' +
        '<p>Name <input value="A. Owl"><input type=hidden value=no>, <select><option>a<option selected>b</select>',
    ),
  ).toEqual([
    'quote: You wrote',
    'quote: that',
    'code:  if a\n   b',
    'paragraph: x',
    'caption: Fig. 1',
    'note: 1 See there.',
    'paragraph: Term',
    'paragraph: Words',
    'paragraph: Name A. Owl , b',
  ]);
});

test('signs are read as they are printed', async () => {
  expect(
    await blocksOf(
      '<p>x<sup>2</sup>, 120 m<sup>3</sup>, revenue<sup>1</sup>, 1<sup>st</sup>, co&shy;op&#x200b;erate, ' +
        '&#8364;&nbsp;5 <q>so</q> <ruby>漢<rp>(</rp><rt>かん</rt>字<rt>じ</rt></ruby></p><p><img alt="A chart"></p>' +
        '<p>Our <img alt="logo"> house</p>',
    ),
  ).toEqual([
    'paragraph: x², 120 m³, revenue ¹, 1st, cooperate, €\u00a05 “so” 漢字(かんじ)',
    'paragraph: A chart',
    'paragraph: Our house',
  ]);
});

test('a long page goes on in further parts, and is read from any of them', async () => {
  const page = bytes(`<meta charset=utf-8>${'<p>sixteen letters.</p>'.repeat(20_000)}`);
  const parts = await partsOf(page, 'page.html');
  const [second] = await partsOf(page, 'page.html', 2);
  expect(parts.map(({ number, text }) => [number, text.length <= 200_000])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(parts.flatMap(blockTexts)).toHaveLength(20_000);
  expect(second).toEqual(parts[1]);
});

test('elements in each other without end, or without number, end in a sentence', async () => {
  const refused = async (page: string) =>
    openBytes(bytes(page), 'page.html').then(
      () => 'read',
      (error: unknown) => (error instanceof UnreadableFile ? [error.outcome, error.notice] : error),
    );
  expect([await refused('<div>'.repeat(100_000)), await refused('<b>'.repeat(2_000_001))]).toEqual([
    ['malformed', { code: 'html-too-deep', params: { most: 1_000 } }],
    ['malformed', { code: 'html-too-deep', params: { most: 1_000 } }],
  ]);
  expect(await refused('<i></i>'.repeat(2_000_001))).toEqual([
    'unsupported',
    { code: 'html-too-many-elements', params: { most: 2_000_000 } },
  ]);
});

test('a table that lies about its spans is as large as its cells, and loses none of their words', async () => {
  const row = '<tr>' + '<td rowspan=65534 colspan=1000>a'.repeat(3);
  const [part] = await partsOf(bytes(`<table>${row.repeat(3)}</table>`), 'page.html');
  const table = part?.blocks[0];
  expect(
    table?.kind === 'table' && table.cells.map(({ start, end, ...cell }) => [part?.text.slice(start, end), cell]),
  ).toEqual([
    ['a a a', { row: 0, column: 0, rowSpan: 3, columnSpan: 1_000, header: false, address: '' }],
    ['a a a', { row: 1, column: 999, rowSpan: 2, columnSpan: 1, header: false, address: '' }],
    ['a a a', { row: 2, column: 999, rowSpan: 1, columnSpan: 1, header: false, address: '' }],
  ]);
});

test('a page that is cut off anywhere is read as far as it goes', async () => {
  const page = '<!doctype html><title>T</title><table><tr><td>a<td>b</table><ul><li>c</ul>&amp;<!-- d --><pre>e</pre>';
  const texts = await Promise.all(
    [24, 45, 54, 80, 107].map(async (end) => {
      const parts = await partsOf(bytes(page.slice(0, end)), 'page.html');
      return parts.flatMap(blockTexts).join(' | ');
    }),
  );
  expect(texts).toEqual([
    '',
    '',
    'table: a\tb</',
    'table: a\tb | list-item: • c | paragraph: &<',
    'table: a\tb | list-item: • c | paragraph: & | code: e',
  ]);
});
