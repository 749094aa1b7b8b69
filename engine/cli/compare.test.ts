import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pdfFile, textPage } from '../../tools/fixtures/pdf-writer.ts';
import { carrel } from './fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'carrel-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const library = join(folder, 'library');

const old = file(
  'old.pdf',
  pdfFile([
    textPage([
      { x: 72, y: 700, text: 'The fee is EUR 1,500 a month. It is due on the first day.' },
      { x: 72, y: 660, text: 'Either party may end the contract in writing.' },
    ]),
  ]),
);
const fresh = file(
  'new.md',
  'The fee is EUR 1,800 a month. It is due on the first day.\n\nEither party may not end the contract in writing.\n',
);

test('carrel compare tells what differs between files of two formats, numbers first', async () => {
  const { code, stdout } = await carrel('compare', old, fresh, '--library', library);
  expect([code, stdout]).toEqual([
    0,
    `1 number, 1 changed, 2 changes in all.

1. Changed  old.pdf, page 1 → new.md
   EUR 1,500 → EUR 1,800
   The fee is EUR [-1,500-] {+1,800+} a month.

2. Changed  old.pdf, page 1 → new.md
   Either party may {+not+} end the contract in writing.
`,
  ]);
});

test('as JSON it is one object, and files of the library are compared as it has them', async () => {
  expect((await carrel('index', old, '--library', library)).code).toBe(0);
  const { code, lines } = await carrel('compare', old, fresh, '--library', library, '--json');
  expect(code).toBe(0);
  const side = (page: string, text: string, start: number, end: number) => ({
    page,
    heading: '',
    text,
    places: [{ part: 1, start, end }],
  });
  expect(lines).toEqual([
    {
      left: { path: old, parts: 1 },
      right: { path: fresh, parts: 1 },
      summary: { all: 2, numbers: 1, changed: 1, added: 0, removed: 0, moved: 0, misread: 0 },
      differences: [
        {
          kind: 'changed',
          left: side('1', 'The fee is EUR 1,500 a month.', 0, 29),
          right: side('', 'The fee is EUR 1,800 a month.', 0, 29),
          words: [
            { is: 'same', text: 'The fee is EUR ' },
            { is: 'removed', text: '1,500 ' },
            { is: 'added', text: '1,800 ' },
            { is: 'same', text: 'a month.' },
          ],
          numbers: [{ before: 'EUR 1,500', after: 'EUR 1,800' }],
          evidence: 'text',
        },
        {
          kind: 'changed',
          left: side('1', 'Either party may end the contract in writing.', 59, 104),
          right: side('', 'Either party may not end the contract in writing.', 59, 108),
          words: [
            { is: 'same', text: 'Either party may ' },
            { is: 'added', text: 'not ' },
            { is: 'same', text: 'end the contract in writing.' },
          ],
          numbers: [],
          evidence: 'text',
        },
      ],
      renumbered: [],
      unread: { left: 0, right: 0 },
      cut: false,
    },
  ]);
});

test('the same text is no difference; what can’t be compared is said', async () => {
  const same = await carrel('compare', old, old, '--library', library);
  expect([same.code, same.stdout]).toEqual([0, 'There are no differences in the text.\n']);
  const empty = file('empty.md', '![](none.png)\n');
  const refused = await carrel('compare', old, empty, '--library', library);
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toContain('There is no text to compare in empty.md yet.');
  expect((await carrel('compare', old)).code).toBe(2);
  const missing = await carrel('compare', old, join(folder, 'none.pdf'), '--library', library);
  expect([missing.code, missing.stdout]).toEqual([1, '']);
});

test('documents of the library are compared by their names; of what is nowhere, its name is told', async () => {
  expect((await carrel('index', old, fresh, '--library', library)).code).toBe(0);
  const named = await carrel('compare', 'old.pdf', 'new', '--library', library);
  expect([named.code, named.stdout.split('\n')[0]]).toEqual([0, '1 number, 1 changed, 2 changes in all.']);
  const nowhere = [
    await carrel('compare', 'old.pdf', 'lost.pdf', '--library', library),
    await carrel('compare', 'lost.pdf', 'old.pdf', '--library', join(folder, 'no-library')),
  ];
  expect(nowhere.map(({ code, stdout, stderr }) => [code, stdout, stderr.includes('lost.pdf')])).toEqual([
    [1, '', true],
    [1, '', true],
  ]);
});
