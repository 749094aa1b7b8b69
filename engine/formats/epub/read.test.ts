import { expect, test } from 'vitest';
import { zipFile, type ZipFileEntry } from '../../../tools/fixtures/zip-writer.ts';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const container: ZipFileEntry = {
  name: 'META-INF/container.xml',
  content:
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>',
};
const page = (name: string, body: string): ZipFileEntry => ({
  name: `OPS/${name}`,
  content:
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>' +
    `<body>${body}</body></html>`,
});
const nav = page(
  'nav.xhtml',
  '<nav epub:type="landmarks"><a href="two.xhtml">Start</a></nav><nav epub:type="toc"><ol>' +
    '<li><a href="one.xhtml">I. Dawn</a></li><li><a href="two%20b.xhtml#x">II. Noon</a></li></ol></nav>',
);
const opf = (spine: string, manifest = ''): ZipFileEntry => ({
  name: 'OPS/book.opf',
  content:
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>' +
    '<dc:title>A Day</dc:title><dc:language>en-GB</dc:language></metadata><manifest>' +
    '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>' +
    '<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/>' +
    '<item id="b" href="two%20b.xhtml" media-type="application/xhtml+xml"/>' +
    `<item id="p" href="p.png" media-type="image/png"/>${manifest}</manifest><spine>${spine}</spine></package>`,
});
const spine = '<itemref idref="n"/><itemref idref="b"/><itemref idref="a" linear="no"/><itemref idref="p"/>';
const mimetype: ZipFileEntry = { name: 'mimetype', content: 'application/epub+zip', stored: true };
const pages = [
  page(
    'one.xhtml',
    '<a id="top"/><h1>Dawn</h1><p>It was early.<a epub:type="noteref">1</a></p>' +
      '<aside epub:type="footnote">1 Very.</aside>',
  ),
  page('two b.xhtml', '<p>It was late.</p>'),
];

const refusal = async (...entries: readonly ZipFileEntry[]): Promise<unknown> =>
  openBytes(zipFile([mimetype, container, ...entries]), 'book.epub').then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFile ? [error.outcome, error.notice.code] : error),
  );

test('a book is its pages in the order of its spine, called as in its table of contents', async () => {
  const book = zipFile([mimetype, container, opf(spine), nav, ...pages]);
  const { title, language } = await openBytes(book, 'book.epub');
  expect([title, language]).toEqual(['A Day', 'en-GB']);
  expect((await partsOf(book, 'book.epub')).map((part) => [part.number, part.label, ...blockTexts(part)])).toEqual([
    [1, 'II. Noon', 'paragraph: It was late.'],
    [2, 'I. Dawn', 'heading 1: Dawn', 'paragraph: It was early. ¹', 'note: 1 Very.'],
  ]);
});

test('the table of contents of older books names the pages too; without one headings do', async () => {
  const ncx: ZipFileEntry = {
    name: 'OPS/toc.ncx',
    content:
      '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Day</text></navLabel>' +
      '<content src="one.xhtml"/><navPoint><navLabel><text>Evening</text></navLabel><content src="two b.xhtml"/>' +
      '</navPoint></navPoint></navMap></ncx>',
  };
  const item = '<item id="x" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
  const old = opf('<itemref idref="a"/><itemref idref="b"/>', item);
  const without = { ...old, content: String(old.content).replace(/<item id="n"[^>]*>/u, '') };
  const named = zipFile([mimetype, container, without, ncx, ...pages]);
  const unnamed = zipFile([mimetype, container, opf('<itemref idref="a"/><itemref idref="b"/>'), ...pages]);
  const labels = async (book: Uint8Array) => (await partsOf(book, 'b.epub')).map(({ label }) => label);
  expect([await labels(named), await labels(unnamed)]).toEqual([
    ['Day', 'Evening'],
    ['Dawn', 'Dawn'],
  ]);
});

test('the style sheets of a book tell what it raises and hides; one that is missing does nothing', async () => {
  const styled = {
    name: 'OPS/one.xhtml',
    content:
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><link rel="stylesheet" href="css/a.css"/>' +
      '<link rel="stylesheet" href="none.css"/></head><body><p>1,250<span class="fn">3</span>, 45 m' +
      '<i class="fn">2</i></p><p class="off">gone</p></body></html>',
  };
  const sheet = { name: 'OPS/css/a.css', content: '@charset "utf-8";.fn{vertical-align:super}.off{display:none}' };
  const drawn = {
    name: 'OPS/d.svg',
    content: '<svg xmlns="http://www.w3.org/2000/svg"><text>Drawn words</text></svg>',
  };
  const item = '<item id="d" href="d.svg" media-type="image/svg+xml"/>';
  const book = zipFile([
    mimetype,
    container,
    opf('<itemref idref="a"/><itemref idref="d"/>', item),
    styled,
    sheet,
    drawn,
  ]);
  expect((await partsOf(book, 'book.epub')).flatMap(blockTexts)).toEqual([
    'paragraph: 1,250 ³, 45 m²',
    'paragraph: Drawn words',
  ]);
});

test('pages that are missing are said; a spine that names a page twice has it once', async () => {
  const twice = opf('<itemref idref="a"/><itemref idref="b"/><itemref idref="a"/>');
  const document = await openBytes(zipFile([mimetype, container, twice, pages[0] as ZipFileEntry]), 'book.epub');
  expect([document.parts, document.omissions()]).toEqual([1, [{ code: 'epub-pages-missing', params: { count: 1 } }]]);
});

const encryption = (algorithm: string): ZipFileEntry => ({
  name: 'META-INF/encryption.xml',
  content:
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" ' +
    'xmlns:enc="http://www.w3.org/2001/04/xmlenc#">' +
    `<enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
});

test('a protected book is refused; one whose fonts alone are protected is read', async () => {
  expect([
    await refusal(opf(spine), ...pages, encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc')),
    await refusal(opf(spine), ...pages, encryption('http://www.idpf.org/2008/embedding')),
  ]).toEqual([['unsupported', 'epub-protected'], 'read']);
});

test('bombs, entities, names that lead out, and damage end in a sentence', async () => {
  const bomb = { name: 'OPS/one.xhtml', content: new Uint8Array(60e6) };
  const entities = {
    ...opf(spine),
    content: '<!DOCTYPE p [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><package>&a;&c;</package>',
  };
  const outside = { ...container, content: String(container.content).replace('OPS/book.opf', '../../../etc/passwd') };
  const whole = zipFile([mimetype, container, opf(spine), ...pages]);
  const cut = await openBytes(whole.slice(0, whole.length - 200), 'book.epub').then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFile ? [error.outcome, error.notice.code] : error),
  );
  const led = await openBytes(zipFile([mimetype, outside]), 'book.epub').catch((error: unknown) =>
    error instanceof UnreadableFile ? [error.outcome, error.notice.code] : error,
  );
  expect([await refusal(opf(spine), bomb), await refusal(entities), led, cut]).toEqual([
    ['unsupported', 'package-unpacks'],
    ['unsupported', 'xml-entities'],
    ['malformed', 'package-part-missing'],
    ['malformed', 'file-damaged'],
  ]);
});
