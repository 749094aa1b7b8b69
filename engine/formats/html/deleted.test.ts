import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { zipFile } from '../../../tools/fixtures/zip-writer.ts';
import { openBytes, partsOf } from '../fixtures/documents.ts';

const page = '<html><body><p>The rent is <del>700 <b>old</b></del> <ins>750</ins> euros.</p></body></html>';
const mhtml =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n' +
  `--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--\r\n`;
const opf =
  '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest><item id="a" href="a.xhtml" ' +
  'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>';
const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" ' +
  'media-type="application/oebps-package+xml"/></rootfiles></container>';
const epub = zipFile([
  { name: 'mimetype', content: 'application/epub+zip' },
  { name: 'META-INF/container.xml', content: container },
  { name: 'book.opf', content: opf },
  { name: 'a.xhtml', content: page },
]);

test.each([
  ['a.html', Buffer.from(page)],
  ['a.mhtml', Buffer.from(mhtml)],
  ['a.epub', epub],
])('text that %s marks as deleted is not read, and that is told', async (name, bytes) => {
  const [part] = await partsOf(bytes, name);
  expect(part?.text).toBe('The rent is 750 euros.');
  const document = await openBytes(bytes, name);
  expect(document.omissions()).toEqual([notice('deleted-text-unread', { count: 6 })]);
});
