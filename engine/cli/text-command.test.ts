import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pdfFile, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { carrel } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'carrel-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('carrel text prints the parts of a file as they are read', async () => {
  const path = join(folder, 'two.pdf');
  const page = (text: string) => textPage([{ x: 72, y: 700, text }]);
  writeFileSync(path, pdfFile([page('The first page.'), page('And the second.')]));
  const { code, lines } = await carrel('text', path, '--json');
  expect(code).toBe(0);
  const part = (number: number, text: string) => ({
    part: number,
    label: String(number),
    state: 'read',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, continues: false }],
    omissions: [],
  });
  expect(lines).toEqual([part(1, 'The first page.'), part(2, 'And the second.')]);
  expect((await carrel('text', path)).stdout).toBe('[1]\nThe first page.\n\n[2]\nAnd the second.\n\n');
});

test('what is left out is told apart from the text, behind the name of its part', async () => {
  const path = join(folder, 'stamps.pdf');
  const page = (text: string, ...annotations: readonly string[]) => ({
    ...textPage([{ x: 72, y: 700, text }]),
    annotations,
  });
  const stamp = '<< /Type /Annot /Subtype /Stamp /Rect [300 500 500 530] /Name /Draft >>';
  const labels = '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 7 >>] >>';
  const pages = [page('First.'), page('Second.', stamp), page('Third.', stamp, stamp)];
  writeFileSync(path, pdfFile(pages, undefined, { catalogue: labels }));
  const { stdout, stderr } = await carrel('text', path);
  expect(stdout).toBe('[i]\nFirst.\n\n[7]\nSecond.\n\n[8]\nThird.\n\n');
  expect(stderr).toBe(
    '[7] One stamp on this page can be seen but not read.\n[8] 2 stamps on this page can be seen but not read.\n',
  );
});

test('a file that can’t be read is an error with its reason', async () => {
  const path = join(folder, 'wrong.pdf');
  writeFileSync(path, 'no PDF at all');
  const { code, stdout, stderr } = await carrel('text', path);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('The file is called PDF but is not one.');
});
