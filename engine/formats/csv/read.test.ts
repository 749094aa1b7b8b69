import * as fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { notice } from '../../../common/messages/notice.ts';
import { openBytes, partsOf } from '../fixtures/documents.ts';
import { hasHeader, headerRows } from './header.ts';
import { partOf, rangesOf } from './parts.ts';
import { csvRows } from './rows.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bounds = { rows: 1_000, columns: 50, cells: 10_000, cell: 100 };

test.each([
  ['commas', 'Item,Price\n"Tea, green",3.20\n'],
  ['semicolons', 'Item;Price\nTea, green;3.20'],
  ['tabs', 'Item\tPrice\r\nTea, green\t3.20\r\n'],
  ['carets', 'Item^Price\nTea, green^3.20\n'],
  ['the character that its first line names', 'sep=|\nItem|Price\nTea, green|3.20\n'],
])('rows are parted by %s', async (_, text) => {
  const parts = await partsOf(utf8(text), 'prices.csv');
  expect(parts.map((part) => [part.label, part.text])).toEqual([['Rows 2–2', 'Item\tPrice\nTea, green\t3.20']]);
});

test.each([
  ['rows of as many', 'name:first:city\nMiller:Ann:Bonn\n', 'name\tfirst\tcity\nMiller\tAnn\tBonn'],
  ['a time in a value', 'time,note\n10:30:00,Ann: yes\n', 'time\tnote\n10:30:00\tAnn: yes'],
  ['times alone', 'time\n10:30:15\n11:45:00\n', 'time\n10:30:15\n11:45:00'],
  ['sentences', 'note\nAnn: yes\nBob: no: never\n', 'note\nAnn: yes\nBob: no: never'],
])('colons part values where nothing else does: %s', async (_, text, expected) => {
  const parts = await partsOf(utf8(text), 'list.csv');
  expect(parts.map((part) => part.text)).toEqual([expected]);
});

test.each([
  ['items of several parts', 'Shopping\nmilk, bread and butter\ntwo apples, a pear\nnails\n'],
  ['items of as many parts below their title', 'Guests\nSmith, John\nWeber, Jonas\n'],
  ['items without a title', 'milk, bread\nnails\nsalt, oil, wine\npaper, pens, ink, glue\n'],
  ['remarks with semicolons', 'Remarks\nlate; will call\npaid\nmoved; new street; no phone\n'],
])('a list in one column is not parted by its punctuation: %s', async (_, text) => {
  expect((await partsOf(utf8(text), 'list.csv')).map((part) => part.text)).toEqual([text.trim()]);
});

test.each([
  ['names in each row', 'Name, Town\nAnna, Bonn\nBert, Rome\n', 'Name\tTown\nAnna\tBonn\nBert\tRome'],
  ['numbers below a title', 'Prices\nTea, 3\nBread, 4\n', 'Prices\nTea\t3\nBread\t4'],
  [
    'three columns below a title',
    'Trip\nAnna, Bonn, May\nBert, Rome, June\n',
    'Trip\nAnna\tBonn\tMay\nBert\tRome\tJune',
  ],
  ['no spaces', 'Trip\nAnna,Bonn\nBert,Rome\n', 'Trip\nAnna\tBonn\nBert\tRome'],
])('commas and spaces part the values of a table: %s', async (_, text, expected) => {
  const [part] = await partsOf(utf8(text), 'table.csv');
  expect(part?.text.replaceAll('\t ', '\t')).toBe(expected);
});

test('cells have the addresses of a spreadsheet, and the first row names the columns', async () => {
  const [part] = await partsOf(utf8('Name,Born\nAda,1815\nGrace,1906\n'), 'people.csv');
  const [table] = part?.blocks ?? [];
  const cells = table?.kind === 'table' ? table.cells : [];
  expect(cells.map(({ address, header, start, end }) => [address, header, part?.text.slice(start, end)])).toEqual([
    ['A1', true, 'Name'],
    ['B1', true, 'Born'],
    ['A2', false, 'Ada'],
    ['B2', false, '1815'],
    ['A3', false, 'Grace'],
    ['B3', false, '1906'],
  ]);
});

test.each([
  [
    true,
    [
      ['Name', 'Born'],
      ['Ada', '1815'],
    ],
  ],
  [
    false,
    [
      ['Ada', '1815'],
      ['Grace', '1906'],
    ],
  ],
  [
    false,
    [
      ['Name', 'Name'],
      ['Ada', 'Grace'],
    ],
  ],
  [
    false,
    [
      ['Name', ''],
      ['Ada', 'x'],
    ],
  ],
  [false, [['Name', 'Born']]],
])('a header is words, each its own, above other rows: %s', (expected, rows) => {
  expect(hasHeader(rows)).toBe(expected);
});

test('every part of a long file begins with the row that names the columns', async () => {
  const rows = Array.from({ length: 12_000 }, (_, index) => `${index},x`);
  const parts = await partsOf(utf8(['Number,Sign', ...rows].join('\n')), 'long.csv');
  expect(parts.map(({ number, label, text }) => [number, label, text.slice(0, 11), text.split('\n').length])).toEqual([
    [1, 'Rows 2–5,001', 'Number\tSign', 5_001],
    [2, 'Rows 5,002–10,001', 'Number\tSign', 5_001],
    [3, 'Rows 10,002–12,001', 'Number\tSign', 2_001],
  ]);
  const last = (await partsOf(utf8(['Number,Sign', ...rows].join('\n')), 'long.csv', 3)).at(0);
  const [table] = last?.blocks ?? [];
  expect(table?.kind === 'table' ? table.cells.slice(2, 4).map(({ address }) => address) : []).toEqual([
    'A10002',
    'B10002',
  ]);
});

