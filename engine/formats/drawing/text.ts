import { elementAt, elementsOf, xmlTextOf, type XmlElement } from '../package/xml-tree.ts';

/** The text of a paragraph: runs, fields by what they show, formulas by their letters, line breaks. */
export function paragraphText(paragraph: XmlElement): string {
  return elementsOf(paragraph)
    .map((run): string => {
      if (run.name === 'a:br') return '\n';
      if (run.name === 'a:r' || run.name === 'a:fld') return xmlTextOf(elementAt(run, 'a:t'));
      if (run.name === 'mc:AlternateContent') return mathText(elementAt(run, 'mc:Choice'));
      return run.name === 'a14:m' ? mathText(run) : '';
    })
    .join('')
    .replaceAll('\u000b', '\n');
}

/** All text of a shape, paragraphs one a line. */
export const bodyText = (body: XmlElement | undefined): string =>
  elementsOf(body, 'a:p')
    .map((paragraph) => paragraphText(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n');

const mathText = (element: XmlElement | undefined): string =>
  elementsOf(element)
    .map((child) => (child.name === 'm:t' ? xmlTextOf(child) : mathText(child)))
    .join('');
