import { describe, expect, test } from 'vitest';
import { pdfFile, textPage, type PdfStream } from '../../../tools/fixtures/pdf-writer.ts';
import { partsOf } from '../fixtures/documents.ts';

const widget = (rect: string, entries: string): string =>
  `<< /Type /Annot /Subtype /Widget /Rect [${rect}] /F 4 ${entries} >>`;
const labels = textPage([
  { x: 72, y: 696, text: 'Name:' },
  { x: 72, y: 666, text: 'Ship to:' },
]);

/** The text of a page with fields, which are the objects from 3 on; further objects stand behind them. */
async function textOf(
  fields: readonly string[],
  more: readonly (string | PdfStream)[] = [],
  page = labels,
): Promise<string> {
  const annotations = fields.map((_, index) => `${index + 3} 0 R`);
  const [part] = await partsOf(
    pdfFile([{ ...page, annotations }], undefined, { objects: [...fields, ...more] }),
    'form.pdf',
  );
  return part?.text.replaceAll(/\s+/gu, ' ').trim() ?? '';
}

const text = '120 690 320 710';
const box = '120 660 140 680';
const states = '/AP << /N << /Yes 4 0 R /Off 4 0 R >> >>';

describe('the value that a form begins with is none that is filled in', () => {
  test.each([
    ['a text', widget(text, '/FT /Tx /T (name) /DV (Your name)'), 'Name: Ship to:'],
    ['a text that is filled in the same', widget(text, '/FT /Tx /T (n) /V (Ada) /DV (Ada)'), 'Name: Ada Ship to:'],
    ['a choice', widget(text, '/FT /Ch /Ff 131072 /T (n) /DV (a) /Opt [(a) (b)]'), 'Name: Ship to:'],
    [
      'a choice that is made',
      widget(text, '/FT /Ch /Ff 131072 /T (n) /V (b) /DV (a) /Opt [(a) (b)]'),
      'Name: b Ship to:',
    ],
    ['a box', widget(box, `/FT /Btn /T (n) /DV /Yes ${states}`), 'Name: Ship to: ☐'],
    ['a box that is ticked', widget(box, `/FT /Btn /T (n) /V /Yes /AS /Yes /DV /Yes ${states}`), 'Name: Ship to: ☒'],
    ['a box whose look alone says so', widget(box, `/FT /Btn /T (n) /AS /Yes /DV /Yes ${states}`), 'Name: Ship to: ☒'],
  ])('%s', async (_, field, read) => {
    expect(await textOf([field], ['<< >>'])).toBe(read);
  });

  test('of a parent', async () => {
    const own = widget(text, '/Parent 4 0 R');
    expect([
      await textOf([own], ['<< /FT /Tx /T (n) /DV (Ada) >>']),
      await textOf([own], ['<< /FT /Tx /T (n) /V (Ada) /DV (Ada) >>']),
    ]).toEqual(['Name: Ship to:', 'Name: Ada Ship to:']);
  });
});

describe('texts of fields that are kept otherwise than as a string', () => {
  const xhtml =
    '<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p><b>Ada</b> &amp; Byron, since\n1815</p></body>';
  const stream = (kept: string): PdfStream => ({ entries: '', bytes: Buffer.from(kept) });
  const rich = (entries: string): string => widget(text, `/FT /Tx /Ff 33554432 /T (n) ${entries}`);
  test.each([
    ['a text with its styles alone', rich(`/RV (${xhtml})`), '', 'Name: Ada & Byron, since 1815 Ship to:'],
    [
      'the same in a stream, with an empty value',
      rich('/V () /RV 4 0 R'),
      xhtml,
      'Name: Ada & Byron, since 1815 Ship to:',
    ],
    ['of a parent', rich('/Parent 5 0 R'), xhtml, 'Name: Ada & Byron, since 1815 Ship to:'],
    ['a value in a stream', rich('/V 4 0 R'), 'Ada Byron', 'Name: Ada Byron Ship to:'],
    ['of several lines', widget(text, '/FT /Tx /Ff 4096 /T (n) /V 4 0 R'), 'Ada Byron', 'Name: Ada Byron Ship to:'],
    ['a value beside its styles is the value', rich(`/V (Ada L.) /RV (${xhtml})`), '', 'Name: Ada L. Ship to:'],
    ['none', rich('/RV ()'), '', 'Name: Ship to:'],
    ['no styles but a damaged text', rich('/RV (<p>Ada)'), '', 'Name: Ship to:'],
  ])('%s', async (_, field, kept, read) => {
    expect(await textOf([field], [stream(kept), '<< /FT /Tx /T (n) /RV 4 0 R >>'])).toBe(read);
  });
});

