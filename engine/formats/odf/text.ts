import type { XmlElement, XmlNode } from '../package/xml-tree.ts';

/** Spaces that an element may stand for; a file can say any number. */
const mostSpaces = 1_000;

/** What stands in a paragraph and is no part of its words. */
const apart: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:note',
  'text:ruby-text',
  'text:tracked-changes',
  'draw:frame',
  'draw:custom-shape',
]);

/** The words of a paragraph: white space as the file means it, fields by the text that they show. */
export function odfText(node: XmlNode): string {
  if (typeof node === 'string') return node.replaceAll(/[\t\n\r ]+/gu, ' ');
  if (apart.has(node.name)) return '';
  if (node.name === 'text:s') return ' '.repeat(spaces(node));
  if (node.name === 'text:tab') return '\t';
  if (node.name === 'text:line-break') return '\n';
  return node.children.map(odfText).join('');
}

const spaces = ({ attributes }: XmlElement): number =>
  Math.min(mostSpaces, Math.max(1, Number.parseInt(attributes['text:c'] ?? '1', 10) || 1));

/** The paragraphs anywhere inside an element, those in lists too, one a line. */
export function odfParagraphs(element: XmlElement | undefined): readonly string[] {
  if (element === undefined) return [];
  return element.children.flatMap((child): readonly string[] => {
    if (typeof child === 'string' || apart.has(child.name)) return [];
    return child.name === 'text:p' || child.name === 'text:h' ? [odfText(child)] : odfParagraphs(child);
  });
}
