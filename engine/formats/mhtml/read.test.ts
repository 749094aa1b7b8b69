import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blockTexts, openBytes, partsOf } from '../fixtures/documents.ts';
import { realFilesFolder } from '../fixtures/real-files.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const saved = (...parts: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://example.org/rent',
      'Subject: The rent',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      ...parts.flatMap((part) => ['--b', part]),
      '--b--',
      '',
    ].join('\r\n'),
  );

test('a saved page is read as the page, then its frames; what else was saved is its look', async () => {
  const file = saved(
    'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
      '<html lang=3D"de"><p>Gr=C3=BC=C3=9Fe',
    'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
    'Content-Type: text/html\r\nContent-ID: <frame@mhtml>\r\n\r\n<p>In a frame',
    'Content-Type: text/css\r\n\r\np { color: red }',
  );
  const { title, language, innerFiles } = await openBytes(file, 'rent.mht');
  expect([title, language, innerFiles?.(0) ?? []]).toEqual(['The rent', 'de', []]);
  expect((await partsOf(file, 'rent')).flatMap(blockTexts)).toEqual(['paragraph: Grüße', 'paragraph: In a frame']);
});

test.each([
  ['https://example.org/a.css', 'Content-Location: https://example.org/a.css'],
  ['cid:css-1@mhtml.blink', 'Content-ID: <css-1@mhtml.blink>'],
])('the style sheet that a page links to as %s tells what it raises and hides', async (address, head) => {
  const file = saved(
    `Content-Type: text/html\r\n\r\n<link rel=stylesheet href="${address}"><p>1,250<b class=fn>3</b><p class=off>x`,
    `Content-Type: text/css\r\n${head}\r\n\r\n.fn { vertical-align: super } .off { display: none }`,
  );
  expect((await partsOf(file, 'rent.mht')).flatMap(blockTexts)).toEqual(['paragraph: 1,250 ³']);
});

test('a page that a browser saved in Chinese, as Windows did it', async () => {
  const parts = await partsOf(readFileSync(join(realFilesFolder('mhtml'), 'simple.mht')), 'simple.mht');
  expect(parts.flatMap(blockTexts)).toEqual([
    'paragraph: Hey, I’m zsx!',
    'paragraph: 我只是在测试文件而已（笑）',
    'paragraph: 再来个艺术字',
    'paragraph: 随便来个图吧(pixiv: 52023241)。',
    'paragraph: 这是个表格',
  ]);
});

test('one without a page is damaged', async () => {
  const refused = await openBytes(saved('Content-Type: image/png\r\n\r\nx'), 'a.mht').catch((error: unknown) => error);
  expect(refused).toEqual(new UnreadableFile('malformed', 'file-damaged'));
});
