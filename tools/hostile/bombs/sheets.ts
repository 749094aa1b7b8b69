import { cell, odsFile, row, table } from '../../../engine/formats/ods/fixtures/ods-file.ts';
import { odpFile, page } from '../../../engine/formats/odp/fixtures/odp-file.ts';
import { paragraph, presentationFile, shape } from '../../../engine/formats/pptx/fixtures/presentation-file.ts';
import { number, workbookFile, words } from '../../../engine/formats/xlsx/fixtures/workbook-file.ts';
import { entities, nested, text, used, type Bomb } from './bomb.ts';

const sheet = (xml: string): Uint8Array => workbookFile({ sheets: [{ name: 'S', xml }] });
/** What `of` makes of the numbers from 1 on. */
const times = (count: number, of: (number: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i + 1)).join('');
const rows = (count: number, cells: (row: number) => string): string =>
  `<sheetData>${times(count, (i) => `<row r="${i}">${cells(i)}</row>`)}</sheetData>`;

/** Tables and slides: counts that are true, and counts that are said. */
export const sheetBombs: readonly Bomb[] = [
  { name: 'xlsx: a million rows', ending: 'xlsx', make: () => sheet(rows(1_000_000, (i) => number(`A${i}`, i))) },
  {
    name: 'xlsx: one cell at the far end, and a merge over all',
    ending: 'xlsx',
    make: () =>
      sheet(
        `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576">${words('XFD1048576', 'Far.')}</row></sheetData>` +
          `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000)}</mergeCells>`,
      ),
    isQuick: true,
  },
  {
    name: 'xlsx: a hundred thousand merges in each other',
    ending: 'xlsx',
    make: () =>
      sheet(
        rows(1_000, (i) => words(`A${i}`, 'Here.')) +
          `<mergeCells>${times(1e5, (i) => `<mergeCell ref="A${i}:ZZ${200_001 - i}"/>`)}</mergeCells>`,
      ),
  },
  {
    name: 'xlsx: a shared text of 1 MB in a thousand cells',
    ending: 'xlsx',
    make: () =>
      workbookFile({
        strings: `<si><t>${'long '.repeat(200_000)}</t></si>`,
        sheets: [{ name: 'S', xml: rows(1_000, (i) => `<c r="A${i}" t="s"><v>0</v></c>`) }],
      }),
  },
  {
    name: 'xlsx: entities of entities, and of files',
    ending: 'xlsx',
    make: () => workbookFile({ prolog: entities, sheets: [{ name: used, xml: rows(1, () => words('A1', used)) }] }),
    isQuick: true,
  },
  {
    name: 'xlsx: ten thousand sheets',
    ending: 'xlsx',
    make: () =>
      workbookFile({
        sheets: Array.from({ length: 10_000 }, (_, i) => ({ name: `S${i}`, xml: rows(1, () => number('A1', i)) })),
      }),
  },
  {
    name: 'ods: a cell that stands for seventeen thousand million',
    ending: 'ods',
    make: () =>
      odsFile(
        table(
          'T',
          row(cell('Again.', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'),
        ),
      ),
  },
  {
    name: 'ods: a million rows',
    ending: 'ods',
    make: () => odsFile(table('T', row(cell('One.')).repeat(1_000_000))),
  },
  {
    name: 'ods: entities of entities, and of files',
    ending: 'ods',
    make: () => odsFile(table('T', row(cell(used))), '', entities),
    isQuick: true,
  },
  {
    name: 'csv: a million rows',
    ending: 'csv',
    make: () => text('name,sum\n' + 'Owl,12\n'.repeat(1_000_000)),
  },
  { name: 'csv: ten million cells in a row', ending: 'csv', make: () => text('a,b\n' + 'x,'.repeat(10_000_000)) },
  {
    name: 'csv: a quote of 90 MB that does not end',
    ending: 'csv',
    make: () => text('a,b\n1,2\n3,"' + 'x\n'.repeat(45_000_000)),
  },
  {
    name: 'pptx: a hundred thousand times the same slide',
    ending: 'pptx',
    make: () =>
      presentationFile({
        slides: [{ shapes: shape(paragraph('Again.')) }],
        slideList: '<p:sldId r:id="s0"/>'.repeat(100_000),
      }),
  },
  {
    name: 'pptx: nine thousand slides',
    ending: 'pptx',
    make: () =>
      presentationFile({
        slides: Array.from({ length: 9_000 }, (_, i) => ({ shapes: shape(paragraph(`Slide ${i}`)) })),
      }),
  },
  {
    name: 'pptx: groups in each other, ten thousand deep',
    ending: 'pptx',
    make: () =>
      presentationFile({ slides: [{ shapes: nested(1e4, '<p:grpSp>', shape(paragraph('In.')), '</p:grpSp>') }] }),
    isQuick: true,
  },
  {
    name: 'pptx: entities of entities, and of files',
    ending: 'pptx',
    make: () => presentationFile({ prolog: entities, slides: [{ shapes: shape(paragraph(used)) }] }),
    isQuick: true,
  },
  {
    name: 'odp: a hundred thousand slides',
    ending: 'odp',
    make: () =>
      odpFile({
        pages: page('<draw:frame><draw:text-box><text:p>A.</text:p></draw:text-box></draw:frame>').repeat(1e5),
      }),
  },
  {
    name: 'odp: a line that stands for a thousand million spaces',
    ending: 'odp',
    make: () =>
      odpFile({
        pages: page(
          '<draw:frame><draw:text-box><text:p>A<text:s text:c="1000000000"/>B</text:p></draw:text-box></draw:frame>',
        ),
      }),
    isQuick: true,
  },
  {
    name: 'odp: entities of entities, and of files',
    ending: 'odp',
    make: () =>
      odpFile({
        pages: page(`<draw:frame><draw:text-box><text:p>${used}</text:p></draw:text-box></draw:frame>`),
        prolog: entities,
      }),
    isQuick: true,
  },
];
