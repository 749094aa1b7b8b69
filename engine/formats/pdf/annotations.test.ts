import { expect, test } from 'vitest';
import { contentPage, noPage, pdfFile, textPage } from '../../../tools/fixtures/pdf-writer.ts';
import { notice } from '../../../common/messages/notice.ts';
import { unpackRuns } from '../../../common/domain/runs.ts';
import { blockTexts, partsOf } from '../fixtures/documents.ts';

const field = (rect: string, entries: string): string =>
  `<< /Type /Annot /Subtype /Widget /Rect [${rect}] /F 4 ${entries} >>`;
const note = (subtype: string, contents: string, more = ''): string =>
  `<< /Type /Annot /Subtype /${subtype} /Rect [300 500 500 530] /Contents (${contents}) ${more} >>`;

/** A page with a label to the left of each field. */
const labels = textPage([
  { x: 72, y: 696, text: 'Name:' },
  { x: 72, y: 666, text: 'Status:' },
  { x: 72, y: 636, text: 'Agreed:' },
]);

test('values of a form stand beside their labels, at their places', async () => {
  const annotations = [
    field('120 690 320 710', '/FT /Tx /T (name) /V (Ada Owl)'),
    field('120 660 320 680', '/FT /Ch /T (status) /V (w) /Opt [[(m) (Married)] [(w) (Widowed)]]'),
    field('120 630 140 650', '/FT /Btn /T (agreed) /V /Yes /AS /Yes /AP << /N << /Yes 1 0 R /Off 1 0 R >> >>'),
  ];
  const [part] = await partsOf(pdfFile([{ ...labels, annotations }]), 'form.pdf');
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe('Name: Ada Owl Status: Widowed Agreed: ☒');
  const runs = unpackRuns(part?.layout?.runs ?? new Uint8Array());
  const ada = runs.find(({ start, end }) => part?.text.slice(start, end) === 'Ada');
  expect([ada?.x, ada !== undefined && ada.y > 842 - 712 && ada.y + ada.height < 842 - 688]).toEqual([120, true]);
});

test.each([
  ['a password', field('120 690 320 710', '/FT /Tx /Ff 8192 /T (secret) /V (sesame)')],
  ['a hidden field', field('120 690 320 710', '/FT /Tx /T (name) /V (Ada Owl)').replace('/F 4', '/F 2')],
  ['a field without a value', field('120 690 320 710', '/FT /Tx /T (name)')],
  ['a link', '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (click) >>'],
])('%s is not read', async (_, annotation) => {
  const [part] = await partsOf(pdfFile([{ ...labels, annotations: [annotation] }]), 'form.pdf');
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe('Name: Status: Agreed:');
});

const appearance = (operators: string) => ({
  entries:
    '/Type /XObject /Subtype /Form /BBox [0 0 200 30] ' +
    '/Resources << /Font << /F9 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>',
  bytes: Buffer.from(operators),
});

const states = '/AP << /N << /Yes 1 0 R /Off 1 0 R >> >>';

test.each([
  ['a check box', `/FT /Btn /T (agreed) /V /Off /AS /Off ${states}`],
  ['a radio button', `/FT /Btn /Ff 32768 /T (agreed) /V /Off /AS /Off ${states}`],
])('%s that is not ticked is shown as such', async (_, entries) => {
  const [part] = await partsOf(pdfFile([{ ...labels, annotations: [field('120 630 140 650', entries)] }]), 'form.pdf');
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe('Name: Status: Agreed: ☐');
});

test('a button that is pressed is no box', async () => {
  const annotations = [field('120 630 140 650', '/FT /Btn /Ff 65536 /T (send)')];
  const [part] = await partsOf(pdfFile([{ ...labels, annotations }]), 'form.pdf');
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe('Name: Status: Agreed:');
});

test.each([
  ['1234.5', '1.234,50 EUR', '1.234,50 EUR'],
  ['20240315', '15.03.2024', '15.03.2024'],
  // What is shown is of an older value.
  ['77', '1.234,50 EUR', '77'],
])('the value %s that a format shows as %s is read as %s', async (value, seen, expected) => {
  const format = '/AA << /F << /S /JavaScript /JS (AFNumber_Format\\(2,2,0,0,"",false\\);) >> >>';
  const annotations = [field('120 690 320 710', `/FT /Tx /T (sum) /V (${value}) ${format} /AP << /N 3 0 R >>`)];
  const objects = [appearance(`BT /F9 12 Tf 2 5 Td (${seen}) Tj ET`)];
  const [part] = await partsOf(pdfFile([{ ...labels, annotations }], undefined, { objects }), 'form.pdf');
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe(`Name: ${expected} Status: Agreed:`);
});

