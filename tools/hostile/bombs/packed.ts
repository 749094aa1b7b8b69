import { docxFile, paragraph as wordParagraph } from '../../../engine/formats/docx/fixtures/docx-file.ts';
import { odtFile, paragraph as odtParagraph } from '../../../engine/formats/odt/fixtures/odt-file.ts';
import { opcEntries } from '../../../engine/formats/package/fixtures/opc-entries.ts';
import { zipFile } from '../../fixtures/zip-writer.ts';
import { archiveInArchive } from './archives.ts';
import { entities, nested, used, type Bomb } from './bomb.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const wordDocument = (body: string, prolog = ''): string =>
  `${prolog}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;

/** A package of Word whose main part is `content`. */
const docx = (content: string): Uint8Array => zipFile(opcEntries('word/document.xml', wordType, content));

const odt = (content: string): Uint8Array =>
  zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content },
  ]);

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
  '<rootfile full-path="b.opf"/></rootfiles></container>';

function epub(spine: string, page: string, manifest = '', prolog = ''): Uint8Array {
  return zipFile([
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: container },
    {
      name: 'b.opf',
      content:
        `${prolog}<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>` +
        `<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>${manifest}</manifest>` +
        `<spine>${spine}</spine></package>`,
    },
    { name: 'a.xhtml', content: page },
  ]);
}

const chapter = (body: string, prolog = ''): string =>
  `${prolog}<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

const widest = '<w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>';
const wideRow = `<w:tr><w:tc>${widest}${wordParagraph('Wide.')}</w:tc></w:tr>`;

/** Packages of text: what their archives, their XML and their counts can do. */
export const packedBombs: readonly Bomb[] = [
  {
    name: 'docx: a part that unpacks to 400 MB',
    ending: 'docx',
    make: () => docx(wordDocument(`<w:p><w:r><w:t>${' '.repeat(400e6)}</w:t></w:r></w:p>`)),
  },
  {
    name: 'docx: archives in archives, five deep',
    ending: 'docx',
    make: () =>
      zipFile([
        ...opcEntries('word/document.xml', wordType, wordDocument(wordParagraph('Words.'))),
        { name: 'word/embeddings/a.zip', content: archiveInArchive(5) },
      ]),
    isQuick: true,
  },
  {
    name: 'docx: 25,000 files',
    ending: 'docx',
    make: () =>
      zipFile([
        ...opcEntries('word/document.xml', wordType, wordDocument('')),
        ...Array.from({ length: 25_000 }, (_, i) => ({ name: `${i}`, content: '', stored: true })),
      ]),
  },
  {
    name: 'docx: entities of entities, and of files',
    ending: 'docx',
    make: () => docx(wordDocument(wordParagraph(used), entities)),
    isQuick: true,
  },
  {
    name: 'docx: a million elements in each other',
    ending: 'docx',
    make: () => docx(wordDocument(nested(1e6, '<w:sdt>', '', '</w:sdt>'))),
  },
  {
    name: 'docx: ten thousand tables in each other',
    ending: 'docx',
    make: () => docxFile(nested(1e4, '<w:tbl><w:tr><w:tc>', wordParagraph('Inside.'), '<w:p/></w:tc></w:tr></w:tbl>')),
    isQuick: true,
  },
  {
    name: 'docx: 200,000 paragraphs',
    ending: 'docx',
    make: () => docxFile(wordParagraph('A line of it.').repeat(200_000)),
  },
  {
    name: 'docx: a cell over a thousand million columns',
    ending: 'docx',
    make: () => docxFile(`<w:tbl>${wideRow.repeat(9)}</w:tbl>`),
    isQuick: true,
  },
  {
    name: 'docx: styles that are based on each other',
    ending: 'docx',
    make: () =>
      docxFile(wordParagraph('Words.', '<w:pStyle w:val="A"/>'), {
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
    isQuick: true,
  },
  {
    name: 'docx: an attribute of 60 MB',
    ending: 'docx',
    make: () => docx(wordDocument(`<w:p w:x="${'a'.repeat(60e6)}"/>`)),
  },
  {
    name: 'odt: one space that stands for a thousand million',
    ending: 'odt',
    make: () => odtFile(odtParagraph(`Much<text:s text:c="1000000000"/>room.`)),
    isQuick: true,
  },
  {
    name: 'odt: a row that stands for a thousand million',
    ending: 'odt',
    make: () =>
      odtFile(
        `<table:table><table:table-row table:number-rows-repeated="1000000000">` +
          `<table:table-cell table:number-columns-repeated="1000000000">${odtParagraph('Again.')}</table:table-cell>` +
          `</table:table-row></table:table>`,
      ),
  },
  {
    name: 'odt: a hundred thousand lists in each other',
    ending: 'odt',
    make: () =>
      odtFile(nested(1e5, '<text:list><text:list-item>', odtParagraph('Deep.'), '</text:list-item></text:list>')),
  },
  {
    name: 'odt: entities of entities, and of files',
    ending: 'odt',
    make: () =>
      odt(
        `${entities}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ` +
          `xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>` +
          `<text:p>${used}</text:p></office:text></office:body></office:document-content>`,
      ),
    isQuick: true,
  },
  {
    name: 'epub: a hundred thousand times the same chapter',
    ending: 'epub',
    make: () => epub('<itemref idref="a"/>'.repeat(1e5), chapter('<p>Again.</p>')),
  },
  {
    name: 'epub: a hundred thousand names of one chapter',
    ending: 'epub',
    make: () => {
      const names = Array.from({ length: 1e5 }, (_, i) => i);
      return epub(
        names.map((i) => `<itemref idref="i${i}"/>`).join(''),
        chapter('<p>Again.</p>'),
        names.map((i) => `<item id="i${i}" href="a.xhtml#${i}" media-type="application/xhtml+xml"/>`).join(''),
      );
    },
  },
  {
    name: 'epub: entities of entities in a chapter and in the package',
    ending: 'epub',
    make: () => epub('<itemref idref="a"/>', chapter(`<p>${used}</p>`, entities), used, entities),
    isQuick: true,
  },
  {
    name: 'epub: a chapter a hundred thousand deep',
    ending: 'epub',
    make: () => epub('<itemref idref="a"/>', chapter(nested(1e5, '<div>', 'Deep.', '</div>'))),
  },
];
