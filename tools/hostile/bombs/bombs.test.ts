import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatTable } from '../../../common/domain/formats.ts';
import { startParsers, type TriedParsers } from '../tried-parsers.ts';
import { bombs } from './run.ts';

let folder: string;
let parsers: TriedParsers;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'carrel-bombs-'));
  parsers = startParsers({ memoryMB: 700, seconds: 30 });
});
afterAll(() => {
  parsers.close();
  rmSync(folder, { recursive: true });
});

/** How each ends: read or refused, its parts, what was left out; behind a comma how it is drawn. */
const expected: Readonly<Record<string, string>> = {
  'zip: archives in archives, five deep': 'read 1 archives-in-archive',
  'zip: a text that says it has 4 GB': 'read 1 inner-files-over',
  'docx: archives in archives, five deep': 'read 1',
  'docx: entities of entities, and of files': 'xml-entities',
  'docx: ten thousand tables in each other': 'xml-too-deep',
  'docx: a cell over a thousand million columns': 'read 1',
  'docx: styles that are based on each other': 'read 1',
  'odt: one space that stands for a thousand million': 'read 1',
  'odt: entities of entities, and of files': 'xml-entities',
  'epub: entities of entities in a chapter and in the package': 'xml-entities',
  'xlsx: one cell at the far end, and a merge over all': 'read 1',
  'xlsx: entities of entities, and of files': 'xml-entities',
  'ods: entities of entities, and of files': 'xml-entities',
  'pptx: groups in each other, ten thousand deep': 'xml-too-deep',
  'pptx: entities of entities, and of files': 'xml-entities',
  'odp: a line that stands for a thousand million spaces': 'read 1',
  'odp: entities of entities, and of files': 'xml-entities',
  'html: a cell over a thousand million columns and rows': 'read 1',
  'html: entities of entities, and of files': 'read 1',
  'html: a number of a list near 2^31': 'read 1',
  'calendar: repeats 2^31 times, every second of 10^9 years': 'read 1',
  'calendar: a length of 10^300 weeks': 'read 1',
  'rtf: a binary part that says it has 2 GB': 'read 1 rtf-cut-off',
  'msg: a table of sectors that leads to itself': 'file-damaged',
  'msg: a directory that begins behind the end': 'name-misleads',
  'msg: a thousand million tables of sectors': 'file-damaged',
  'msg: a directory whose entries are each other’s children': 'file-damaged',
  'msg: five hundred empty streams': 'file-damaged',
  'png: says it has a thousand million pixels': 'picture-too-large, picture-too-large',
  'png: says it has 2^31 by 2^31 pixels': 'picture-too-large, picture-too-large',
  'png: a chunk of 4 GB': 'read 1, drawn',
  'jpeg: says it has a thousand million pixels': 'picture-too-large, picture-too-large',
  'tiff: says it has a thousand million pixels': 'picture-too-large, picture-too-large',
  'tiff: a directory that is its own next': 'file-damaged, file-damaged',
  'tiff: a tag of 4,000 million values': 'file-damaged, file-damaged',
  'webp: says its canvas is 2^24 by 2^24': 'picture-too-large, picture-too-large',
  'webp: says it has 268 million pixels': 'picture-too-large, picture-too-large',
  'pdf: a picture that says it has 2^31 by 2^31 pixels': 'read 1, drawn',
  'pdf: a page tree that leads to itself': 'file-damaged 1 part-unreadable',
  'pdf: says it has a thousand million pages': 'read 1',
  'pdf: a table of objects before itself': 'read 1',
  'pdf: a table of objects with a thousand million entries': 'file-damaged',
  'pdf: a stream of objects that holds itself': 'file-damaged',
  'pdf: a length that is its own stream': 'read 1',
  'pdf: a form that draws itself': 'read 1',
  'pdf: an outline that leads to itself': 'read 1',
  'pdf: tags in each other, in a circle': 'read 1',
  'pdf: a labelled page near 2^31': 'read 1',
  'pdf: a letter whose drawing draws itself': 'read 1',
  'pdf: a page of 10^9 by 10^9 points': 'read 1 page-without-size, drawn',
};

const quick = bombs.filter(({ isQuick }) => isQuick === true);

test('each small bomb has its outcome', async () => {
  const outcomes: Record<string, string> = {};
  for (const { name, ending, make, isDrawn = false } of quick) {
    const path = join(folder, `bomb.${ending}`);
    writeFileSync(path, await make());
    const told = [await parsers.try(path), ...(isDrawn ? [await parsers.draw(path)] : [])].map(
      ({ outcome, parts, omissions }) => [outcome, ...(parts > 0 ? [parts] : []), ...omissions].join(' '),
    );
    outcomes[name] = told.join(', ');
  }
  expect(outcomes).toEqual(expected);
}, 60_000);

/** Pictures are told apart by their kind, mail and text by their ending. */
const called: Readonly<Record<string, string>> = {
  png: 'picture',
  jpeg: 'picture',
  tiff: 'picture',
  webp: 'picture',
  eml: 'mail',
};

test('there is a bomb of every format that is read', () => {
  const tried = new Set(bombs.map(({ name }) => name.replace(/:.*/u, '')).map((kind) => called[kind] ?? kind));
  expect([...tried].toSorted()).toEqual(formatTable.map(({ name }) => name).toSorted());
});