test('a text is struck out and another one put in its place by one comment', async () => {
  const annotations = [
    '<< /Type /Annot /Subtype /Caret /Rect [100 690 108 700] /F 4 /Contents (in June) >>',
    '<< /Type /Annot /Subtype /StrikeOut /Rect [72 690 100 700] /F 4 /QuadPoints [72 700 100 700 72 690 100 690] ' +
      '/IRT 3 0 R /RT /Group >>',
  ];
  const page = {
    ...textPage([{ x: 72, y: 700, text: 'It ends in May.' }]),
    annotations: ['3 0 R', annotations[1] ?? ''],
  };
  const [part] = await partsOf(pdfFile([page], undefined, { objects: [annotations[0] ?? ''] }), 'notes.pdf');
  expect(part && blockTexts(part)).toEqual(['paragraph: It ends in May.', 'note: in June']);
});

test('lines that are written beside a text are whole, and no heading however large', async () => {
  const lines = ['The rent is due on the first day of each month.', 'It is paid to the account of the owner.'];
  const page = {
    ...textPage(lines.map((text, index) => ({ x: 72, y: 700 - 14 * index, text }))),
    annotations: [
      '<< /Type /Annot /Subtype /FreeText /Rect [400 670 560 720] /F 4 /DA (/Helv 16 Tf) ' +
        '/Contents (Seen by Ada\rand Bo) >>',
    ],
  };
  const [part] = await partsOf(pdfFile([page]), 'notes.pdf');
  expect(part && blockTexts(part)).toEqual([`paragraph: ${lines.join(' ')}`, 'paragraph: Seen by Ada and Bo']);
});

test('text that is written on a page is part of it, comments are notes after it', async () => {
  const page = {
    ...textPage([{ x: 72, y: 700, text: 'The contract ends in May.' }]),
    annotations: [
      note('Text', 'strike this clause'),
      note('FreeText', 'Approved with changes', '/DA (/Helv 12 Tf)'),
      note('Highlight', 'why May?', '/QuadPoints [72 712 200 712 72 690 200 690]'),
    ],
  };
  const [part] = await partsOf(pdfFile([page]), 'notes.pdf');
  expect(part && blockTexts(part)).toEqual([
    'paragraph: The contract ends in May.',
    'paragraph: Approved with changes',
    'note: strike this clause',
    'note: why May?',
  ]);
});

test('comments of drawings and stamps are notes; stamps without one, and attached files, are said', async () => {
  const file = '/FS << /Type /Filespec /F (sums.csv) /EF << /F 3 0 R >> >>';
  const page = {
    ...textPage([{ x: 72, y: 700, text: 'The contract ends in May.' }]),
    annotations: [
      note('Square', 'look at this'),
      note('Stamp', 'Approved by Ada'),
      '<< /Type /Annot /Subtype /Stamp /Rect [300 500 500 530] /Name /Draft >>',
      note('FileAttachment', 'the sums', file),
    ],
  };
  const [part] = await partsOf(pdfFile([page], undefined, { objects: ['<< >>'] }), 'notes.pdf');
  expect(part && blockTexts(part)).toEqual([
    'paragraph: The contract ends in May.',
    'note: look at this',
    'note: Approved by Ada',
    'note: the sums',
  ]);
  expect(part?.omissions).toEqual([
    notice('attachments-unread', { count: 1, names: 'sums.csv' }),
    notice('stamps-unread', { count: 1 }),
  ]);
});

test('the place of a remark is that of its lines as they are shown', async () => {
  const font = '<< /Font << /F9 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>';
  const lines = {
    entries: `/Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources ${font}`,
    bytes: Buffer.from('BT /F9 12 Tf 2 86 Td (Berth granted) Tj 0 -14 Td (on trial) Tj ET'),
  };
  const remark = (more: string): string =>
    '<< /Type /Annot /Subtype /FreeText /Rect [300 500 500 600] /F 4 /DA (/Helv 12 Tf) ' +
    `/Contents (Berth granted on trial) ${more} >>`;
  const baselines = async (annotation: string): Promise<unknown> => {
    const page = { ...textPage([{ x: 72, y: 700, text: 'A page.' }]), annotations: [annotation] };
    const [part] = await partsOf(pdfFile([page], undefined, { objects: [lines] }), 'remark.pdf');
    const runs = unpackRuns(part?.layout?.runs ?? new Uint8Array());
    return ['Berth', 'on'].map((word) => {
      const run = runs.find(({ start, end }) => part?.text.slice(start, end) === word);
      return run === undefined ? word : [run.x, Math.round(842 - run.y - run.height)];
    });
  };
  expect([await baselines(remark('/AP << /N 3 0 R >>')), await baselines(remark(''))]).toEqual([
    [
      [302, 584],
      [302, 569],
    ],
    [
      [300, 585],
      [388.2, 585],
    ],
  ]);
});

test('fields far below each other are lines of their own', async () => {
  const lines = ['Name of the boat', 'Length in metres', 'Signed in Bergen.'].map((text, index) => ({
    x: 72,
    y: 700 - 40 * index,
    text,
  }));
  const [part] = await partsOf(pdfFile([textPage(lines)]), 'form.pdf');
  expect(part && blockTexts(part)).toEqual(lines.map(({ text }) => `paragraph: ${text}`));
});

