import { packageOf, relationships, type PackagePart } from './opc.ts';
import type { ExportCell, ExportTable } from './table.ts';
import { xmlHead, xmlText } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** A4, in twentieths of a point. */
const page = { short: 11_906, long: 16_838, margin: 1_134 } as const;
/** A page lies on its side when it has more columns. */
const mostUpright = 4;

/** A table as a text document: the question as its title, the answer, and the source in small type below each value. */
export function docxOf({ title, answer, words, columns, rows }: ExportTable): Uint8Array {
  const headings = [words.document, words.standing, ...columns.map(({ heading }) => heading)];
  const [width, height] = headings.length > mostUpright ? [page.long, page.short] : [page.short, page.long];
  const each = Math.floor((width - 2 * page.margin) / headings.length);
  const cell = (paragraphs: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${each}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`;
  const body = rows.map(
    ({ name, standing, cells }) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(paragraph(name))}${cell(paragraph(standing))}` +
      `${cells.map((value) => cell(cellParagraphs(value, words.notSaid))).join('')}</w:tr>`,
  );
  const table =
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>' +
    `</w:tblPr><w:tblGrid>${headings.map(() => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>` +
    `${headings.map((heading) => cell(paragraph(heading, 'TableHeading'))).join('')}</w:tr>${body.join('')}</w:tbl>`;
  const document: PackagePart = {
    name: 'word/document.xml',
    type: `${types}.document.main+xml`,
    text:
      `${xmlHead}<w:document xmlns:w="${main}"><w:body>${paragraph(title, 'Heading1')}` +
      `${answer === '' ? '' : paragraph(answer)}${table}${paragraph('')}` +
      `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>` +
      `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" ` +
      'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
  };
  const styles: PackagePart = { name: 'word/styles.xml', type: `${types}.styles+xml`, text: stylesXml };
  return packageOf([document, styles], [relationships(document.name, [{ kind: 'styles', target: 'styles.xml' }])]);
}

function cellParagraphs(cell: ExportCell | null | undefined, notSaid: string): string {
  if (!cell) return paragraph(cell === null ? notSaid : '', 'Source');
  const source = [cell.where, `“${cell.quote}”`].filter((part) => part !== '').join(': ');
  return paragraph(cell.value) + paragraph(source, 'Source');
}

const paragraph = (text: string, styled?: string): string =>
  `<w:p>${styled === undefined ? '' : `<w:pPr><w:pStyle w:val="${styled}"/></w:pPr>`}` +
  `${text === '' ? '' : `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`}</w:p>`;

const style = (id: string, name: string, paragraphs: string, runs: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
  (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`,
);
const stylesXml =
  `${xmlHead}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" ` +
  'w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>' +
  '<w:pPr><w:spacing w:after="60"/></w:pPr></w:style>' +
  style('Heading1', 'heading 1', '<w:spacing w:after="120"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="30"/>') +
  style('TableHeading', 'Table Heading', '<w:keepNext/>', '<w:b/>') +
  style('Source', 'Source', '', '<w:color w:val="666666"/><w:sz w:val="16"/>') +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
  `<w:tblPr><w:tblBorders>${borders.join('')}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/>` +
  '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>';