test.each([
  ['a title and an empty line', 'Report of sales\n\nRegion,Q1,Q2\nNorth,5,6\nSouth,7,8\n', 3],
  ['remarks', '# exported 2024-03-05\n# by a tool\nname,amount\nAnna,5\nBert,6\n', 3],
  ['a title with empty cells', 'Report;;\nRegion;Q1;Q2\nNorth;5;6\nSouth;7;8\n', 2],
  ['nothing', 'Region,Q1,Q2\nNorth,5,6\n', 1],
  ['a title over fields, which are none,', 'Contact\nName,Anna\nCity,Bonn\n', 0],
  ['names in one column', 'Name\nAnna\nBert\n', 1],
  [
    'fields and sentences',
    'Statement\nAccount: 12, Main street\nPeriod: 1 May, 2024 to 31 May, 2024\n\nDate,Payee,Amount\n' +
      '2024-05-01,"Rent, May",-800\n2024-05-02,Salary,2500\n',
    5,
  ],
  [
    'fields parted by semicolons',
    'Auszug;\nKonto:;DE12 3456\nVon:;01.05.2024\n\nTag;Zweck;Betrag\n01.05.2024;Miete;-800\n02.05.2024;Gehalt;2500\n',
    5,
  ],
  ['fields with empty cells', 'Kunde;Anna;\nNr.;12;\nArtikel;Menge;Preis\nTee;2;3\nBrot;1;4\n', 3],
  ['fields over words alone', 'Client,Anna\n\nName,Town,Land\nBert,Bonn,Germany\nCarla,Rome,Italy\n', 3],
  ['a row of the table', 'Anna,Bonn,5\nName,Town,Sum\nBert,Rome,6\nCarl,Oslo,7\n', 0],
  ['names without the first', ',Q1,Q2\nNorth,5,6\nSouth,7,8\n', 0],
  ['rows of words with gaps', 'Anna,Bonn,\nBert,Rome,\nCarl,Oslo,Norway\nDora,Bern,Italy\nEmil,Kiel,Spain\n', 0],
])('%s above the row that names the columns: rows %#', (_, text, expected) => {
  expect(headerRows(csvRows(text).rows)).toBe(expected);
});

test('wide files are cut into smaller parts', () => {
  const rows = Array.from({ length: 1_000 }, () => Array.from({ length: 50 }, () => '1'));
  expect(rangesOf(rows)).toEqual([
    { first: 0, end: 400 },
    { first: 400, end: 800 },
    { first: 800, end: 1_000 },
  ]);
});

test('what is over the bounds is left out, and said', () => {
  const long = 'x'.repeat(12);
  expect(csvRows(`a,b,c\n${long},2,3\n4,5,6\n`, { rows: 2, columns: 2, cells: 100, cell: 10 })).toMatchObject({
    rows: [
      ['a', 'b'],
      ['x'.repeat(10), '2'],
    ],
    omissions: [
      notice('csv-rows-cut', { rows: 2 }),
      notice('csv-columns-cut', { columns: 2 }),
      notice('csv-cells-cut', { count: 1, characters: 10 }),
    ],
  });
});

test('a quote that is never closed swallows nothing', () => {
  expect(csvRows('Size,Name\n3.5",Disk\n"5,Tape\n8,Film\n', bounds).rows).toEqual([
    ['Size', 'Name'],
    ['3.5"', 'Disk'],
    ['"5', 'Tape'],
    ['8', 'Film'],
  ]);
});

test('a file of another encoding is read as texts are, and says so', async () => {
  const document = await openBytes(
    Uint8Array.from(Buffer.from('Ort;Gr\u00f6\u00dfe\nK\u00f6ln;405\n', 'latin1')),
    'orte.csv',
  );
  const texts: string[] = [];
  for await (const { text } of document.read(1)) texts.push(text);
  expect({ texts, omissions: document.omissions() }).toEqual({
    texts: ['Ort\tGröße\nKöln\t405'],
    omissions: [notice('encoding-guessed', { encoding: 'Windows-1252' })],
  });
});

test('an empty table is a part without text', async () => {
  const parts = await partsOf(utf8(',,\n,,\n'), 'empty.csv');
  expect(parts.map(({ text, blocks }) => ({ text, blocks }))).toEqual([{ text: '', blocks: [] }]);
});

test('whatever the cells hold, each is found again at its place', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '\t', 'é', '😀'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 6 }), (table) => {
      const filled = table.map((row, index) => [`r${index}`, ...row]);
      const { rows } = csvRows(`sep=,\n${Papa.unparse(filled, { newline: '\n', quotes: true })}`, bounds);
      expect(rows).toEqual(filled);
      const [range] = rangesOf(rows);
      const part = partOf(rows, range ?? { first: 0, end: 0 }, 1);
      const [block] = part.blocks;
      const cells = block?.kind === 'table' ? block.cells : [];
      expect(cells.map(({ start, end }) => part.text.slice(start, end))).toEqual(
        filled.flat().map((words) => words.replaceAll(/\s+/gu, ' ').trim()),
      );
    }),
  );
});
