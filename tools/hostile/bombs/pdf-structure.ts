import { deflateSync } from 'node:zlib';
import { bombPdf } from '../../fixtures/bomb.ts';
import { contentPage, pdfFile } from '../../fixtures/pdf-writer.ts';
import { nested, text, type Bomb } from './bomb.ts';

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';

/** A file of objects from 1 on, with a table of where they are. */
function pdf(objects: readonly string[], trailer = '', end = ''): Uint8Array {
  let content = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = content.length;
    content += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = content.length;
  return text(
    `${content}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ` +
      `${trailer.replaceAll('START', String(start))} >>\nstartxref\n${start}\n%%EOF\n${end}`,
  );
}

const stream = (entries: string, bytes: string): string =>
  `<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;

/** Branches of a page tree in each other, with a page in the last. */
const tree = (depth: number): readonly string[] => [
  catalogue,
  ...Array.from({ length: depth }, (_, i) => `<< /Type /Pages /Count 1 /Kids [${i + 3} 0 R] >>`),
  page,
];

/** A page whose content, object 4, may draw object 5. */
const drawingPage =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
  '/Resources << /XObject << /A 5 0 R >> >> >>';

const words = 'BT /F1 12 Tf 72 700 Td (Words of the page.) Tj ET\n';
const withForm = (form: string, resources: string): Uint8Array =>
  pdf([
    catalogue,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    drawingPage,
    stream('', '/A Do'),
    stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`, form),
  ]);

