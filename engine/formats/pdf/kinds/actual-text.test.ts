import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackRuns } from '../../../../common/domain/runs.ts';
import { codedFont } from '../../../../tools/fixtures/pdf-fonts.ts';
import { pdfFile } from '../../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../../fixtures/documents.ts';
import { line, partOf, shown, testTexts } from './fixture.ts';

const utf16 = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;
/** Operators inside a span for which a text stands. */
const span = (text: string, operators: string): string => `/Span << /ActualText ${text} >> BDC ${operators} EMC`;
/** A form, object 3, that the page draws as /Fm. */
const form = (content: string) => ({
  entries: '/Type /XObject /Subtype /Form /BBox [0 0 600 800]',
  bytes: Buffer.from(content),
});

describe('the text that a file gives for what is drawn', () => {
  testTexts([
    ['in UTF-16', shown(`${span(utf16('Energy'), '(En3rgy) Tj')} ( policy) Tj`), 'Energy policy'],
    ['in the code of documents', shown(`${span('(Energy \\204)', '(En3rgy -) Tj')} ( policy) Tj`), 'Energy — policy'],
    ['in UTF-8', shown(`${span('(\\357\\273\\277M\\303\\274ller)', '(M~ller) Tj')} ( pays) Tj`), 'Müller pays'],
    ['of a word in pieces', shown(`${span(utf16('Energy'), '(En) Tj (3r) Tj (gy) Tj')} ( policy) Tj`), 'Energy policy'],
    [
      'inside another mark',
      shown(`/P << /MCID 0 >> BDC ${span(utf16('Energy'), '(En3rgy) Tj')} ( policy) Tj EMC`),
      'Energy policy',
    ],
    ['around another mark', shown(span(utf16('Energy'), `(En) Tj ${span(utf16('x'), '(3) Tj')} (rgy) Tj`)), 'Energy'],
    ['of a ligature', shown(`(o) Tj ${span(utf16('ffi'), '(\\002) Tj')} (ce) Tj`), 'office'],
    ['of nothing', shown(`(a rule) Tj ${span('()', '(.....) Tj')} ( here) Tj`), 'a rule here'],
    [
      'of a hyphen at a line end',
      shown(`(confi) Tj ${span('<FEFF00AD>', '(-) Tj')}`) + line(72, 686, 'dentiality'),
      'confidentiality',
    ],
    [
      'of lines',
      span(utf16('The tenant pays the rent'), line(72, 700, 'Th3 t3nant') + line(72, 686, 'pays th3 r3nt')),
      'The tenant pays the rent',
    ],
    [
      'after a picture in the contents',
      `BI /W 1 /H 1 /BPC 8 /CS /G ID (BDC EI ${shown(`${span(utf16('Energy'), '(En3rgy) Tj')} ( policy) Tj`)}`,
      'Energy policy',
    ],
    [
      'of a picture in a line',
      `${shown('(The ) Tj')} ${span(utf16('seal'), 'q 22 0 0 9 94 698 cm 0 0 1 1 re f Q')} ` +
        line(119, 700, 'of the town'),
      'The seal of the town',
    ],
    [
      'of an initial that is a picture',
      `${span('(T)', 'q 22 0 0 22 72 686 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q')} ` +
        line(95, 700, 'he tenant pays the rent on the first day') +
        line(95, 686, 'of each month, and the landlord repairs the roof.'),
      'The tenant pays the rent on the first day of each month, and the landlord repairs the roof.',
    ],
    [
      'from right to left',
      shown(span(utf16('שלום'), '<000100020003> Tj'), 'F2'),
      'שלום',
      { fonts: { F2: '3 0 R' }, objects: codedFont(3, { 1: 'ם', 2: 'ו', 3: 'ש' }) },
    ],
  ]);

  test('named in the resources of a form', async () => {
    const content = shown('/Span /MC0 BDC (En3rgy) Tj EMC ( policy) Tj');
    const resources = '/Resources << /Font << /F1 4 0 R >> /Properties << /MC0 5 0 R >> >>';
    const objects = [
      { ...form(content), entries: `${form('').entries} ${resources}` },
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      '<< /ActualText (Energy) >>',
    ];
    const entries = '/Resources << /XObject << /Fm 3 0 R >> >>';
    expect((await partOf('/Fm Do', { objects, entries })).text).toBe('Energy policy');
  });

  test('in compressed contents', async () => {
    const bytes = deflateSync(Buffer.from(shown(`${span(utf16('Energy'), '(En3rgy) Tj')} ( policy) Tj`)));
    const [part] = await partsOf(
      pdfFile([{ text: true, content: { entries: '/Filter /FlateDecode', bytes } }]),
      'p.pdf',
    );
    expect(part?.text).toBe('Energy policy');
  });

  test('it stands where the text is drawn', async () => {
    const part = await partOf(shown(`(The ) Tj ${span(utf16('Energy'), '(En) Tj (3rgy) Tj')} ( policy) Tj`));
    const runs = unpackRuns(part.layout?.runs ?? new Uint8Array());
    expect(
      runs.map(({ start, end, x, width }) => [part.text.slice(start, end), Math.round(x), Math.round(width)]),
    ).toEqual([
      ['The', 72, 19],
      ['Energy', 94, 35],
      ['policy', 132, 28],
    ]);
  });
});
