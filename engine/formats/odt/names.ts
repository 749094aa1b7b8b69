const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces of OpenDocument (ISO/IEC 26300), and what they are called here. */
export const prefixes: Readonly<Record<string, string>> = {
  [`${odf}office:1.0`]: 'office',
  [`${odf}style:1.0`]: 'style',
  [`${odf}text:1.0`]: 'text',
  [`${odf}table:1.0`]: 'table',
  [`${odf}drawing:1.0`]: 'draw',
  [`${odf}chart:1.0`]: 'chart',
  [`${odf}xsl-fo-compatible:1.0`]: 'fo',
  [`${odf}meta:1.0`]: 'meta',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** A whole number of an attribute, within bounds; `usual` where there is none. */
export function countOf(value: string | undefined, usual: number, most: number): number {
  const number = Number(value);
  return value !== undefined && Number.isSafeInteger(number) && number >= 0 ? Math.min(number, most) : usual;
}
