import { zipFile } from '../../../../fixtures/zip-writer.ts';
import type { Content } from '../content.ts';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const relations = `<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>`;

/** A document of Word, without styles but for headings. */
export function docxOf(content: readonly Content[]): Uint8Array {
  const body = content.map((each) =>
    each.kind === 'table'
      ? `<w:tbl>${each.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
      : each.text
          .split('\n\n')
          .map((text) => block(text, styles[each.kind]))
          .join(''),
  );
  const document = `<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('\n')}</w:body>
</w:document>`;
  return zipFile([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content: document },
  ]);
}

const styles = { title: 'Title', heading: 'Heading1', paragraph: '' };

const block = (text: string, style: string): string => {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
};
const cell = (text: string): string => `<w:tc>${block(text, '')}</w:tc>`;

/** A text as XML and HTML have texts. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