test.each([
  ['free text', '/FreeText', '/DA (/Helv 12 Tf)'],
  ['a stamp', '/Stamp', '/Name /Paid'],
  ['a stamp with the same comment', '/Stamp', '/Contents (Paid in full)'],
  ['a watermark', '/Watermark', ''],
  ['a field', '/Widget', '/FT /Tx /T (state)'],
  ['a signature', '/Widget', '/FT /Sig /T (signature)'],
])('what only the appearance of %s says is read', async (_, subtype, entries) => {
  const page = {
    ...textPage([{ x: 72, y: 700, text: 'The contract ends in May.' }]),
    annotations: [`<< /Type /Annot /Subtype ${subtype} /Rect [300 500 500 530] /F 4 ${entries} /AP << /N 3 0 R >> >>`],
  };
  const objects = [appearance('BT /F9 12 Tf 2 10 Td (Paid in full) Tj ET')];
  const [part] = await partsOf(pdfFile([page], undefined, { objects }), 'notes.pdf');
  expect([part?.text, part?.omissions]).toEqual(['The contract ends in May.\n\nPaid in full', []]);
});

test('a caption that the page has under its button is read once', async () => {
  const page = {
    ...textPage([{ x: 303, y: 512, text: 'Send' }]),
    annotations: [
      '<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (b) /Rect [300 500 500 530] /AP << /N 3 0 R >> >>',
    ],
  };
  const objects = [appearance('BT /F9 12 Tf 2 10 Td (Send) Tj ET')];
  const [part] = await partsOf(pdfFile([page], undefined, { objects }), 'notes.pdf');
  expect(part?.text).toBe('Send');
});

test('a value that is shown letter by letter is whole, a rich text without a plain one is read', async () => {
  const letters = Array.from('DE89370400', (letter, at) => `1 0 0 1 ${2 + 20 * at} 5 Tm (${letter}) Tj`).join(' ');
  const annotations = [
    field('120 690 320 710', '/FT /Tx /Ff 16777216 /MaxLen 10 /T (iban) /V (DE89370400) /AP << /N 3 0 R >>'),
    '<< /Type /Annot /Subtype /FreeText /Rect [120 650 320 680] /F 4 /DA (/Helv 12 Tf) ' +
      '/RC (<body xmlns="http://www.w3.org/1999/xhtml"><p>not <b>yet</b> paid</p></body>) >>',
  ];
  const objects = [appearance(`BT /F9 11 Tf ${letters} ET`)];
  const [part] = await partsOf(pdfFile([{ ...labels, annotations }], undefined, { objects }), 'form.pdf');
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe('Name: DE89370400 Status: not yet paid Agreed:');
});

test('a choice whose value is coded twice is the option that it stands for', async () => {
  const twice = '<FEFFFEFF00005700006900006400006F000077000065000064>';
  const annotations = [field('120 660 320 680', `/FT /Ch /T (status) /V ${twice} /Opt [(Married) (Widowed)]`)];
  const [part] = await partsOf(pdfFile([{ ...labels, annotations }]), 'form.pdf');
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe('Name: Status: Widowed Agreed:');
});

test('a page that can’t be read does not take the fields of the others', async () => {
  const annotations = [field('120 690 320 710', '/FT /Tx /T (name) /V (Ada Owl)')];
  const parts = await partsOf(pdfFile([{ ...labels, annotations }, noPage, { ...labels, annotations }]), 'form.pdf');
  expect(parts.map(({ text }) => text.includes('Ada Owl'))).toEqual([true, false, true]);
});

test.each([
  ['over two lines', 44, 670],
  ['over three lines', 60, 654],
  ['smaller', 24, 686],
])('an initial %s begins its line', async (_, size, y) => {
  const width = 0.611 * size;
  const body = ['he contract begins on the first day of March', 'and ends when the goods are delivered,', 'or sooner.'];
  const lines = body.map((text, index) => `BT /F1 11 Tf ${72 + width + 1} ${692 - 14 * index} Td (${text}) Tj ET`);
  const [part] = await partsOf(
    pdfFile([contentPage(`BT /F1 ${size} Tf 72 ${y} Td (T) Tj ET ${lines.join(' ')}`)]),
    'initial.pdf',
  );
  expect(part?.text.replaceAll(/\s+/gu, ' ')).toBe(`T${body.join(' ')}`);
});

test.each([30, 45, 60, 135, 225, 315])('words at %i degrees are read in their order', async (degrees) => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)].map((v) =>
    v.toFixed(6),
  );
  const mark = `BT /F1 30 Tf ${cos} ${sin} ${-Number(sin)} ${cos} 300 400 Tm (DRAFT COPY ONLY) Tj ET`;
  const [part] = await partsOf(
    pdfFile([contentPage(`BT /F1 11 Tf 72 720 Td (Words of the text itself.) Tj ET ${mark}`)]),
    'm.pdf',
  );
  expect(part?.text).toBe('Words of the text itself.\n\nDRAFT COPY ONLY');
});