/** PDF files whose parts lead to themselves, are in each other, or are many. */
export const pdfStructureBombs: readonly Bomb[] = [
  { name: 'pdf: a page of 500 MB in 711 bytes', ending: 'pdf', make: () => bombPdf() },
  { name: 'pdf: a page tree a hundred thousand deep', ending: 'pdf', make: () => pdf(tree(1e5)) },
  {
    name: 'pdf: a page tree that leads to itself',
    ending: 'pdf',
    make: () => pdf([catalogue, '<< /Type /Pages /Count 9 /Kids [2 0 R 3 0 R] >>', page]),
    isQuick: true,
  },
  {
    name: 'pdf: says it has a thousand million pages',
    ending: 'pdf',
    make: () => pdf([catalogue, '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', page]),
    isQuick: true,
  },
  {
    name: 'pdf: a hundred thousand pages that are one',
    ending: 'pdf',
    make: () => pdf([catalogue, `<< /Type /Pages /Count 100000 /Kids [${'3 0 R '.repeat(1e5)}] >>`, page]),
  },
  {
    name: 'pdf: a table of objects before itself',
    ending: 'pdf',
    make: () => pdf(tree(1), '/Prev START'),
    isQuick: true,
  },
  {
    name: 'pdf: a table of objects with a thousand million entries',
    ending: 'pdf',
    make: () =>
      text(`%PDF-1.4\nxref\n0 1000000000\n0000000000 65535 f \ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF`),
    isQuick: true,
  },
  {
    name: 'pdf: a stream of objects that holds itself',
    ending: 'pdf',
    make: () =>
      text(
        `%PDF-1.5\n1 0 obj\n` +
          stream('/Type /ObjStm /N 1000000000 /First 1000000000 /Extends 1 0 R', '1 0 2 0 << /A 1 0 R >>') +
          '\nendobj\n2 0 obj\n' +
          stream(
            '/Type /XRef /Size 9 /W [1 1 1] /Index [0 1000000000] /Root 1 0 R /Prev 20',
            '\x02\x01\x00'.repeat(9),
          ) +
          '\nendobj\nstartxref\n160\n%%EOF',
      ),
    isQuick: true,
  },
  {
    name: 'pdf: a length that is its own stream',
    ending: 'pdf',
    make: () =>
      pdf([
        catalogue,
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
        '<< /Length 4 0 R >>\nstream\nBT ET\nendstream',
      ]),
    isQuick: true,
  },
  {
    name: 'pdf: a form that draws itself',
    ending: 'pdf',
    make: () => withForm('/A Do', '/XObject << /A 5 0 R >>'),
    isQuick: true,
  },
  {
    name: 'pdf: forms that each draw the next ten times, ten deep',
    ending: 'pdf',
    make: () => {
      const form = (i: number): string =>
        stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A ${i + 6} 0 R >> >>`,
          '/A Do '.repeat(10),
        );
      return pdf([
        catalogue,
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        drawingPage,
        stream('', '/A Do'),
        ...Array.from({ length: 10 }, (_, i) => form(i)),
        stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 m 9 9 l S'),
      ]);
    },
  },
  {
    name: 'pdf: a million states that are saved',
    ending: 'pdf',
    make: () => pdfFile([contentPage(`${'q '.repeat(1e6)}${words}`)]),
  },
  {
    name: 'pdf: arrays in each other, a million deep',
    ending: 'pdf',
    make: () => pdfFile([contentPage(`${nested(1e6, '[', '', ']')} ${words}`)]),
  },
  {
    name: 'pdf: dictionaries in each other in an object',
    ending: 'pdf',
    make: () =>
      pdf([
        `<< /Type /Catalog /Pages 2 0 R /X ${nested(2e5, '<< /X ', '1', ' >>')} >>`,
        '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
        page,
      ]),
  },
  {
    name: 'pdf: a string of 50 million letters',
    ending: 'pdf',
    make: () => pdfFile([contentPage(`BT /F1 12 Tf 72 700 Td (${'a'.repeat(50e6)}) Tj ET`)]),
  },
  {
    name: 'pdf: five million words on one page',
    ending: 'pdf',
    make: () => pdfFile([contentPage(`BT /F1 1 Tf ${'1 0 Td (a ) Tj '.repeat(5e6)}ET`)]),
  },
  {
    name: 'pdf: a hundred filters on each other',
    ending: 'pdf',
    make: () => {
      let bytes: Uint8Array = Buffer.from(words);
      for (let i = 0; i < 100; i++) bytes = deflateSync(bytes);
      return pdfFile([{ text: true, content: { entries: `/Filter [${'/FlateDecode '.repeat(100)}]`, bytes } }]);
    },
  },
  {
    name: 'pdf: a hundred thousand notes',
    ending: 'pdf',
    make: () =>
      pdfFile([
        {
          ...contentPage(words),
          annotations: Array.from(
            { length: 1e5 },
            () => '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (A note.) >>',
          ),
        },
      ]),
  },
  {
    name: 'pdf: an outline that leads to itself',
    ending: 'pdf',
    make: () =>
      pdfFile([contentPage(words)], undefined, {
        catalogue: '/Outlines 3 0 R',
        objects: [
          '<< /Type /Outlines /First 4 0 R /Last 4 0 R >>',
          '<< /Title (A) /Parent 3 0 R /Next 4 0 R /First 4 0 R /Dest [0 /Fit] >>',
        ],
      }),
    isQuick: true,
  },
  {
    name: 'pdf: a hundred thousand entries of an outline',
    ending: 'pdf',
    make: () =>
      pdfFile([contentPage(words)], undefined, {
        catalogue: '/Outlines 3 0 R',
        objects: [
          '<< /Type /Outlines /First 4 0 R /Last 4 0 R >>',
          ...Array.from(
            { length: 1e5 },
            (_, i) => `<< /Title (A${i}) /Parent 3 0 R /Next ${i + 5} 0 R /Dest [0 /Fit] >>`,
          ),
        ],
      }),
  },
  {
    name: 'pdf: tags in each other, in a circle',
    ending: 'pdf',
    make: () =>
      pdfFile([contentPage(words)], undefined, {
        catalogue: '/StructTreeRoot 3 0 R /MarkInfo << /Marked true >>',
        objects: [
          '<< /Type /StructTreeRoot /K [4 0 R] >>',
          '<< /Type /StructElem /S /P /P 3 0 R /K [4 0 R 4 0 R 5 0 R] >>',
          '<< /Type /StructElem /S /P /P 4 0 R /K [4 0 R 5 0 R] >>',
        ],
      }),
    isQuick: true,
  },
  {
    name: 'pdf: a labelled page near 2^31',
    ending: 'pdf',
    make: () =>
      pdfFile([contentPage(words)], undefined, { catalogue: '/PageLabels << /Nums [0 << /S /r /St 2147483647 >>] >>' }),
    isQuick: true,
  },
  {
    name: 'pdf: a letter whose drawing draws itself',
    ending: 'pdf',
    make: () =>
      pdfFile(
        [{ content: { entries: '', bytes: Buffer.from('BT /T3 12 Tf 72 700 Td (a) Tj ET') }, fonts: { T3: '3 0 R' } }],
        undefined,
        {
          objects: [
            '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 4 0 R >> ' +
              '/Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [9] ' +
              '/Resources << /Font << /T3 3 0 R >> >> >>',
            { entries: '', bytes: Buffer.from('9 0 d0 BT /T3 12 Tf (a) Tj ET') },
          ],
        },
      ),
    isQuick: true,
  },
  {
    name: 'pdf: a page of 10^9 by 10^9 points',
    ending: 'pdf',
    make: () => pdfFile([{ ...contentPage(words), box: '0 0 1000000000 1000000000' }]),
    isQuick: true,
    isDrawn: true,
  },
];