describe('radio buttons without an appearance', () => {
  const button = (y: number, entries = ''): string =>
    widget(`150 ${y} 160 ${y + 10}`, `/FT /Btn /Ff 32768 /Parent 5 0 R ${entries}`);
  const group = (value: string): string => `<< /FT /Btn /Ff 32768 /T (to) ${value} /Kids [3 0 R 4 0 R] >>`;

  test.each([
    ['by the state of each', button(695, '/AS /one'), button(665, '/AS /Off'), '/V /one', 'Name: ☒ Ship to: ☐'],
    ['by their number in the group', button(695), button(665), '/V /1', 'Name: ☐ Ship to: ☒'],
    ['where none is chosen', button(695, '/AS /Off'), button(665), '/V /Off', 'Name: ☐ Ship to: ☐'],
    ['where one is only what the form begins with', button(695), button(665), '/DV /0', 'Name: ☐ Ship to: ☐'],
  ])('%s', async (_, first, second, value, read) => {
    expect(await textOf([first, second], [group(value)])).toBe(read);
  });
});

describe('radio buttons of one group that have one value', () => {
  const look = '<< /N << /0 4 0 R /Off 4 0 R >> >>';
  const other = '<< /N << /1 4 0 R /Off 4 0 R >> >>';
  const button = (y: number, appearance: string, state: string): string =>
    widget(`150 ${y} 160 ${y + 10}`, `/FT /Btn /Ff 49152 /Parent 5 0 R /AP ${appearance} /AS /${state}`);
  test.each([
    ['the first is chosen', '0', 'Off', '/V /0', 'Name: ☒ Ship to: ☐'],
    ['the second is chosen', 'Off', '1', '/V /1', 'Name: ☐ Ship to: ☒'],
    ['none is chosen', 'Off', 'Off', '', 'Name: ☐ Ship to: ☐'],
  ])('%s', async (_, first, second, value, read) => {
    const group = `<< /FT /Btn /Ff 49152 /T (to) ${value} /Opt [(Yes) (Yes)] /Kids [3 0 R 4 0 R] >>`;
    expect(await textOf([button(695, look, first), button(665, other, second)], [group])).toBe(read);
  });
});

describe('boxes that no printed label stands beside', () => {
  const label = '/TU (I agree to the terms)';
  const below = '72 600 84 612';

  test.each([
    [
      'have the words of their form',
      widget(below, `/FT /Btn /T (a) /V /Yes /AS /Yes ${label} ${states}`),
      '☒ I agree to the terms',
    ],
    [
      'so do radio buttons',
      widget(below, `/FT /Btn /Ff 32768 /T (a) /AS /Off ${label} ${states}`),
      '☐ I agree to the terms',
    ],
    ['unless it has none', widget(below, `/FT /Btn /T (a) /AS /Off ${states}`), '☐'],
    ['no fields of text', widget(below, `/FT /Tx /T (a) /V (Ada) ${label}`), 'Ada'],
  ])('%s', async (_, field, read) => {
    expect(await textOf([field], ['<< >>'])).toBe(`Name: Ship to: ${read}`);
  });

  test('a printed label is read alone, and one printed elsewhere is not told twice', async () => {
    const agree = textPage([
      { x: 72, y: 700, text: 'I agree to the terms' },
      { x: 72, y: 666, text: 'Ship to me' },
    ]);
    const fields = [
      widget('150 662 162 674', `/FT /Btn /T (a) /AS /Off /TU (Another address) ${states}`),
      widget(below, `/FT /Btn /T (b) /AS /Off ${label} ${states}`),
    ];
    expect(await textOf(fields, [], agree)).toBe('I agree to the terms Ship to me ☐ ☐');
  });
});
